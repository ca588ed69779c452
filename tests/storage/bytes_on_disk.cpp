#include "tests/storage/bytes_on_disk.h"

#include <QFile>
#include <QString>

namespace tacet::storage {

QByteArray bytesOnDisk(const std::filesystem::path& database) {
    QByteArray all;
    for (const char* suffix : {"", "-wal"}) {
        QFile file(QString::fromStdString(database.string() + suffix));
        all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return all;
}

} // namespace tacet::storage
