#pragma once

#include <QByteArray>

#include <filesystem>

namespace tacet::storage {

/// All that a database and its write-ahead log hold on the disk.
QByteArray bytesOnDisk(const std::filesystem::path& database);

} // namespace tacet::storage
