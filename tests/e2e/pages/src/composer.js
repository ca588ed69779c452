// What every page shares: the place of the editor, what it was told, and what it says of itself.

export const options = window.pageOptions;
export const composer = document.getElementById("composer");
export const sent = [];

/// Lets `window.tacetState()` answer with `readText()`; a framed page also tells the page around it.
export function tellState(readText) {
  window.tacetState = () => ({ text: readText(), sent: [...sent] });
  if (window.parent !== window) {
    const tell = () => window.parent.postMessage({ tacetState: window.tacetState() }, "*");
    document.addEventListener("input", tell);
    tell();
  }
}

/// The text a page starts with.
export function startText() {
  const lines = Array.from({ length: options.lines ?? 0 }, (_, i) => `Line ${i + 1} of the notes.\n`);
  return (options.start ?? "") + lines.join("");
}
