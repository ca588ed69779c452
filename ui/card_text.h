#pragma once

#include "ui/card_content.h"
#include "ui/intent.h"

#include <QString>
#include <QStringList>

namespace tacet::ui {

/// The words of the card, in the language of the program. Pure but for that language. `&` before
/// a letter makes it an access key; within one page of the card no two are the same.

/// Level, family and how sure Tacet is: "Critical · Financial · sure".
QString headlineText(const CardContent& content);

/// Why the value was flagged, one short line for each reason: what raised it first, one line for
/// each combination, and what else it could be last. Never empty.
QStringList reasonTexts(const CardContent& content);

/// "2 of 5".
QString positionText(const CardContent& content);

/// With its number where it covers more than one: "All of its kind (4)".
QString scopeText(Scope scope, const CardContent& content);

/// How many warnings an action with `scope` covers.
int scopeCount(Scope scope, const CardContent& content);

QString remedyText(Remedy remedy);

/// What the remedy does, for the tool tip and the screen reader.
QString remedyExplained(Remedy remedy);

/// `tool` is the AI tool's name, or empty.
QString ignoreText(IgnoreFor how, const QString& tool);

/// What the card has to say about the last action, or about not being able to write; may be empty.
QString noticeText(const CardContent& content);

/// The window's name for the screen reader: what was found and how grave it is.
QString cardName(const CardContent& content);

} // namespace tacet::ui
