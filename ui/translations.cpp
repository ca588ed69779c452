#include "ui/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tacet::ui {

namespace {

/// The words are compiled in; English is in the source itself.
QString fileOf(const std::string& language) {
    return QStringLiteral(":/translations/tacet_%1.qm").arg(QString::fromStdString(language));
}

QStringList wantedLanguages(std::string_view wanted) {
    if (wanted.empty()) {
        return QLocale::system().uiLanguages();
    }
    return {QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size()))};
}

bool isKnown(const std::string& language) {
    return language == "en" || language == "nl" || language == "de" || language == "fr";
}

} // namespace

std::string languageFor(std::string_view wanted) {
    const QStringList languages = wantedLanguages(wanted);
    for (const QString& name : languages) {
        std::string language = QString(name).replace('_', '-').section('-', 0, 0).toStdString();
        if (isKnown(language)) {
            return language;
        }
    }
    return "en";
}

void useLanguage(QTranslator& words, std::string_view wanted) {
    const std::string language = languageFor(wanted);
    if (language != "en" && words.load(fileOf(language))) {
        QCoreApplication::installTranslator(&words);
    }
}

} // namespace tacet::ui
