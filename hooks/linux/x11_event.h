#pragma once

#include <xcb/xcb.h>

#include <cstdint>
#include <cstdlib>
#include <memory>

namespace tacet::hooks {

/// One event as the server sent it. Included by sources only, so that xcb stays out of headers.
struct X11Event {
    const xcb_generic_event_t& raw;

    /// The event's number, without the bit that says another client made it.
    [[nodiscard]] std::uint8_t type() const { return raw.response_type & 0x7f; }

    /// The event as `T`. Requires: `type()` is the one of `T`.
    template <class T> const T& as() const { return reinterpret_cast<const T&>(raw); }
};

struct FreeReply {
    void operator()(void* reply) const { std::free(reply); }
};

/// A reply or event that xcb handed over; null when the server refused.
template <class T> using X11Reply = std::unique_ptr<T, FreeReply>;

} // namespace tacet::hooks
