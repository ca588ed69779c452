import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor } from "lexical";

import { composer, tellState } from "./composer.js";

const root = document.createElement("div");
root.contentEditable = "true";
root.spellcheck = false;
root.setAttribute("role", "textbox");
root.setAttribute("aria-label", "Message the assistant");
composer.append(root);

const editor = createEditor({ namespace: "composer", onError: (error) => { throw error; } });
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.setRootElement(root);
editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
tellState(() => editor.read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join("\n")));
editor.focus();
