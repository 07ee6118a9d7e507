// Saves the assessment's draft a moment after the last change. The button does the same.

const form = document.getElementById("bedomning");
const status = document.getElementById("sparat");
let waiting;

async function save() {
  const draft = new URLSearchParams(new FormData(form));
  draft.set("utkast", "1");
  try {
    const answer = await fetch(form.action, { method: "POST", body: draft });
    if (!answer.ok) throw new Error(answer.status);
    const time = new Date().toLocaleTimeString("sv-SE", { hour: "2-digit", minute: "2-digit" });
    status.textContent = `Utkastet är sparat kl. ${time.replace(":", ".")}`;
  } catch {
    status.textContent = "Utkastet kunde inte sparas nu. Det du skrev står kvar här. Försök igen om en stund.";
  }
}

form?.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(save, 1500);
});
form?.addEventListener("submit", () => clearTimeout(waiting));
