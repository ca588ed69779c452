import { composer, options } from "./composer.js";

let state = { text: "", sent: [] };
window.addEventListener("message", (event) => {
  state = event.data.tacetState ?? state;
});
window.tacetState = () => state;

const frame = document.createElement("iframe");
frame.src = options.frame;
composer.append(frame);
