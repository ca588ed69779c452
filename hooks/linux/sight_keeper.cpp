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

void SightKeeper::setFront(std::string service) {
    m_front = std::move(service);
    update();
}

void SightKeeper::setSilent(const std::string& service, std::string application) {
    m_silent[service] = std::move(application);
    update();
}

void SightKeeper::clearSilent(const std::string& service) {
    if (m_silent.erase(service) > 0) {
        update();
    }
}

void SightKeeper::clearAllSilent() {
    m_silent.clear();
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
    if (const auto silent = m_silent.find(m_front); silent != m_silent.end()) {
        return {.reason = BlindReason::NotResponding, .application = silent->second};
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
