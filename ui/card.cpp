#include "ui/card.h"

#include "ui/card_actions.h"
#include "ui/card_header.h"
#include "ui/card_place.h"
#include "ui/card_text.h"
#include "ui/notice_bar.h"
#include "ui/reading_direction.h"
#include "ui/reason_list.h"
#include "ui/rounded.h"
#include "ui/scope_choice.h"
#include "ui/screens.h"
#include "ui/style_sheet.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace tacet::ui {

namespace {

constexpr int kWidth = 372;
constexpr int kMargin = 14;
constexpr int kSpacing = 10;
constexpr int kRadius = 8;
constexpr int kGap = 6; ///< from the text it speaks of

QLabel* textLabel(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // it may hold what stands in the field
    label->setWordWrap(true);
    alignToStart(label);
    return label;
}

ScreenRect nativeBox(QSize size, double scale) {
    return toNative(QRect(QPoint(), size),
                    ScreenPlace{.native = {}, .workArea = {}, .scale = scale});
}

} // namespace

Card::Card()
    : m_header(new CardHeader(this)), m_excerpt(textLabel("excerpt", this)),
      m_reasons(new ReasonList(this)), m_scope(new ScopeChoice(this)),
      m_actions(new CardActions(this)), m_notice(new NoticeBar(this)) {
    setObjectName(QStringLiteral("card"));
    setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::Tool |
                   Qt::BypassWindowManagerHint | Qt::WindowDoesNotAcceptFocus);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_excerpt->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    arrange();
    connectParts();
    addShortcuts();
}

void Card::arrange() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    rows->setSpacing(kSpacing);
    for (QWidget* part : {static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_excerpt),
                          static_cast<QWidget*>(m_reasons), static_cast<QWidget*>(m_scope),
                          static_cast<QWidget*>(m_actions), static_cast<QWidget*>(m_notice)}) {
        rows->addWidget(part);
    }
    const QList<QWidget*> order =
        m_actions->controls() + m_scope->controls() + m_notice->controls() + m_header->controls();
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void Card::connectParts() {
    connect(m_header, &CardHeader::stepChosen, this,
            [this](Step step) { emit intent(StepIntent{step}); });
    connect(m_header, &CardHeader::closeChosen, this, [this] { emit intent(CloseCardIntent{}); });
    connect(m_actions, &CardActions::remedyChosen, this, [this](Remedy remedy) {
        emit intent(MendIntent{m_content.warning, remedy, scope()});
    });
    connect(m_actions, &CardActions::ignoreChosen, this, [this](IgnoreFor how) {
        emit intent(IgnoreIntent{m_content.warning, how, scope()});
    });
    connect(m_notice, &NoticeBar::undoChosen, this, [this] { emit intent(UndoIntent{}); });
    connect(m_notice, &NoticeBar::copyChosen, this, [this] {
        emit intent(CopyCleanedIntent{m_content.warning, Remedy::Mask, Scope::Everything});
    });
}

void Card::addShortcuts() {
    const auto on = [this](Qt::Key key, auto action) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    const auto step = [this](Qt::LayoutDirection forward) {
        if (m_content.count > 1) {
            emit intent(StepIntent{layoutDirection() == forward ? Step::Next : Step::Previous});
        }
    };
    on(Qt::Key_Escape, [this] { emit intent(CloseCardIntent{}); });
    on(Qt::Key_Right, [step] { step(Qt::LeftToRight); });
    on(Qt::Key_Left, [step] { step(Qt::RightToLeft); });
}

void Card::show(const CardContent& content, const CardAnchor& anchor, CardFocus focus) {
    const bool sameTurn =
        isVisible() && content.turn == m_content.turn && isOver(content) == isOver(m_content);
    const bool sameAnchor = anchor == m_anchor;
    m_content = content;
    m_anchor = anchor;
    applyTheme();
    const QWidget* held = focusWidget();
    if (!sameTurn) {
        m_scope->startOver();
        m_actions->startOver();
    }
    fill();
    if (!sameTurn || !sameAnchor || !stayInPlace()) {
        place();
    }
    if (held != nullptr && !held->isVisibleTo(this)) {
        first()->setFocus(Qt::OtherFocusReason);
    }
    if (!isVisible()) {
        QWidget::show();
    }
    raise();
    if (focus == CardFocus::Keyboard) {
        takeKeyboard();
    }
}

void Card::applyTheme() {
    const Appearance appearance = appearanceOf(QGuiApplication::palette());
    if (m_appearance != appearance) {
        m_appearance = appearance;
        setStyleSheet(cardStyle(themeFor(appearance)));
    }
}

