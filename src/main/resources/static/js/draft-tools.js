// A row of buttons over a Markdown field. Each writes what one could have typed.
import { around, line } from "./draft-marks.js";

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
