// The room works without this. With it a question is answered without a new page, the field keeps
// its focus, and answers can be read aloud by the browser's own Swedish voice.

const form = document.getElementById("sag");
const field = document.getElementById("text");
const talk = document.getElementById("samtal");
const aloud = document.getElementById("las-upp");
const voice = window.speechSynthesis;
let sending = false;

const lastOf = (list) => list[list.length - 1];
const isOn = () => aloud?.getAttribute("aria-pressed") === "true";

function speak(answer) {
  if (!voice || !isOn() || !answer) return;
  const words = answer.cloneNode(true);
  words.querySelector(".turn__by")?.remove();
  const utterance = new SpeechSynthesisUtterance(words.textContent.trim());
  utterance.lang = "sv-SE";
  const swedish = voice.getVoices().find((it) => it.lang.startsWith("sv"));
  if (swedish) utterance.voice = swedish;
  voice.cancel();
  voice.speak(utterance);
}

function show(html) {
  const step = new DOMParser().parseFromString(html, "text/html");
  talk.querySelectorAll(".unsure").forEach((it) => it.remove());
  document.getElementById("nu")?.removeAttribute("id");
  const answers = step.querySelectorAll(".turn__answer");
  talk.append(...step.querySelectorAll("ol > li"));
  step.querySelectorAll("[data-fresh]").forEach((it) => {
    document.getElementById(it.dataset.fresh)?.replaceChildren(...it.childNodes);
  });
  document.querySelectorAll("input[name=nr]").forEach((it) => {
    it.value = step.getElementById("nr").value;
  });
  document.getElementById("fel")?.remove();
  document.getElementById("nu")?.scrollIntoView({ block: "nearest" });
  speak(lastOf(answers));
}

async function ask(event) {
  if (!field.value.trim()) return; // the server says what to do
  event.preventDefault();
  if (sending) return;
  sending = true;
  const said = field.value;
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { "X-Lyhord-Del": "replik" },
      redirect: "error",
    });
    if (!answer.ok) throw new Error(answer.status);
    show(await answer.text());
    if (field.value === said) field.value = ""; // else the next question is already begun
    field.focus({ preventScroll: true });
  } catch {
    form.submit(); // the whole page says what went wrong, with the text still in the field
  } finally {
    sending = false;
  }
}

form?.addEventListener("submit", ask);
if (voice && aloud) {
  aloud.hidden = false;
  aloud.addEventListener("click", () => {
    aloud.setAttribute("aria-pressed", String(!isOn()));
    aloud.textContent = isOn() ? "Sluta läsa upp" : "Läs upp svaren";
    if (isOn()) speak(lastOf(talk.querySelectorAll(".turn__answer")));
    else voice.cancel();
  });
}
// The browser lets go of the field when it goes to the place in the address; then it is taken back.
if (location.hash === "#nu") addEventListener("load", () => field?.focus({ preventScroll: true }));
