import { composer, options, tellState } from "./composer.js";

const shadow = composer.attachShadow({ mode: "open" });
const field = document.createElement(options.editable ? "div" : "textarea");
field.style.cssText =
  "display: block; width: 100%; min-height: 96px; border: 0; outline: 0; resize: none; font: inherit; white-space: pre-wrap";
if (options.editable) {
  field.contentEditable = "true";
  field.setAttribute("role", "textbox");
}
field.spellcheck = false;
field.setAttribute("aria-label", "Message the assistant");
shadow.append(field);
tellState(() => (options.editable ? field.innerText.replaceAll("\u00a0", " ") : field.value));
field.focus();
