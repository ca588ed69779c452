#include "hooks/linux/x11_windows.h"

#include "hooks/linux/x11_event.h"

#include <unistd.h>
#include <xcb/shape.h>

#include <algorithm>
#include <vector>

namespace tacet::hooks {
namespace {

struct Family {
    X11Window parent = 0;
    std::vector<X11Window> children; ///< bottom to top
};

Family familyOf(X11Session& session, X11Window window) {
    xcb_connection_t* connection = session.connection();
    const X11Reply<xcb_query_tree_reply_t> reply{
        xcb_query_tree_reply(connection, xcb_query_tree(connection, window), nullptr)};
    if (!reply) {
        return {};
    }
    const X11Window* first = xcb_query_tree_children(reply.get());
    return {reply->parent, {first, first + xcb_query_tree_children_length(reply.get())}};
}

/// The values of a property of 32-bit units; empty when there is none.
std::vector<std::uint32_t> numbersOf(X11Session& session, X11Window window, const char* property) {
    constexpr std::uint32_t kMost = 4096;
    xcb_connection_t* connection = session.connection();
    const X11Reply<xcb_get_property_reply_t> reply{
        xcb_get_property_reply(connection,
                               xcb_get_property(connection, 0, window, session.atom(property),
                                                XCB_GET_PROPERTY_TYPE_ANY, 0, kMost),
                               nullptr)};
    if (!reply || reply->format != 32) {
        return {};
    }
    const auto* first = static_cast<const std::uint32_t*>(xcb_get_property_value(reply.get()));
    return {first, first + xcb_get_property_value_length(reply.get()) / 4};
}

/// A child of the root, as far as it may cover others.
struct Neighbour {
    X11Window window = 0;
    ScreenRect rect;
    bool isSeen = false;
    bool isUnmanaged = false;
};

std::vector<Neighbour> neighboursAbove(X11Session& session, X11Window below) {
    xcb_connection_t* connection = session.connection();
    std::vector<X11Window> above = familyOf(session, session.root()).children;
    const auto at = std::find(above.begin(), above.end(), below);
    above.erase(above.begin(), at == above.end() ? at : at + 1);
    std::vector<xcb_get_window_attributes_cookie_t> attributes;
    std::vector<xcb_get_geometry_cookie_t> geometries;
    for (const X11Window window : above) { // ask all at once: one journey to the server
        attributes.push_back(xcb_get_window_attributes(connection, window));
        geometries.push_back(xcb_get_geometry(connection, window));
    }
    std::vector<Neighbour> neighbours;
    for (std::size_t i = 0; i < above.size(); ++i) {
        const X11Reply<xcb_get_window_attributes_reply_t> seen{
            xcb_get_window_attributes_reply(connection, attributes[i], nullptr)};
        const X11Reply<xcb_get_geometry_reply_t> place{
            xcb_get_geometry_reply(connection, geometries[i], nullptr)};
        if (seen && place) {
            const int border = 2 * place->border_width;
            neighbours.push_back(
                {.window = above[i],
                 .rect = {place->x, place->y, place->width + border, place->height + border},
                 .isSeen = seen->map_state == XCB_MAP_STATE_VIEWABLE &&
                           seen->_class == XCB_WINDOW_CLASS_INPUT_OUTPUT,
                 .isUnmanaged = seen->override_redirect != 0});
        }
    }
    return neighbours;
}

/// True when clicks go through `window` everywhere, as with a compositor's own overlay.
bool takesNoInput(X11Session& session, X11Window window) {
    xcb_connection_t* connection = session.connection();
    const X11Reply<xcb_shape_get_rectangles_reply_t> reply{xcb_shape_get_rectangles_reply(
        connection, xcb_shape_get_rectangles(connection, window, XCB_SHAPE_SK_INPUT), nullptr)};
    return reply && xcb_shape_get_rectangles_rectangles_length(reply.get()) == 0;
}

bool mayCover(X11Session& session, const Neighbour& neighbour, const ScreenRect& rect) {
    return neighbour.isSeen && !isEmpty(intersection(neighbour.rect, rect)) &&
           !(neighbour.isUnmanaged && isOurs(session, neighbour.window)) &&
           !takesNoInput(session, neighbour.window);
}

} // namespace

X11Window focusedWindow(X11Session& session) {
    xcb_connection_t* connection = session.connection();
    const X11Reply<xcb_get_input_focus_reply_t> reply{
        xcb_get_input_focus_reply(connection, xcb_get_input_focus(connection), nullptr)};
    return reply && reply->focus > XCB_INPUT_FOCUS_POINTER_ROOT ? reply->focus : 0;
}

X11Window keyboardTopLevel(X11Session& session) {
    const X11Window holder = topLevelAbove(session, focusedWindow(session));
    return holder == 0 ? activeTopLevel(session) : holder;
}

std::vector<X11Window> lineOf(X11Session& session, X11Window window) {
    std::vector<X11Window> line;
    while (window != 0 && window != session.root()) {
        const X11Window parent = familyOf(session, window).parent;
        if (parent == 0) {
            return {}; // it is gone
        }
        line.push_back(window);
        window = parent;
    }
    return line;
}

X11Window topLevelAbove(X11Session& session, X11Window window) {
    const std::vector<X11Window> line = lineOf(session, window);
    for (const X11Window one : line) { // ICCCM 4.1.3.1: a window manager marks its clients
        if (!numbersOf(session, one, "WM_STATE").empty()) {
            return one;
        }
    }
    return line.empty() ? 0 : line.back();
}

X11Window activeTopLevel(X11Session& session) {
    const auto active = numbersOf(session, session.root(), "_NET_ACTIVE_WINDOW");
    if (!active.empty() && active.front() != 0) {
        return active.front();
    }
    return topLevelAbove(session, focusedWindow(session));
}

std::optional<ScreenRect> geometryOf(X11Session& session, X11Window window) {
    xcb_connection_t* connection = session.connection();
    const auto size = xcb_get_geometry(connection, window);
    const auto place = xcb_translate_coordinates(connection, window, session.root(), 0, 0);
    const X11Reply<xcb_get_geometry_reply_t> extent{
        xcb_get_geometry_reply(connection, size, nullptr)};
    const X11Reply<xcb_translate_coordinates_reply_t> origin{
        xcb_translate_coordinates_reply(connection, place, nullptr)};
    if (!extent || !origin) {
        return std::nullopt;
    }
    return ScreenRect{origin->dst_x, origin->dst_y, extent->width, extent->height};
}

std::optional<std::uint32_t> processOf(X11Session& session, X11Window window) {
    const auto process = numbersOf(session, window, "_NET_WM_PID");
    return process.empty() ? std::nullopt : std::optional{process.front()};
}

bool isOurs(X11Session& session, X11Window window) {
    return processOf(session, window) == static_cast<std::uint32_t>(getpid());
}

X11Window topLevelOf(X11Session& session, std::uint32_t process) {
    const X11Window active = activeTopLevel(session);
    if (active != 0 && processOf(session, active) == process) {
        return active;
    }
    const auto clients = numbersOf(session, session.root(), "_NET_CLIENT_LIST_STACKING");
    const auto top = std::find_if(clients.rbegin(), clients.rend(), [&](X11Window client) {
        return processOf(session, client) == process;
    });
    return top == clients.rend() ? 0 : *top;
}

bool hasInputFocus(X11Session& session, X11Window window) {
    const std::vector<X11Window> line = lineOf(session, focusedWindow(session));
    return std::find(line.begin(), line.end(), window) != line.end();
}

bool isCovered(X11Session& session, X11Window topLevel, const ScreenRect& rect) {
    const std::vector<X11Window> line = lineOf(session, topLevel);
    if (line.empty()) {
        return true;
    }
    const auto above = neighboursAbove(session, line.back());
    return std::any_of(above.begin(), above.end(), [&](const Neighbour& neighbour) {
        return mayCover(session, neighbour, rect);
    });
}

bool isViewable(X11Session& session, X11Window window) {
    xcb_connection_t* connection = session.connection();
    const X11Reply<xcb_get_window_attributes_reply_t> reply{xcb_get_window_attributes_reply(
        connection, xcb_get_window_attributes(connection, window), nullptr)};
    if (!reply || reply->map_state != XCB_MAP_STATE_VIEWABLE) {
        return false;
    }
    constexpr std::uint32_t kEveryDesktop = 0xffffffff;
    const auto own = numbersOf(session, window, "_NET_WM_DESKTOP");
    const auto current = numbersOf(session, session.root(), "_NET_CURRENT_DESKTOP");
    return own.empty() || current.empty() || own.front() == kEveryDesktop ||
           own.front() == current.front();
}

} // namespace tacet::hooks
