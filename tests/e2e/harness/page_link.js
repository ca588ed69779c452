// Put into every page by the page server: fetches the driver's questions and answers them from inside.
(() => {
  const client = Math.random().toString(36).slice(2);
  const place = location.host + location.pathname + location.search;
  let pointer = null;
  addEventListener("mousemove", (event) => { pointer = { x: event.clientX, y: event.clientY }; }, true);

  function activeElement() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return element;
  }

  // A copy of a plain text control as an element whose text has ranges. The caller removes it.
  function mirrorOf(control) {
    const mirror = document.createElement("div");
    const style = getComputedStyle(control);
    const box = control.getBoundingClientRect();
    for (const name of style) {
      mirror.style.setProperty(name, style.getPropertyValue(name));
    }
    Object.assign(mirror.style, {
      position: "fixed", left: `${box.left}px`, top: `${box.top - control.scrollTop}px`, margin: "0", height: "auto",
      width: `${control.clientWidth}px`, maxHeight: "none", overflow: "visible", whiteSpace: "pre-wrap",
      overflowWrap: "break-word", visibility: "hidden",
    });
    mirror.textContent = control.value;
    document.body.append(mirror);
    return mirror;
  }

  function textNodesOf(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let at = 0, node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, at });
      at += node.length;
    }
    return nodes;
  }

  function pointAt(nodes, offset) {
    const found = nodes.findLast(({ at }) => at <= offset);
    return [found.node, Math.min(offset - found.at, found.node.length)];
  }

  function rectsIn(element, needle) {
    const nodes = textNodesOf(element);
    const text = nodes.map(({ node }) => node.data).join("").replaceAll("\u00a0", " ");
    const found = [];
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
      const range = document.createRange();
      range.setStart(...pointAt(nodes, at));
      const [node, last] = pointAt(nodes, at + needle.length - 1);
      range.setEnd(node, last + 1);
      found.push(joined(plain(range.getClientRects())));
    }
    return found;
  }

  const plain = (rects) => [...rects].filter((rect) => rect.width > 0)
    .map(({ x, y, width, height }) => ({ x, y, width, height }));

  // One box a line: a space that hangs over where a line wraps is a box of its own.
  function joined(rects) {
    const lines = [];
    for (const rect of rects) {
      const line = lines.at(-1);
      if (line && line.y === rect.y && Math.abs(line.x + line.width - rect.x) < 1) {
        line.width += rect.width;
      } else {
        lines.push(rect);
      }
    }
    return lines;
  }

  function rectsOf(needle) {
    const element = activeElement();
    if (!("value" in element)) {
      return rectsIn(element, needle);
    }
    const mirror = mirrorOf(element);
    const rects = rectsIn(mirror, needle);
    mirror.remove();
    return rects;
  }

  // The field to click into: none when one has the keyboard already.
  function idleComposer() {
    const fields = "textarea, [contenteditable]:not([contenteditable=false])";
    const active = activeElement();
    if (active.matches(`${fields}, iframe`)) {
      return [];
    }
    const shown = [...document.querySelectorAll(fields)].find((field) => field.offsetHeight > 0);
    return shown ? plain([shown.getBoundingClientRect()]) : [];
  }

  const answers = {
    state: () => ({ ...window.tacetState(), focused: document.hasFocus() }),
    rects: ({ needle }) => rectsOf(needle),
    field: () => plain([activeElement().getBoundingClientRect()]),
    box: ({ selector }) => plain([document.querySelector(selector).getBoundingClientRect()]),
    idleComposer,
    pointer: () => pointer,
    forgetPointer: () => { pointer = null; return true; },
    go: ({ url }) => { setTimeout(() => { location.href = url; }, 50); return true; },
    showEnd: () => { activeElement().scrollTop = 1e6; return true; },
    showStart: () => { activeElement().scrollTop = 0; return true; },
  };

  function answer({ ask, args }) {
    try {
      return { value: answers[ask](args ?? {}), ratio: devicePixelRatio };
    } catch (error) {
      return { error: String(error) };
    }
  }

  async function serve() {
    for (let reply = { client, place }; ; ) {
      const response = await fetch("/_tacet/next", { method: "POST", body: JSON.stringify(reply) });
      const question = await response.json();
      reply = { client, place, id: question.id, answer: answer(question) };
    }
  }
  serve().catch(() => {});
})();
