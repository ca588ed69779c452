// A program that shows AT-SPI what it is told to show. Prints its name on the accessibility bus and
// takes its orders there, on the interface `tacet.Script`; see program.h.
#include "tests/hooks/linux/scripted/script.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QHash>

#include <unistd.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <optional>

namespace tacet::hooks {

struct Reference {
    QString service;
    QDBusObjectPath path;
};

QDBusArgument& operator<<(QDBusArgument& argument, const Reference& reference) {
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, Reference& reference) {
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

} // namespace tacet::hooks

Q_DECLARE_METATYPE(tacet::hooks::Reference)

namespace tacet::hooks {

namespace {

const QString kFolder = QStringLiteral("/org/a11y/atspi/accessible/");

QString afterLast(const QString& text, QChar separator) {
    return text.mid(text.lastIndexOf(separator) + 1);
}

QVariantList numbers(const QRect& rect) {
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

} // namespace

class ScriptedProgram : public QDBusVirtualObject {
public:
    explicit ScriptedProgram(const QDBusConnection& bus);

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override;

private:
    /// One question: of whom, what, and with which arguments.
    struct Question {
        QString object;
        QString what;
        QVariantList arguments;

        [[nodiscard]] QString name() const { return object + ' ' + what; }
        [[nodiscard]] int number(int index) const { return arguments.value(index).toInt(); }
    };
    using Answering = std::function<QVariantList(const ScriptedObject&, const Question&)>;

    static Question questionOf(const QDBusMessage& message);
    QVariantList obey(const QString& order, const QVariantList& arguments);
    void happen(const QString& question);
    Answer answerTo(const QString& question);
    void put(const ScriptedObject& object);
    void say(const ScriptedEvent& event);
    void join();
    [[nodiscard]] std::optional<QVariantList> answers(const Question& question, Answer how) const;
    [[nodiscard]] const ScriptedObject* find(const QString& name) const;
    [[nodiscard]] QList<Reference> childrenOf(const ScriptedObject& object) const;
    [[nodiscard]] Reference referTo(const QString& name) const;
    void addAccessible();
    void addText();

