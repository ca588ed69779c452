#include "hooks/linux/toolkit.h"

#include <QTest>

#include <memory>

Q_DECLARE_METATYPE(tacet::hooks::Toolkit)

namespace tacet::hooks {

class ToolkitTest : public QObject {
    Q_OBJECT

private slots:
    void knowsAToolkitByItsName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("version");
        QTest::addColumn<Toolkit>("expected");
        QTest::newRow("Chromium") << "Chromium"
                                  << "120.0" << Toolkit::Chromium;
        QTest::newRow("Firefox") << "Gecko"
                                 << "115.0" << Toolkit::Gecko;
        QTest::newRow("Qt") << "Qt"
                            << "6.4.2" << Toolkit::Qt;
        QTest::newRow("GTK 3 in small letters") << "gtk"
                                                << "3.24.38" << Toolkit::Gtk3;
        QTest::newRow("GTK 4 in capitals") << "GTK"
                                           << "4.8.3" << Toolkit::Gtk4;
        QTest::newRow("a version that only begins with 3") << "GTK"
                                                           << "30.1" << Toolkit::Gtk4;
        QTest::newRow("unknown") << "WebKitGTK"
                                 << "2.40" << Toolkit::Other;
        QTest::newRow("silent") << QString() << QString() << Toolkit::Other;
    }

    void knowsAToolkitByItsName() {
        QFETCH(QString, name);
        QFETCH(QString, version);
        QTEST(toolkitOf(name, version), "expected");
    }

    void countsInTheUnitOfTheToolkit() {
        QCOMPARE(waysOf(Toolkit::Qt).unit, TextUnit::Utf16);
        for (const Toolkit toolkit :
             {Toolkit::Chromium, Toolkit::Gecko, Toolkit::Gtk3, Toolkit::Gtk4, Toolkit::Other}) {
            QCOMPARE(waysOf(toolkit).unit, TextUnit::CodePoint);
        }
    }

    void takesASecondConversionBack_data() {
        QTest::addColumn<int>("told");
        QTest::addColumn<int>("meant");
        QTest::newRow("at the start") << 0 << 0;
        QTest::newRow("behind one character beyond the BMP") << 1 << 2;
        QTest::newRow("behind both") << 4 << 6;
        QTest::newRow("no offset at all") << -1 << 0;
    }

    void takesASecondConversionBack() {
        QFETCH(int, told);
        QTEST(beforeSecondConversion(QString::fromUtf8("😀a😀bcdef"), told), "meant");
    }

    void pastesIntoBrowsersAndEditsOthersDirectly() {
        QCOMPARE(waysOf(Toolkit::Chromium).writeWay, WriteWay::SelectAndPaste);
        QCOMPARE(waysOf(Toolkit::Gecko).writeWay, WriteWay::SelectAndPaste);
        QCOMPARE(waysOf(Toolkit::Qt).writeWay, WriteWay::Direct);
        QCOMPARE(waysOf(Toolkit::Gtk3).writeWay, WriteWay::Direct);
    }
};

std::unique_ptr<QObject> makeToolkitTest() {
    return std::make_unique<ToolkitTest>();
}

} // namespace tacet::hooks

#include "toolkit_test.moc"
