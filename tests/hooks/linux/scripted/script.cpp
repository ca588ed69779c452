#include "tests/hooks/linux/scripted/script.h"

namespace tacet::hooks {

QDataStream& operator<<(QDataStream& stream, const ScriptedObject& object) {
    return stream << object.name << object.parent << object.role << object.states
                  << object.attributes << object.address << object.text << object.caret
                  << object.place << object.toolkit;
}

QDataStream& operator>>(QDataStream& stream, ScriptedObject& object) {
    return stream >> object.name >> object.parent >> object.role >> object.states >>
           object.attributes >> object.address >> object.text >> object.caret >> object.place >>
           object.toolkit;
}

QDataStream& operator<<(QDataStream& stream, const ScriptedEvent& event) {
    return stream << event.source << event.kind << event.member << event.detail << event.value;
}

QDataStream& operator>>(QDataStream& stream, ScriptedEvent& event) {
    return stream >> event.source >> event.kind >> event.member >> event.detail >> event.value;
}

QDataStream& operator<<(QDataStream& stream, const Fault& fault) {
    return stream << fault.question << fault.answer << fault.times;
}

QDataStream& operator>>(QDataStream& stream, Fault& fault) {
    return stream >> fault.question >> fault.answer >> fault.times;
}

QDataStream& operator<<(QDataStream& stream, const Turn& turn) {
    return stream << turn.question << turn.call << turn.becomes << turn.says;
}

QDataStream& operator>>(QDataStream& stream, Turn& turn) {
    return stream >> turn.question >> turn.call >> turn.becomes >> turn.says;
}

} // namespace tacet::hooks
