#pragma once

#include "hooks/linux/field_rules.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QList>
#include <QMap>
#include <QRect>
#include <QString>

namespace tacet::hooks {

/// Bits of AT-SPI states (atspi-constants.h of at-spi2-core 2.46).
inline constexpr quint64 kActive = quint64{1} << 1;
inline constexpr quint64 kEditable = quint64{1} << 7;
inline constexpr quint64 kFocused = quint64{1} << 12;
inline constexpr quint64 kShowing = quint64{1} << 25;

/// The size of every character of a scripted program, in pixels.
inline constexpr QSize kCharacter{10, 20};

/// One accessible object of a scripted program. Its children are the objects that name it as their
/// parent, in the order they were put; each U+FFFC in its text stands for one of them.
struct ScriptedObject {
    QString name = {}; ///< the last part of its path; the program itself is `root`
    QString parent = {};
    Role role = Role::Section;
    quint64 states = kShowing;
    QMap<QString, QString> attributes = {};
    QString address = {}; ///< of a document
    QString text = {};    ///< null: it has no text at all; its characters stand in one line
    int caret = 0;        ///< where the caret stands in it
    QRect place = {};     ///< on the screen
    QString toolkit = {}; ///< of the program
};

/// An AT-SPI event as a program sends it.
struct ScriptedEvent {
    QString source;
    QString kind = QStringLiteral("Object"); ///< or `Window`
    QString member;
    QString detail = {};
    int value = 0;
};

/// How a program answers a question.
enum class Answer {
    Right,
    Nothing, ///< an empty rectangle
    Garbage, ///< a rectangle somewhere else
    Error,   ///< as for an object that is no more
    Silence, ///< none at all
    End,     ///< the program ends instead
};

/// The next `times` answers to a question, such as `field Text.GetText`; `*` is every question.
struct Fault {
    QString question;
    Answer answer = Answer::Error;
    int times = 1;
};

/// What happens in the program just before it answers a question for the `call`th time from now.
struct Turn {
    QString question;
    int call = 1;
    QList<ScriptedObject> becomes = {};
    QList<ScriptedEvent> says = {};
};

QDataStream& operator<<(QDataStream& stream, const ScriptedObject& object);
QDataStream& operator>>(QDataStream& stream, ScriptedObject& object);
QDataStream& operator<<(QDataStream& stream, const ScriptedEvent& event);
QDataStream& operator>>(QDataStream& stream, ScriptedEvent& event);
QDataStream& operator<<(QDataStream& stream, const Fault& fault);
QDataStream& operator>>(QDataStream& stream, Fault& fault);
QDataStream& operator<<(QDataStream& stream, const Turn& turn);
QDataStream& operator>>(QDataStream& stream, Turn& turn);

/// One value as bytes, and back.
template <class Value> QByteArray pack(const Value& value) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << value;
    return bytes;
}
template <class Value> Value unpack(const QByteArray& bytes) {
    Value value;
    QDataStream stream(bytes);
    stream >> value;
    return value;
}

} // namespace tacet::hooks
