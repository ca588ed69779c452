// Lays each page out as build/NAME/index.html with its own bundle. `node build.mjs DIR` builds into DIR.
import { build } from "esbuild";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? join(here, "build");

// page: the module in src/ that mounts its editor, and the words the module is told
const pages = {
  prosemirror: { module: "prosemirror" },
  emoji: { module: "prosemirror", start: "😀 👩‍👩‍👧 café " },
  emoji_rtl: { module: "prosemirror", start: "😀 👩‍👩‍👧 שלום עולם " },
  rtl: { module: "textarea", start: "שלום עולם, مرحبا بالعالم\n" },
  wrapped: { module: "textarea", width: "260px" },
  scrolled: { module: "textarea", lines: 40 },
  textarea: { module: "textarea" },
  lexical: { module: "lexical" },
  quill: { module: "quill" },
  shadow: { module: "shadow" },
  shadow_editable: { module: "shadow", editable: true },
  iframe: { module: "iframe", frame: "https://frame.chatgpt.com/textarea/" },
  iframe_listed: { module: "iframe", frame: "https://chatgpt.com/textarea/?frame" },
  iframe_foreign: { module: "iframe", frame: "https://news.example/textarea/?frame" },
  password: { module: "password" },
  send: { module: "prosemirror", sends: true },
};

const template = readFileSync(join(here, "src/page.html"), "utf8");

for (const [name, options] of Object.entries(pages)) {
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  const html = template
    .replaceAll("%TITLE%", name)
    .replaceAll("%WIDTH%", options.width ?? "720px")
    .replaceAll("%OPTIONS%", JSON.stringify(options));
  writeFileSync(join(folder, "index.html"), html);
  await build({
    entryPoints: [join(here, `src/${options.module}.js`)],
    outfile: join(folder, "page.js"),
    bundle: true,
    minify: true,
    charset: "utf8",
    loader: { ".css": "text" },
    logLevel: "warning",
  });
}
