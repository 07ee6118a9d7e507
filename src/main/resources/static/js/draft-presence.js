// Tells who else has the form open: at every save, and now and then between.
const form = document.getElementById("utkast");
const others = document.getElementById("andra");
const PAUSE = 30000;

export function see(told) {
  others.hidden = !told.others;
  if (others.textContent !== told.others) others.textContent = told.others;
}

async function ask() {
  try {
    const answer = await fetch(form.dataset.presence, { method: "POST" });
    if (answer.ok) see(await answer.json());
  } catch {
    // the next time will do
  }
}

if (form) setInterval(() => document.hidden || ask(), PAUSE);