// The desktop turned dark or light while it shows.
void Card::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool isTurned = m_appearance != appearanceOf(QGuiApplication::palette());
    if (event->type() == QEvent::PaletteChange && isVisible() && isTurned) {
        applyTheme();
        fill();
        setForm(m_form);
    }
}

void Card::fill() {
    const Theme& theme = themeFor(*m_appearance);
    setAccessibleName(cardName(m_content));
    m_header->show(m_content, theme);
    m_excerpt->setText(QString::fromStdString(m_content.excerpt));
    m_excerpt->setAccessibleName(tr("What was found: %1").arg(m_excerpt->text()));
    m_excerpt->setProperty("level", m_content.level == Level::Critical ? "critical" : "warning");
    m_excerpt->style()->unpolish(m_excerpt);
    m_excerpt->style()->polish(m_excerpt);
    m_reasons->show(m_content, theme);
    m_scope->show(m_content);
    m_actions->show(m_content);
    m_actions->setHidden(isOver(m_content));
    m_notice->show(m_content, theme);
}

// What cannot be seen cannot be chosen.
Scope Card::scope() const {
    return m_scope->isHidden() ? Scope::This : m_scope->scope();
}

QWidget* Card::first() const {
    if (!m_actions->isHidden()) {
        return m_actions->first();
    }
    const QList<QWidget*> controls = m_notice->controls() + m_header->controls();
    return *std::find_if(controls.begin(), controls.end(),
                         [this](const QWidget* control) { return control->isVisibleTo(this); });
}

void Card::setForm(Form form) {
    m_form = form;
    m_excerpt->setHidden(form != Form::Whole || isOver(m_content));
    m_reasons->setHidden(form != Form::Whole || isOver(m_content));
    if (form == Form::Slim) {
        m_scope->hide();
    }
}

QSize Card::wantedSize() const {
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part->layout() != nullptr) {
            part->layout()->activate();
        }
        part->updateGeometry(); // what its parts now need, without waiting for the event loop
    }
    layout()->activate();
    const int width = std::max(kWidth, layout()->totalMinimumSize().width());
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width)
                                                     : layout()->totalSizeHint().height();
    return {width, height};
}

CardBox Card::wantedBox(const ScreenPlace& screen) const {
    const ScreenRect box = nativeBox(wantedSize(), screen.scale);
    return {.width = box.width,
            .height = box.height,
            .gap = nativeBox(QSize(kGap, kGap), screen.scale).width,
            .direction = layoutDirection()};
}

void Card::place() {
    const ScreenPlace screen = screenOf(screenPlaces(), m_anchor.anchor);
    for (const Form form : {Form::Whole, Form::Brief, Form::Slim}) {
        setForm(form);
        m_place = cardPlace(m_anchor, wantedBox(screen), screen.workArea);
        if (!coversText(m_place, m_anchor)) {
            break;
        }
    }
    putNotice();
    setGeometry(toLogical(m_place, screen));
}

// Only the notice may have come or gone. False when there is no room for it.
bool Card::stayInPlace() {
    setForm(m_form);
    const ScreenPlace screen = screenOf(screenPlaces(), m_anchor.anchor);
    const auto grown = grownPlace(m_place, m_anchor, wantedBox(screen), screen.workArea);
    if (grown) {
        m_place = *grown;
        setGeometry(toLogical(m_place, screen));
    }
    return grown.has_value();
}

// At the edge away from the text, where it can come and go without moving anything else.
void Card::putNotice() {
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->removeWidget(m_notice);
    rows->insertWidget(isAbove(m_place, m_anchor) ? 0 : rows->count(), m_notice);
}

void Card::takeKeyboard() {
    windowHandle()->setFlag(Qt::WindowDoesNotAcceptFocus, false);
    if (!isActiveWindow()) {
        activateWindow();
        first()->setFocus(Qt::TabFocusReason);
    } else if (focusWidget() == nullptr || !focusWidget()->isVisible()) {
        first()->setFocus(Qt::TabFocusReason);
    }
}

ScreenRect Card::nativeGeometry() const {
    return isVisible() ? m_place : ScreenRect{};
}

void Card::resizeEvent(QResizeEvent*) {
    setMask(roundedRegion(rect(), kRadius));
}

void Card::paintEvent(QPaintEvent*) {
    // The mask's edge is hard: the border's colour fills up to it, and the smooth edge is inside.
    const Theme& theme = themeFor(*m_appearance);
    QPainter painter(this);
    painter.fillRect(rect(), theme.border);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
}

void Card::mousePressEvent(QMouseEvent* event) {
    event->accept(); // a press on the card's own ground is not for the app below
}

} // namespace tacet::ui
