#include "tests/e2e/harness/clipboard_probe.h"

#include "tests/e2e/harness/wait.h"

#include <QSocketNotifier>

#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <algorithm>

namespace tacet::e2e {

namespace {

constexpr const char* kProperty = "TACET_PROBE";

/// A larger content is given in pieces of this size (ICCCM 2.7.2).
constexpr qsizetype kPiece = 1024 * 1024;

bool isOfTheProtocol(const QByteArray& format) {
    return format == "TARGETS" || format == "TIMESTAMP" || format == "MULTIPLE" ||
           format == "SAVE_TARGETS" || format == "DELETE";
}

} // namespace

ClipboardProbe::ClipboardProbe(const QByteArray& displayName)
    : m_display(XOpenDisplay(displayName.constData())),
      m_window(XCreateSimpleWindow(m_display, DefaultRootWindow(m_display), 0, 0, 1, 1, 0, 0, 0)) {
    XSelectInput(m_display, m_window, PropertyChangeMask);
    auto* notifier = new QSocketNotifier(ConnectionNumber(m_display), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] { handleEvents(); });
}

ClipboardProbe::~ClipboardProbe() {
    XCloseDisplay(m_display);
}

void ClipboardProbe::hold(const QByteArray& selection, const Formats& formats) {
    m_held[atom(selection)] = formats;
    XSetSelectionOwner(m_display, atom(selection), m_window, CurrentTime);
    XSync(m_display, False);
}

bool ClipboardProbe::holds(const QByteArray& selection) const {
    return XGetSelectionOwner(m_display, atom(selection)) == m_window;
}

Formats ClipboardProbe::read(const QByteArray& selection) {
    Formats formats;
    const QByteArray targets = convert(atom(selection), atom("TARGETS"));
    const auto* atoms = reinterpret_cast<const Atom*>(targets.constData());
    for (std::size_t i = 0; i < targets.size() / sizeof(Atom); ++i) {
        char* name = XGetAtomName(m_display, atoms[i]);
        if (name != nullptr && !isOfTheProtocol(name)) {
            formats[name] = convert(atom(selection), atoms[i]);
        }
        XFree(name);
    }
    return formats;
}

QByteArray ClipboardProbe::convert(unsigned long selection, unsigned long target) {
    m_notified = false;
    m_refused = false;
    XConvertSelection(m_display, selection, target, atom(kProperty), m_window, CurrentTime);
    XFlush(m_display);
    const auto ready = [this](const bool& flag) {
        handleEvents();
        return flag;
    };
    if (!waitFor([&] { return ready(m_notified); }) || m_refused) {
        return {};
    }
    m_moreCame = false;
    QByteArray bytes = takeProperty();
    if (bytes != "INCR") {
        return bytes;
    }
    bytes.clear();
    while (waitFor([&] { return ready(m_moreCame); })) {
        m_moreCame = false;
        const QByteArray piece = takeProperty();
        if (piece.isEmpty()) {
            break;
        }
        bytes += piece;
    }
    return bytes;
}

QByteArray ClipboardProbe::takeProperty() {
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* data = nullptr;
    constexpr long kEverything = 1L << 28;
    XGetWindowProperty(m_display, m_window, atom(kProperty), 0, kEverything, True, AnyPropertyType,
                       &type, &format, &count, &left, &data);
    const unsigned long unit = format == 32 ? sizeof(long) : static_cast<unsigned long>(format) / 8;
    const QByteArray bytes =
        type == atom("INCR")
            ? QByteArray("INCR")
            : QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(count * unit));
    if (data != nullptr) {
        XFree(data);
    }
    return bytes;
}

void ClipboardProbe::handleEvents() {
    while (XPending(m_display) > 0) {
        XEvent event;
        XNextEvent(m_display, &event);
        if (event.type == SelectionRequest) {
            answer(event);
        } else if (event.type == SelectionNotify) {
            m_notified = true;
            m_refused = event.xselection.property == None;
        } else if (event.type == PropertyNotify && event.xproperty.state == PropertyDelete) {
            giveMore(event.xproperty.window, event.xproperty.atom);
        } else if (event.type == PropertyNotify && event.xproperty.window == m_window) {
            m_moreCame = true;
        }
    }
}

void ClipboardProbe::answer(const _XEvent& event) {
    const XSelectionRequestEvent& request = event.xselectionrequest;
    const Formats formats = m_held.value(request.selection);
    char* name = XGetAtomName(m_display, request.target);
    XEvent reply{};
    reply.xselection.type = SelectionNotify;
    reply.xselection.requestor = request.requestor;
    reply.xselection.selection = request.selection;
    reply.xselection.target = request.target;
    reply.xselection.time = request.time;
    reply.xselection.property = request.property;
    if (QByteArray(name) == "TARGETS") {
        std::vector<Atom> targets{atom("TARGETS")};
        for (const QByteArray& format : formats.keys()) {
            targets.push_back(atom(format));
        }
        XChangeProperty(m_display, request.requestor, request.property, XA_ATOM, 32,
                        PropModeReplace, reinterpret_cast<const unsigned char*>(targets.data()),
                        static_cast<int>(targets.size()));
    } else if (formats.contains(name)) {
        give(request.requestor, request.property, request.target, formats.value(name));
    } else {
        reply.xselection.property = None;
    }
    XFree(name);
    XSendEvent(m_display, request.requestor, False, 0, &reply);
    XFlush(m_display);
}

void ClipboardProbe::give(unsigned long requestor, unsigned long property, unsigned long target,
                          const QByteArray& bytes) {
    if (bytes.size() <= kPiece) {
        XChangeProperty(m_display, requestor, property, target, 8, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(bytes.constData()),
                        static_cast<int>(bytes.size()));
        return;
    }
    if (requestor != m_window) {
        XSelectInput(m_display, requestor, PropertyChangeMask);
    }
    std::erase_if(m_transfers, [&](const Transfer& one) {
        return one.requestor == requestor && one.property == property;
    });
    m_transfers.push_back({requestor, property, target, bytes});
    const long size = bytes.size();
    XChangeProperty(m_display, requestor, property, atom("INCR"), 32, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(&size), 1);
}

/// The other program took what was there: the next piece, and at the end an empty one.
void ClipboardProbe::giveMore(unsigned long requestor, unsigned long property) {
    const auto transfer =
        std::find_if(m_transfers.begin(), m_transfers.end(), [&](const Transfer& one) {
            return one.requestor == requestor && one.property == property;
        });
    if (transfer == m_transfers.end()) {
        return;
    }
    const QByteArray piece = transfer->bytes.mid(transfer->given, kPiece);
    XChangeProperty(m_display, requestor, property, transfer->target, 8, PropModeReplace,
                    reinterpret_cast<const unsigned char*>(piece.constData()),
                    static_cast<int>(piece.size()));
    XFlush(m_display);
    transfer->given += piece.size();
    if (piece.isEmpty()) {
        m_transfers.erase(transfer);
    }
}

unsigned long ClipboardProbe::atom(const QByteArray& name) const {
    return XInternAtom(m_display, name.constData(), False);
}

} // namespace tacet::e2e
