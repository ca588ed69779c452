#include "hooks/linux/field_rules.h"

#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(tacet::hooks::Role)
Q_DECLARE_METATYPE(tacet::FieldRole)

namespace tacet::hooks {

namespace {

// Numbers of AtspiStateType, at-spi2-core 2.46.
constexpr quint64 kEditable = quint64{1} << 7;
constexpr quint64 kFocused = quint64{1} << 12;
constexpr quint64 kSingleLine = quint64{1} << 26;

ObjectTraits traits(Role role, quint64 states, Attributes attributes = {}) {
    return {.role = role, .states = {.bits = states}, .attributes = std::move(attributes)};
}

} // namespace

class FieldRulesTest : public QObject {
    Q_OBJECT

private slots:
    void readsNothingOfAPassword_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Attributes>("attributes");
        QTest::addColumn<bool>("expected");
        const Attributes password{{"text-input-type", "password"}};
        QTest::newRow("by role") << Role::PasswordText << Attributes{} << true;
        QTest::newRow("by attribute alone") << Role::Entry << password << true;
        QTest::newRow("by both") << Role::PasswordText << password << true;
        QTest::newRow("another input type")
            << Role::Entry << Attributes{{"text-input-type", "email"}} << false;
        QTest::newRow("a plain entry") << Role::Entry << Attributes{} << false;
    }

    void readsNothingOfAPassword() {
        QFETCH(Role, role);
        QFETCH(Attributes, attributes);
        const ObjectTraits object = traits(role, kEditable | kFocused, attributes);
        QTEST(isPassword(object), "expected");
        QTEST(fieldRoleOf(object) == FieldRole::Password, "expected");
    }

    void knowsTheFieldThatIsTypedInto_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<quint64>("states");
        QTest::addColumn<bool>("expected");
        QTest::newRow("editable with focus") << Role::Text << (kEditable | kFocused) << true;
        QTest::newRow("without focus") << Role::Text << kEditable << false;
        QTest::newRow("a read-only page") << Role::DocumentWeb << kFocused << false;
        QTest::newRow("a password that does not say editable")
            << Role::PasswordText << kFocused << true;
        QTest::newRow("a password without focus") << Role::PasswordText << kEditable << false;
    }

    void knowsTheFieldThatIsTypedInto() {
        QFETCH(Role, role);
        QFETCH(quint64, states);
        QTEST(isFocusedField(traits(role, states)), "expected");
    }

    void knowsWhatStartsALine_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<Attributes>("attributes");
        QTest::addColumn<bool>("expected");
        const auto shown = [](const char* display) { return Attributes{{"display", display}}; };
        QTest::newRow("a paragraph") << Role::Paragraph << Attributes{} << true;
        QTest::newRow("a list item") << Role::ListItem << Attributes{} << true;
        QTest::newRow("a link") << Role::Link << Attributes{} << false;
        QTest::newRow("a span shown as block") << Role::Text << shown("block") << true;
        QTest::newRow("a grid") << Role::Section << shown("grid") << true;
        QTest::newRow("an inline section") << Role::Section << shown("inline") << false;
        QTest::newRow("an inline block") << Role::Section << shown("inline-block") << false;
        QTest::newRow("no box at all") << Role::Section << shown("contents") << false;
    }

    void knowsWhatStartsALine() {
        QFETCH(Role, role);
        QFETCH(Attributes, attributes);
        QTEST(isBlock(traits(role, 0, attributes)), "expected");
    }

    void tellsOneLineFromMany_data() {
        QTest::addColumn<quint64>("states");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<FieldRole>("expected");
        QTest::newRow("no tag, single line") << kSingleLine << QString() << FieldRole::SingleLine;
        QTest::newRow("no tag") << quint64{0} << QString() << FieldRole::MultiLine;
        QTest::newRow("input") << quint64{0} << "input" << FieldRole::SingleLine;
        QTest::newRow("textarea") << quint64{0} << "textarea" << FieldRole::MultiLine;
        QTest::newRow("Firefox's rich editor") << kSingleLine << "div" << FieldRole::MultiLine;
    }

    void tellsOneLineFromMany() {
        QFETCH(quint64, states);
        QFETCH(QString, tag);
        const Attributes attributes = tag.isEmpty() ? Attributes{} : Attributes{{"tag", tag}};
        QTEST(fieldRoleOf(traits(Role::Entry, states, attributes)), "expected");
    }
};

std::unique_ptr<QObject> makeFieldRulesTest() {
    return std::make_unique<FieldRulesTest>();
}

} // namespace tacet::hooks

#include "field_rules_test.moc"
