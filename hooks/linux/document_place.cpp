#include "hooks/linux/document_place.h"

#include <QUrl>

namespace tacet::hooks {

std::optional<DocumentPlace> placeOf(const QString& address) {
    const QLatin1String blob("blob:");
    const QUrl url(address.startsWith(blob) ? address.mid(blob.size()) : address);
    if (address.isEmpty() || url.scheme() == QLatin1String("about")) {
        return std::nullopt;
    }
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.isEmpty()) {
        return DocumentPlace{.host = {}, .path = "/"};
    }
    const QString path = url.path(QUrl::FullyEncoded);
    return DocumentPlace{.host = host.toStdString(),
                         .path = path.isEmpty() ? std::string("/") : path.toStdString()};
}

} // namespace tacet::hooks
