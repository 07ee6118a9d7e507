// Saves the draft a moment after the last change, and tells who else has it open. Without this
// the button saves. Nothing is taken away from the form until the server has said that it is kept.
import { see } from "./draft-presence.js";
import { WORDS } from "./draft-words.js";

const form = document.getElementById("utkast");
const status = document.getElementById("sparat");
const REST = 2000;
const RETRY = 10000;
const KEPT_ALIVE = 60000; // so much may a browser send after the page is left

let kept = form && written();
let waiting;
let saving;
let refused = false;

function written() {
  const all = new URLSearchParams(new FormData(form));
  all.delete("v");
  all.delete("grund");
  return all.toString();
}

function tell(words, wrong) {
  status.textContent = words;
  status.classList.toggle("editing__saved--wrong", Boolean(wrong));
}

async function send() {
  const text = written();
  const body = new URLSearchParams(new FormData(form)).toString();
  const answer = await fetch(form.dataset.autosave, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body,
    keepalive: body.length < KEPT_ALIVE,
  });
  if (!answer.ok) throw answer.status === 404 ? 401 : answer.status;
  const told = await answer.json();
  form.elements.v.value = told.version;
  form.elements.grund.value = told.base;
  kept = text;
  see(told);
  tell(`Sparat ${told.saved}`);
}

// One at a time: the next is written on top of what the last one made.
async function save() {
  clearTimeout(waiting);
  if (saving || refused || written() === kept) return saving;
  saving = send()
    .then(() => written() !== kept && later(REST))
    .catch((fault) => {
      refused = fault === 409;
      tell(WORDS[fault] ?? WORDS.away, true);
      if (!refused) later(RETRY);
    })
    .finally(() => {
      saving = undefined;
    });
  return saving;
}

function later(pause) {
  clearTimeout(waiting);
  waiting = setTimeout(save, pause);
}

// The form leaves only when its text is kept, so that no fault page can take its place.
async function submit(event) {
  if (refused || written() === kept) {
    kept = written();
    return;
  }
  event.preventDefault();
  await saving;
  await save();
  if (written() === kept || refused) form.requestSubmit(event.submitter);
}

if (form) {
  form.addEventListener("input", () => later(REST));
  form.addEventListener("submit", submit);
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => document.hidden && save());
  addEventListener("beforeunload", (event) => {
    if (written() !== kept) {
      save();
      event.preventDefault();
    }
  });
}
