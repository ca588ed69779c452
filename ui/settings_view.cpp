#include "ui/settings_view.h"

#include "ui/drop_down.h"
#include "ui/page_parts.h"
#include "ui/reading_direction.h"
#include "ui/tick_box.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace tacet::ui {

namespace {

// Languages go by their own names, so that they can be found again in any of them.
constexpr std::pair<const char*, const char*> kLanguages[] = {
    {"en", "English"}, {"nl", "Nederlands"}, {"de", "Deutsch"}, {"fr", "Français"}};

QKeySequence sequenceOf(const std::string& text) {
    return QKeySequence::fromString(QString::fromStdString(text), QKeySequence::PortableText);
}

QLabel* captionOf(const QString& text, QWidget* control, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setBuddy(control);
    alignToStart(label);
    return label;
}

} // namespace

bool isUsableShortcut(const QString& text) {
    const QKeySequence sequence = QKeySequence::fromString(text, QKeySequence::PortableText);
    if (sequence.count() != 1) {
        return false;
    }
    const Qt::KeyboardModifiers held = sequence[0].keyboardModifiers();
    return (held & (Qt::ControlModifier | Qt::AltModifier)) != 0 && (held & Qt::MetaModifier) == 0;
}

SettingsView::SettingsView(QWidget* parent)
    : QWidget(parent), m_shortcut(new QKeySequenceEdit(this)), m_shortcutNote(quietLabel({}, this)),
      m_language(new DropDown(this)),
      m_startAtLogin(new TickBox(tr("Start Tacet when I &log in"), this)) {
    m_language->addItem(tr("As the desktop"), QString());
    for (const auto& [code, name] : kLanguages) {
        m_language->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    }
    m_shortcut->setFixedWidth(220);
    m_language->setFixedWidth(220);
    QVBoxLayout* column = pageColumn(this);
    column->addWidget(titleLabel(tr("Settings"), this));
    column->addSpacing(6);
    column->addWidget(captionOf(tr("&Shortcut that opens the card"), m_shortcut, this));
    column->addWidget(m_shortcut);
    column->addWidget(m_shortcutNote);
    column->addSpacing(8);
    column->addWidget(captionOf(tr("L&anguage"), m_language, this));
    column->addWidget(m_language);
    column->addWidget(quietLabel(tr("Used from the next start on."), this));
    column->addSpacing(8);
    column->addWidget(m_startAtLogin, 0, Qt::AlignLeading);
    column->addWidget(quietLabel(tr("Programs can only be watched if they start after it."), this));
    column->addStretch();
    m_shortcutNote->hide();
    connect(m_shortcut, &QKeySequenceEdit::editingFinished, this, &SettingsView::takeShortcut);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_settings.language = m_language->currentData().toString().toStdString();
        report();
    });
    connect(m_startAtLogin, &QCheckBox::clicked, this, [this](bool on) {
        m_settings.startAtLogin = on;
        report();
    });
}

void SettingsView::show(const SettingsValues& settings) {
    m_settings = settings;
    m_shortcut->setKeySequence(sequenceOf(settings.shortcut));
    const int at = m_language->findData(QString::fromStdString(settings.language));
    m_language->setCurrentIndex(at < 0 ? 0 : at);
    m_startAtLogin->setChecked(settings.startAtLogin);
}

void SettingsView::takeShortcut() {
    const QString text = m_shortcut->keySequence().toString(QKeySequence::PortableText);
    m_shortcutNote->setText(
        isUsableShortcut(text) ? QString() : tr("One key together with Ctrl or Alt, please."));
    m_shortcutNote->setHidden(m_shortcutNote->text().isEmpty());
    if (!isUsableShortcut(text)) {
        m_shortcut->setKeySequence(sequenceOf(m_settings.shortcut));
        return;
    }
    if (m_settings.shortcut != text.toStdString()) {
        m_settings.shortcut = text.toStdString();
        report();
    }
}

void SettingsView::report() {
    emit changed(m_settings);
}

} // namespace tacet::ui
