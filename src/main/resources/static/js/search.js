// Offers what goes on as one has begun to type. The form works without it.

const field = document.querySelector("[data-suggest]");
const list = document.createElement("ul");
let links = [];
let at = -1;
let waiting;
let asking;

function close() {
  list.hidden = true;
  at = -1;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
}

function option(link, place) {
  const one = document.createElement("li");
  one.className = "suggestions__one";
  one.id = `forslag-${place}`;
  one.setAttribute("role", "option");
  one.setAttribute("aria-selected", "false");
  const kind = document.createElement("span");
  kind.className = "suggestions__kind";
  kind.textContent = link.type;
  one.append(link.title, kind);
  one.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps its focus
  one.addEventListener("click", () => location.assign(link.path));
  return one;
}

function show(found) {
  links = found;
  list.replaceChildren(...found.map(option));
  if (!found.length) return close();
  at = -1;
  list.hidden = false;
  field.setAttribute("aria-expanded", "true");
}

async function ask() {
  asking?.abort();
  asking = new AbortController();
  const typed = field.value.trim();
  if (typed.length < 2) return close();
  try {
    const path = `${field.dataset.suggest}?q=${encodeURIComponent(typed)}`;
    const answer = await fetch(path, { signal: asking.signal });
    if (answer.ok && document.activeElement === field) show(await answer.json());
  } catch {
    close(); // typing on asks again
  }
}

function move(step) {
  const count = links.length + 1; // the field itself is one of the stops
  at = ((at + 1 + step + count) % count) - 1;
  [...list.children].forEach((it, place) => it.setAttribute("aria-selected", String(place === at)));
  if (at < 0) return field.removeAttribute("aria-activedescendant");
  field.setAttribute("aria-activedescendant", list.children[at].id);
}

function press(event) {
  if (list.hidden) return;
  if (event.key === "Escape") {
    event.preventDefault();
    close();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    location.assign(links[at].path);
  }
}

if (field) {
  list.className = "suggestions";
  list.id = "forslag";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Förslag");
  field.after(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  close();
  field.addEventListener("keydown", press);
  field.addEventListener("blur", close);
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 120);
  });
}
