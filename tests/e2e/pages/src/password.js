import { composer, tellState } from "./composer.js";

const field = document.createElement("input");
field.type = "password";
field.placeholder = "Password";
composer.append(field);
tellState(() => field.value);
field.focus();
