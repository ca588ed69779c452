#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>

#include <vector>

struct _XDisplay;
union _XEvent;

namespace tacet::e2e {

/// The formats of a selection and their bytes.
using Formats = QMap<QByteArray, QByteArray>;

/// Another program's clipboard: holds a selection with several formats as a word processor would,
/// and reads what stands in a selection, whoever holds it. What is large goes piece by piece.
class ClipboardProbe : public QObject {
public:
    /// `displayName` is that of the tests' desktop; the probe has a connection of its own.
    explicit ClipboardProbe(const QByteArray& displayName);
    ~ClipboardProbe() override;
    ClipboardProbe(const ClipboardProbe&) = delete;
    ClipboardProbe& operator=(const ClipboardProbe&) = delete;

    /// Takes the selection (`CLIPBOARD` or `PRIMARY`) and offers `formats`.
    void hold(const QByteArray& selection, const Formats& formats);

    /// Reads every format of a selection but the protocol's own; empty when nobody holds it.
    Formats read(const QByteArray& selection);

    /// Is the selection still this probe's?
    [[nodiscard]] bool holds(const QByteArray& selection) const;

private:
    /// A content on its way to another program, piece by piece.
    struct Transfer {
        unsigned long requestor = 0;
        unsigned long property = 0;
        unsigned long target = 0;
        QByteArray bytes;
        qsizetype given = 0;
    };

    void handleEvents();
    void answer(const _XEvent& event);
    void give(unsigned long requestor, unsigned long property, unsigned long target,
              const QByteArray& bytes);
    void giveMore(unsigned long requestor, unsigned long property);
    QByteArray convert(unsigned long selection, unsigned long target);
    QByteArray takeProperty();
    [[nodiscard]] unsigned long atom(const QByteArray& name) const;

    _XDisplay* m_display;
    unsigned long m_window;
    QMap<unsigned long, Formats> m_held; ///< by selection
    std::vector<Transfer> m_transfers;
    bool m_notified = false;
    bool m_refused = false;
    bool m_moreCame = false;
};

} // namespace tacet::e2e
