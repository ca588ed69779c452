# What speaks X11 and the write protocol. Sets TACET_X11_SOURCES (paths from hooks/) and TACET_X11_PACKAGES
# (pkg-config names); hooks/CMakeLists.txt includes it.
set(TACET_X11_SOURCES
    linux/clipboard_keeper.cpp
    linux/field_pulse.cpp
    linux/field_writer.cpp
    linux/focus_return.cpp
    linux/pointer_watch.cpp
    linux/pulse.cpp
    linux/selection_content.cpp
    linux/selection_owner.cpp
    linux/selection_reader.cpp
    linux/shortcut_grab.cpp
    linux/window_watch.cpp
    linux/writer_rules.cpp
    linux/writer_view.cpp
    linux/x11_keys.cpp
    linux/x11_session.cpp
    linux/x11_windows.cpp)
set(TACET_X11_PACKAGES xcb xcb-keysyms xcb-shape xcb-xinput xcb-xtest xkbcommon)
