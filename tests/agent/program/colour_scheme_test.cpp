#include "agent/colour_scheme.h"
#include "tests/agent/program/answering_object.h"

#include <QTest>

#include <memory>
#include <vector>

namespace tacet::agent {

namespace {

using Wish = std::optional<ui::Appearance>;

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

QVariant boxed(uint scheme) {
    return QVariant::fromValue(QDBusVariant(scheme));
}

} // namespace

class ColourSchemeTest : public QObject {
    Q_OBJECT

private slots:
    void asksOnceAndFollowsChanges() {
        AnsweringObject portal(
            "org.freedesktop.portal.Desktop", kPath, [](const QDBusMessage& call) {
                return call.createReply(
                    QVariant::fromValue(QDBusVariant(boxed(call.arguments().size() == 2 ? 1 : 0))));
            });
        ColourScheme scheme(nullptr);
        std::vector<Wish> told;
        connect(&scheme, &ColourScheme::wanted, this, [&](Wish wish) { told.push_back(wish); });
        QTRY_COMPARE(told.size(), std::size_t{1});
        QVERIFY(told.back() == Wish(ui::Appearance::Dark));
        const auto change = [&](const char* group, uint value) {
            QDBusMessage signal = QDBusMessage::createSignal(
                kPath, "org.freedesktop.portal.Settings", "SettingChanged");
            signal << group << "color-scheme" << boxed(value);
            portal.bus().send(signal);
        };
        change("org.gnome.somewhere", 1);
        change("org.freedesktop.appearance", 2);
        change("org.freedesktop.appearance", 0);
        QTRY_COMPARE(told.size(), std::size_t{3});
        QVERIFY(told[1] == Wish(ui::Appearance::Light));
        QVERIFY(told[2] == Wish());
    }
};

std::unique_ptr<QObject> makeColourSchemeTest() {
    return std::make_unique<ColourSchemeTest>();
}

} // namespace tacet::agent

#include "colour_scheme_test.moc"
