import Quill from "quill";
import style from "quill/dist/quill.core.css";

import { composer, tellState } from "./composer.js";

const sheet = document.createElement("style");
sheet.textContent = style;
document.head.append(sheet);
const box = document.createElement("div");
box.style.cssText = "height: 96px; font: inherit";
composer.append(box);
const quill = new Quill(box, { placeholder: "Message the assistant" });
quill.root.spellcheck = false;
tellState(() => quill.getText().replace(/\n$/, ""));
quill.focus();
