"""A GTK 3 text window with undo (GtkSourceView), which tells the driver about itself.

Reads questions, a JSON object a line, from standard input and prints one answer a line, like the pages do.
Boxes are in native pixels of the screen.
"""
import json
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("GtkSource", "4")
from gi.repository import GLib, Gtk, GtkSource  # noqa: E402


class Window(Gtk.Window):
    def __init__(self):
        super().__init__(title="Notes", default_width=760, default_height=420)
        self.buffer = GtkSource.Buffer(highlight_matching_brackets=False)
        self.view = GtkSource.View(buffer=self.buffer, wrap_mode=Gtk.WrapMode.WORD_CHAR, monospace=False)
        for side in ("left", "right", "top", "bottom"):
            getattr(self.view, f"set_{side}_margin")(16)
        scroller = Gtk.ScrolledWindow()
        scroller.add(self.view)
        self.add(scroller)
        self.connect("destroy", Gtk.main_quit)
        self.show_all()
        self.view.grab_focus()

    def text(self):
        return self.buffer.get_text(*self.buffer.get_bounds(), True)

    def on_screen(self, x, y, width, height):
        left, top = self.view.buffer_to_window_coords(Gtk.TextWindowType.TEXT, x, y)
        _, origin_x, origin_y = self.view.get_window(Gtk.TextWindowType.TEXT).get_origin()
        scale = self.view.get_scale_factor()
        numbers = (origin_x + left, origin_y + top, width, height)
        return dict(zip(("x", "y", "width", "height"), (number * scale for number in numbers)))

    def boxes(self, start, end):
        """One box for each line between two offsets."""
        lines = {}
        for offset in range(start, end):
            place = self.view.get_iter_location(self.buffer.get_iter_at_offset(offset))
            left, right, height = lines.get(place.y, (place.x, place.x, place.height))
            lines[place.y] = (min(left, place.x), max(right, place.x + place.width), max(height, place.height))
        return [self.on_screen(left, y, right - left, height) for y, (left, right, height) in lines.items()]

    def rects(self, needle):
        text, found, at = self.text(), [], -1
        while (at := text.find(needle, at + 1)) >= 0:
            found.append(self.boxes(at, at + len(needle)))
        return found

    def field(self):
        seen = self.view.get_visible_rect()
        return [self.on_screen(seen.x, seen.y, seen.width, seen.height)]

    def answer(self, question):
        if question["ask"] == "rects":
            return self.rects(question["args"]["needle"])
        if question["ask"] == "field":
            return self.field()
        return {"text": self.text(), "sent": [], "focused": self.view.is_focus() and self.is_active()}


def main():
    window = Window()

    def on_line(source, _condition):
        line = source.readline()
        if not line:
            Gtk.main_quit()
            return False
        question = json.loads(line)
        print(json.dumps({"id": question["id"], "answer": {"value": window.answer(question)}}), flush=True)
        return True

    GLib.io_add_watch(sys.stdin, GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, on_line)
    Gtk.main()


main()
