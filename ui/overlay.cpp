#include "ui/overlay.h"

#include "ui/badge_paint.h"
#include "ui/mark_bars.h"
#include "ui/screens.h"
#include "ui/shape_steps.h"
#include "ui/theme.h"

#include <QPainter>
#include <QWidget>

namespace tacet::ui {

namespace {

/// A view in the window's own coordinates.
struct LocalView {
    struct Bar {
        QRect place;
        Level level = Level::Warning;
    };

    QRect window; ///< in Qt's screen coordinates
    std::vector<Bar> bars;
    QRect badge;
};

LocalView localView(const MarksView& view) {
    const std::vector<ScreenPlace> screens = screenPlaces();
    const ScreenPlace home = screenOf(screens, view.badge.field);
    const ScreenRect badge = badgePlace(view.badge, home.native, home.scale);
    const ScreenPlace screen = screenOf(screens, viewBounds(view, badge, home.scale));
    LocalView local;
    local.window = toLogical(viewBounds(view, badge, screen.scale), screen);
    const QPoint origin = local.window.topLeft();
    for (const Mark& mark : view.marks) {
        for (const ScreenRect& bar : markBars(mark, screen.scale)) {
            local.bars.push_back({toLogical(bar, screen).translated(-origin), mark.level});
        }
    }
    if (!isEmpty(badge)) {
        local.badge = toLogical(badge, screen).translated(-origin);
    }
    return local;
}

} // namespace

class OverlayWindow : public QWidget {
public:
    OverlayWindow() {
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::Tool |
                       Qt::WindowTransparentForInput | Qt::WindowDoesNotAcceptFocus |
                       Qt::BypassWindowManagerHint);
        setAttribute(Qt::WA_ShowWithoutActivating);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setAttribute(Qt::WA_NoSystemBackground);
    }

    void display(const MarksView& view) {
        if (isVisible() && view == m_view) {
            raise();
            return;
        }
        m_view = view;
        m_local = localView(view);
        if (m_local.window.isEmpty()) {
            conceal();
            return;
        }
        const bool stays = m_local.window == geometry();
        giveUp(stays ? mask() - shape() : mask());
        setGeometry(m_local.window);
        setMask(shape());
        if (isVisible()) {
            repaint();
        } else {
            show();
        }
        raise();
    }

    void conceal() {
        giveUp(mask());
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        for (const LocalView::Bar& bar : m_local.bars) {
            painter.fillRect(bar.place, markColour(bar.level));
        }
        if (!m_local.badge.isEmpty()) {
            paintBadge(painter, m_view.badge, m_local.badge);
        }
    }

private:
    void giveUp(const QRegion& gone) {
        if (isVisible()) {
            for (const QRegion& step : shapeSteps(mask(), gone)) {
                setMask(step);
            }
        }
    }

    [[nodiscard]] QRegion shape() const {
        QRegion region;
        for (const LocalView::Bar& bar : m_local.bars) {
            region += bar.place;
        }
        return region + badgeShape(m_view.badge, m_local.badge);
    }

    MarksView m_view;
    LocalView m_local;
};

Overlay::Overlay() : m_window(std::make_unique<OverlayWindow>()) {}

Overlay::~Overlay() = default;

void Overlay::show(const MarksView& view) {
    m_window->display(view);
}

void Overlay::clear() {
    m_window->conceal();
}

} // namespace tacet::ui
