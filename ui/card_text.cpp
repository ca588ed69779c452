#include "ui/card_text.h"

#include "ui/access_keys.h"
#include "ui/combination_text.h"
#include "ui/kind_text.h"
#include "ui/reading_direction.h"

#include <QCoreApplication>

namespace tacet::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString sureness(Confidence confidence) {
    switch (confidence) {
    case Confidence::Low:
        return Words::tr("unsure");
    case Confidence::Medium:
        return Words::tr("likely");
    case Confidence::High:
        return Words::tr("sure");
    }
    return {};
}

QString contextReason(const std::string& word) {
    return word.empty()
               ? Words::tr("A word nearby says what it is")
               : Words::tr("“%1” stands nearby").arg(isolated(QString::fromStdString(word)));
}

} // namespace

QString headlineText(const CardContent& content) {
    return QStringLiteral("%1 · %2 · %3")
        .arg(levelText(content.level), familyText(content.family), sureness(content.confidence));
}

QStringList reasonTexts(const CardContent& content) {
    QStringList reasons;
    for (const CombinationId& combination : content.raisedBy) {
        reasons += combinationText(combination);
    }
    const EvidenceSet evidence = content.evidence;
    if (evidence.has(Evidence::Shape)) {
        reasons += Words::tr("It has the right form");
    }
    if (evidence.has(Evidence::CheckDigits)) {
        reasons += Words::tr("Its check digits are right");
    }
    if (evidence.has(Evidence::Context)) {
        reasons += contextReason(content.contextWord);
    }
    if (evidence.has(Evidence::Model)) {
        reasons += Words::tr("The sentence around it speaks for it");
    }
    if (evidence.has(Evidence::List)) {
        reasons += Words::tr("It is on one of your lists");
    }
    if (reasons.isEmpty()) {
        reasons += Words::tr("It looks like one");
    }
    if (content.runnerUp) {
        reasons += Words::tr("It could also be: %1").arg(kindText(*content.runnerUp));
    }
    return reasons;
}

QString positionText(const CardContent& content) {
    return Words::tr("%1 of %2").arg(content.position).arg(content.count);
}

int scopeCount(Scope scope, const CardContent& content) {
    switch (scope) {
    case Scope::This:
        return 1;
    case Scope::SameValue:
        return content.sameValue;
    case Scope::SameKind:
        return content.sameKind;
    case Scope::Everything:
        return content.count;
    }
    return 1;
}

QString scopeText(Scope scope, const CardContent& content) {
    const int count = scopeCount(scope, content);
    switch (scope) {
    case Scope::This:
        return Words::tr("&Only this one");
    case Scope::SameValue:
        return Words::tr("This &value everywhere (%1)").arg(count);
    case Scope::SameKind:
        return Words::tr("All of its &kind (%1)").arg(count);
    case Scope::Everything:
        return Words::tr("Every&thing (%1)").arg(count);
    }
    return {};
}

QString remedyText(Remedy remedy) {
    switch (remedy) {
    case Remedy::Mask:
        return Words::tr("&Mask");
    case Remedy::Replace:
        return Words::tr("&Replace");
    case Remedy::Remove:
        return Words::tr("R&emove");
    }
    return {};
}

QString remedyExplained(Remedy remedy) {
    switch (remedy) {
    case Remedy::Mask:
        return Words::tr("Puts a numbered placeholder in its place");
    case Remedy::Replace:
        return Words::tr("Puts an invented value of the same kind in its place");
    case Remedy::Remove:
        return Words::tr("Takes it out of the text");
    }
    return {};
}

QString ignoreText(IgnoreFor how, const QString& tool) {
    switch (how) {
    case IgnoreFor::Once:
        return Words::tr("O&nce");
    case IgnoreFor::ThisValue:
        return Words::tr("&Always this value");
    case IgnoreFor::ThisApp:
        return tool.isEmpty() ? Words::tr("&In this app")
                              : Words::tr("&In %1").arg(withoutAccessKeys(tool));
    }
    return {};
}

QString noticeText(const CardContent& content) {
    switch (content.notice) {
    case CardNotice::None:
        return content.canWrite ? QString()
                                : Words::tr("Tacet cannot change the text here. You can copy the "
                                            "cleaned text instead.");
    case CardNotice::Done:
        return Words::tr("Done, and checked in the text.");
    case CardNotice::Stale:
        return Words::tr("The text has changed meanwhile. Nothing was done.");
    case CardNotice::NotPossible:
        return Words::tr("This cannot be done safely here. You can copy the cleaned text instead.");
    case CardNotice::Copied:
        return Words::tr("The cleaned text is on the clipboard.");
    case CardNotice::UndoFailed:
        return Words::tr("Undo could not be confirmed. Please look at the text.");
    case CardNotice::IgnoredHereOnly:
        return Words::tr("Ignored here only: Tacet cannot remember it on this device.");
    }
    return {};
}

QString cardName(const CardContent& content) {
    return Words::tr("Tacet: %1, %2").arg(kindText(content.kind), levelText(content.level));
}

} // namespace tacet::ui
