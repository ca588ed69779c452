import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { schema } from "prosemirror-schema-basic";
import { EditorState, Selection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";

import { composer, options, sent, startText, tellState } from "./composer.js";

const read = (doc) => doc.textBetween(0, doc.content.size, "\n", "\n");

function send(state, dispatch) {
  sent.push(read(state.doc));
  dispatch(state.tr.delete(0, state.doc.content.size));
  return true;
}

const keys = { "Mod-z": undo, "Mod-y": redo, "Shift-Mod-z": redo };
if (options.sends) {
  keys.Enter = send;
}
const text = startText();
const doc = schema.node("doc", null, [schema.node("paragraph", null, text ? [schema.text(text)] : [])]);
const state = EditorState.create({ doc, plugins: [history(), keymap(keys), keymap(baseKeymap)] });
const view = new EditorView(composer, {
  state: state.apply(state.tr.setSelection(Selection.atEnd(doc))),
  attributes: { spellcheck: "false", role: "textbox", "aria-label": "Message the assistant", "aria-multiline": "true" },
});
tellState(() => read(view.state.doc));
view.focus();
