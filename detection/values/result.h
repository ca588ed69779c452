#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace tacet {

/// Why the world refused.
enum class ErrorCode { Denied, Gone, Stale, Invalid, Unsupported, Io };

/// A refusal. `what` names the place (a key, a path, a line), never a value and never field text.
struct Error {
    ErrorCode code = ErrorCode::Io;
    std::string what;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason why there is none. Requires: `value()` only when it holds one, `error()`
/// only when it does not.
template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const T& value() const& {
        assert(m_state.index() == 0);
        return *std::get_if<0>(&m_state);
    }
    [[nodiscard]] T&& value() && {
        assert(m_state.index() == 0);
        return std::move(*std::get_if<0>(&m_state));
    }
    [[nodiscard]] const T& operator*() const& { return value(); }
    [[nodiscard]] const T* operator->() const { return &value(); }
    [[nodiscard]] const Error& error() const {
        assert(m_state.index() == 1);
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// The result of an action that answers nothing.
struct Done {
    friend bool operator==(const Done&, const Done&) = default;
};

} // namespace tacet
