#include "hooks/linux/sight_keeper.h"

#include <utility>

namespace tacet::hooks {

SightKeeper::SightKeeper(std::function<void(Sight)> tell) : m_tell(std::move(tell)) {}

void SightKeeper::setBus(bool isThere) {
    m_hasBus = isThere;
    update();
}

void SightKeeper::setMarks(bool canPlace) {
    m_canPlace = canPlace;
}

void SightKeeper::setSilent(std::optional<std::string> application) {
    m_silent = std::move(application);
    update();
}

void SightKeeper::setBlind(std::optional<std::string> application) {
    m_blind = std::move(application);
    update();
}

void SightKeeper::setUnexposed(std::optional<std::string> application) {
    m_unexposed = std::move(application);
    update();
}

Sight SightKeeper::sight() const {
    if (!m_hasBus) {
        return {.reason = BlindReason::NoAccessibility, .application = {}};
    }
    if (m_blind) {
        return {.reason = BlindReason::StartedBeforeBridge, .application = *m_blind};
    }
    if (m_silent) {
        return {.reason = BlindReason::NotResponding, .application = *m_silent};
    }
    if (m_unexposed) {
        return {.reason = BlindReason::NothingExposed, .application = *m_unexposed};
    }
    if (!m_canPlace) {
        return {.reason = BlindReason::MarksUnsupported, .application = {}};
    }
    return {};
}

void SightKeeper::update() {
    const Sight now = sight();
    if (now != m_told) {
        m_told = now;
        m_tell(now);
    }
}

} // namespace tacet::hooks
