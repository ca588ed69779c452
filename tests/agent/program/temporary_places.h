#pragma once

#include "agent/places.h"

#include <QTemporaryDir>

namespace tacet::agent {

/// Places of a person's own, gone with this object.
class TemporaryPlaces {
public:
    TemporaryPlaces() {
        const std::filesystem::path root = m_folder.path().toStdString();
        m_places = {.config = root / "config" / "tacet",
                    .data = root / "data" / "tacet",
                    .state = root / "state" / "tacet"};
    }

    [[nodiscard]] const Places& places() const { return m_places; }

private:
    QTemporaryDir m_folder;
    Places m_places;
};

} // namespace tacet::agent
