import { composer, startText, tellState } from "./composer.js";

const area = document.createElement("textarea");
area.rows = 5;
area.placeholder = "Message the assistant";
area.spellcheck = false;
area.value = startText();
composer.append(area);
tellState(() => area.value);
area.focus();
area.setSelectionRange(area.value.length, area.value.length);