    QDBusConnection m_bus;
    QList<ScriptedObject> m_objects;
    QList<Fault> m_faults;
    QList<Turn> m_turns;
    QStringList m_asked;
    QHash<QString, Answering> m_answers;
};

ScriptedProgram::ScriptedProgram(const QDBusConnection& bus) : m_bus(bus) {
    qDBusRegisterMetaType<Reference>();
    qDBusRegisterMetaType<QList<Reference>>();
    qDBusRegisterMetaType<QList<uint>>();
    qDBusRegisterMetaType<QMap<QString, QString>>();
    addAccessible();
    addText();
    m_bus.registerVirtualObject(QStringLiteral("/"), this, QDBusConnection::SubPath);
}

void ScriptedProgram::addAccessible() {
    const auto add = [this](const char* what, const Answering& answering) {
        m_answers.insert(QString::fromLatin1(what), answering);
    };
    using Object = const ScriptedObject&;
    using Asked = const Question&;
    add("Accessible.GetRole",
        [](Object object, Asked) { return QVariantList{static_cast<uint>(object.role)}; });
    add("Accessible.GetState", [](Object object, Asked) {
        return QVariantList{QVariant::fromValue(QList<uint>{
            static_cast<uint>(object.states), static_cast<uint>(object.states >> 32U)})};
    });
    add("Accessible.GetAttributes",
        [](Object object, Asked) { return QVariantList{QVariant::fromValue(object.attributes)}; });
    add("Accessible.GetChildren", [this](Object object, Asked) {
        return QVariantList{QVariant::fromValue(childrenOf(object))};
    });
    add("Accessible.GetInterfaces", [](Object object, Asked) {
        const QStringList none;
        const QStringList text{QStringLiteral("org.a11y.atspi.Text")};
        return QVariantList{object.text.isNull() ? none : text};
    });
    add("Accessible.Parent", [this](Object object, Asked) {
        return QVariantList{QVariant::fromValue(referTo(object.parent))};
    });
    add("Accessible.Name", [](Object object, Asked) { return QVariantList{object.name}; });
    add("Accessible.Locale", [](Object, Asked) { return QVariantList{QStringLiteral("en")}; });
    add("Application.ToolkitName",
        [](Object object, Asked) { return QVariantList{object.toolkit}; });
    add("Application.Version", [](Object, Asked) { return QVariantList{QStringLiteral("1.0")}; });
    add("Document.GetAttributes", [](Object object, Asked) {
        const QMap<QString, QString> attributes{{QStringLiteral("URI"), object.address}};
        return QVariantList{QVariant::fromValue(attributes)};
    });
    add("Component.GetExtents",
        [](Object object, Asked) { return QVariantList{QVariant::fromValue(object.place)}; });
}

void ScriptedProgram::addText() {
    const auto add = [this](const char* what, const Answering& answering) {
        m_answers.insert(QString::fromLatin1(what), answering);
    };
    using Object = const ScriptedObject&;
    using Asked = const Question&;
    const auto placeOf = [](Object object, int begin, int end) {
        return numbers({object.place.topLeft() + QPoint(begin * kCharacter.width(), 0),
                        QSize((end - begin) * kCharacter.width(), kCharacter.height())});
    };
    add("Text.GetText", [](Object object, Asked asked) {
        const int begin = asked.number(0);
        const int end = asked.number(1);
        return QVariantList{object.text.mid(begin, end < 0 ? -1 : end - begin)};
    });
    add("Text.CharacterCount",
        [](Object object, Asked) { return QVariantList{static_cast<int>(object.text.size())}; });
    add("Text.CaretOffset", [](Object object, Asked) { return QVariantList{object.caret}; });
    add("Text.GetCharacterExtents", [placeOf](Object object, Asked asked) {
        return placeOf(object, asked.number(0), asked.number(0) + 1);
    });
    add("Text.GetRangeExtents", [placeOf](Object object, Asked asked) {
        return placeOf(object, asked.number(0), asked.number(1));
    });
    add("Hypertext.GetNLinks", [this](Object object, Asked) {
        return QVariantList{static_cast<int>(childrenOf(object).size())};
    });
    add("Hypertext.GetLink", [this](Object object, Asked asked) {
        return QVariantList{
            QVariant::fromValue(childrenOf(object).value(asked.number(0), referTo({})))};
    });
    add("Hyperlink.GetObject", [this](Object object, Asked) {
        return QVariantList{QVariant::fromValue(referTo(object.name))};
    });
}

const ScriptedObject* ScriptedProgram::find(const QString& name) const {
    const auto found = std::find_if(m_objects.begin(), m_objects.end(),
                                    [&](const auto& object) { return object.name == name; });
    return found == m_objects.end() ? nullptr : &*found;
}

QList<Reference> ScriptedProgram::childrenOf(const ScriptedObject& object) const {
    QList<Reference> children;
    for (const ScriptedObject& other : m_objects) {
        if (other.parent == object.name) {
            children.append(referTo(other.name));
        }
    }
    return children;
}

Reference ScriptedProgram::referTo(const QString& name) const {
    const QString path = name.isEmpty() ? QStringLiteral("/org/a11y/atspi/null") : kFolder + name;
    return {m_bus.baseService(), QDBusObjectPath(path)};
}

ScriptedProgram::Question ScriptedProgram::questionOf(const QDBusMessage& message) {
    Question question{.object = afterLast(message.path(), '/'), .what = {}, .arguments = {}};
    if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties")) {
        question.what = afterLast(message.arguments().value(0).toString(), '.') + '.' +
                        message.arguments().value(1).toString();
    } else {
        question.what = afterLast(message.interface(), '.') + '.' + message.member();
        question.arguments = message.arguments();
    }
    return question;
}

bool ScriptedProgram::handleMessage(const QDBusMessage& message, const QDBusConnection& bus) {
    if (message.interface() == QLatin1String("tacet.Script")) {
        return bus.send(message.createReply(obey(message.member(), message.arguments())));
    }
    const Question question = questionOf(message);
    m_asked.append(question.name());
    happen(question.name());
    const Answer how = answerTo(question.name());
    if (how == Answer::Silence) {
        return true;
    }
    if (how == Answer::End) {
        ::_exit(0);
    }
    std::optional<QVariantList> answer = answers(question, how);
    if (!answer) {
        return bus.send(message.createErrorReply(QDBusError::UnknownObject, question.name()));
    }
    if (message.interface() == QLatin1String("org.freedesktop.DBus.Properties")) {
        answer->front() = QVariant::fromValue(QDBusVariant(answer->front()));
    }
    return bus.send(message.createReply(*answer));
}

std::optional<QVariantList> ScriptedProgram::answers(const Question& question, Answer how) const {
    const ScriptedObject* object = find(question.object);
    const auto answering = m_answers.constFind(question.what);
    const bool isOfText = question.what.startsWith(QLatin1String("Text."));
    if (how == Answer::Error || object == nullptr || answering == m_answers.constEnd() ||
        (isOfText && object->text.isNull())) {
        return std::nullopt;
    }
    ScriptedObject shown = *object;
    if (how == Answer::Garbage) {
        shown.place.translate(5000, 5000);
    }
    QVariantList answer = (*answering)(shown, question);
    if (how == Answer::Nothing) {
        std::fill(answer.begin(), answer.end(),
                  answer.size() == 4 ? QVariant(0) : QRect(0, 0, 0, 0));
    }
    return answer;
}

Answer ScriptedProgram::answerTo(const QString& question) {
    for (Fault& fault : m_faults) {
        const bool isMeant = fault.question == question || fault.question == QLatin1String("*");
        if (isMeant && fault.times > 0) {
            --fault.times;
            return fault.answer;
        }
    }
    return Answer::Right;
}

void ScriptedProgram::happen(const QString& question) {
    for (Turn& turn : m_turns) {
        if (turn.question == question && --turn.call == 0) {
            std::for_each(turn.becomes.begin(), turn.becomes.end(),
                          [this](const ScriptedObject& object) { put(object); });
            std::for_each(turn.says.begin(), turn.says.end(),
                          [this](const ScriptedEvent& event) { say(event); });
        }
    }
}

QVariantList ScriptedProgram::obey(const QString& order, const QVariantList& arguments) {
    const QByteArray bytes = arguments.value(0).toByteArray();
    if (order == QLatin1String("put")) {
        put(unpack<ScriptedObject>(bytes));
    } else if (order == QLatin1String("remove")) {
        const QString name = unpack<QString>(bytes);
        m_objects.removeIf([&](const ScriptedObject& object) { return object.name == name; });
    } else if (order == QLatin1String("say")) {
        say(unpack<ScriptedEvent>(bytes));
    } else if (order == QLatin1String("fail")) {
        m_faults.append(unpack<Fault>(bytes));
    } else if (order == QLatin1String("heal")) {
        m_faults.clear();
    } else if (order == QLatin1String("turn")) {
        m_turns.append(unpack<Turn>(bytes));
    } else if (order == QLatin1String("join")) {
        join();
    }
    return {m_asked};
}

void ScriptedProgram::put(const ScriptedObject& object) {
    const auto found = std::find_if(m_objects.begin(), m_objects.end(),
                                    [&](const auto& one) { return one.name == object.name; });
    if (found == m_objects.end()) {
        m_objects.append(object);
    } else {
        *found = object;
    }
}

void ScriptedProgram::say(const ScriptedEvent& event) {
    QDBusMessage signal = QDBusMessage::createSignal(
        kFolder + event.source, QStringLiteral("org.a11y.atspi.Event.") + event.kind, event.member);
    signal << event.detail << event.value << 0 << QVariant::fromValue(QDBusVariant(0))
           << QVariantMap();
    m_bus.send(signal);
}

/// Says at the registry that this is a program of the desktop.
void ScriptedProgram::join() {
    const QString socket = QStringLiteral("org.a11y.atspi.Socket");
    QDBusMessage embed = QDBusMessage::createMethodCall(QStringLiteral("org.a11y.atspi.Registry"),
                                                        kFolder + QStringLiteral("root"), socket,
                                                        QStringLiteral("Embed"));
    embed << QVariant::fromValue(referTo(QStringLiteral("root")));
    m_bus.call(embed);
}

} // namespace tacet::hooks

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QDBusMessage ask = QDBusMessage::createMethodCall(
        QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
        QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress"));
    const QDBusMessage reply = QDBusConnection::sessionBus().call(ask);
    const QDBusConnection bus = QDBusConnection::connectToBus(reply.arguments().value(0).toString(),
                                                              QStringLiteral("scripted"));
    tacet::hooks::ScriptedProgram program(bus);
    std::cout << bus.baseService().toStdString() << std::endl;
    return QCoreApplication::exec();
}
