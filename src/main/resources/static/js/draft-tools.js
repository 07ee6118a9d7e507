// A row of buttons over a Markdown field. Each writes what one could have typed.
const TOOLS = [
  ["Rubrik", (it) => line(it, "## ")],
  ["Fet", (it) => around(it, "**", "**", "fet text")],
  ["Lista", (it) => line(it, "- ")],
  ["Länk", (it) => around(it, "[", "](https://)", "vad länken leder till")],
  ["Källa", (it) => around(it, "[^", "]", firstSource())],
  ["Lagrum", (it) => around(it, "<lag:", ">", "hsl/5-7")],
  ["Post i biblioteket", (it) => around(it, "<bibliotek:", ">", "metoder/trappan")],
  ["Bild", (it) => around(it, "![", "](fil:)", "vad bilden visar")],
];

function firstSource() {
  return document.getElementById("kallor-1-nyckel")?.value.trim() || "nyckel";
}

function put(field, text, from, to) {
  field.focus();
  // keeps the browser's own undo, where it can
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(from, to);
}

// The chosen words, or words to write over, between two signs.
function around(field, before, after, example) {
  const start = field.selectionStart;
  const words = field.value.slice(start, field.selectionEnd) || example;
  const from = start + before.length;
  put(field, before + words + after, from, from + words.length);
}

function line(field, sign) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const end = field.selectionEnd;
  const lines = field.value.slice(start, end).split("\n");
  const text = lines.map((it) => (it.startsWith(sign) ? it.slice(sign.length) : sign + it)).join("\n");
  field.setSelectionRange(start, end);
  put(field, text, start + text.length, start + text.length);
}

// One stop for the tabulator; the arrows go between the buttons.
function move(event, bar) {
  const buttons = [...bar.children];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const now = buttons.indexOf(document.activeElement);
  const next = buttons[(now + step + buttons.length) % buttons.length];
  buttons.forEach((it) => (it.tabIndex = it === next ? 0 : -1));
  next.focus();
}

for (const bar of document.querySelectorAll("[data-tools]")) {
  const field = document.getElementById(bar.dataset.tools);
  bar.className = "tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "Skriv in i texten");
  bar.setAttribute("aria-controls", field.id);
  TOOLS.forEach(([name, act], place) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tools__button";
    button.textContent = name;
    button.tabIndex = place === 0 ? 0 : -1;
    button.addEventListener("click", () => act(field));
    bar.append(button);
  });
  bar.addEventListener("keydown", (event) => move(event, bar));
}
