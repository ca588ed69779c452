#pragma once

#include "hooks/field_event.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace tacet::hooks {

/// Puts together what hinders us from seeing, and tells the gravest of it whenever that changes.
class SightKeeper {
public:
    explicit SightKeeper(std::function<void(Sight)> tell);

    /// There is a bus, or there is none.
    void setBus(bool isThere);

    /// Marks can be placed on this desktop, or they cannot.
    void setMarks(bool canPlace);

    /// The program of that bus name is in front: the silence of others hinders nobody.
    void setFront(std::string service);

    /// The program of that bus name, `application`, does not answer.
    void setSilent(const std::string& service, std::string application);

    /// The program of that bus name answers again, or is gone.
    void clearSilent(const std::string& service);

    /// There is no program any more to be silent.
    void clearAllSilent();

    /// This program in front shows nothing to accessibility; none: it does.
    void setBlind(std::optional<std::string> application);

    /// The focused field of this program has no text to read; none: it has.
    void setUnexposed(std::optional<std::string> application);

private:
    void update();
    [[nodiscard]] Sight sight() const;

    std::function<void(Sight)> m_tell;
    bool m_hasBus = false;
    bool m_canPlace = true;
    std::string m_front;
    std::map<std::string, std::string> m_silent; ///< names of programs, by bus name
    std::optional<std::string> m_blind;
    std::optional<std::string> m_unexposed;
    std::optional<Sight> m_told;
};

} // namespace tacet::hooks
