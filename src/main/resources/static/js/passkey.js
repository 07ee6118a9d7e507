// A form with data-passkey asks the browser's key before it is sent. Without support the form
// stays hidden: the page has other ways in.

async function question(form) {
  const response = await fetch(form.dataset.challenge, { method: "POST" });
  if (response.status === 429) throw new Error("Det har kommit många försök. Vänta en stund och försök igen.");
  if (!response.ok) throw new Error("Servern svarade inte som den skulle. Försök igen om en stund.");
  return response.json();
}

async function answer(form, options) {
  if (form.dataset.passkey === "create") {
    const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options.publicKey);
    return navigator.credentials.create({ publicKey });
  }
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options.publicKey);
  return navigator.credentials.get({ publicKey });
}

function words(fault) {
  if (fault.name === "NotAllowedError") return "Det avbröts. Inget har ändrats.";
  if (fault.name === "InvalidStateError") return "Den här enheten har redan en passnyckel för kontot.";
  if (fault instanceof TypeError) return "Servern gick inte att nå. Försök igen om en stund.";
  return fault.message;
}

async function ask(event) {
  event.preventDefault();
  const form = event.target;
  const told = form.querySelector("[data-passkey-error]");
  told.textContent = "";
  try {
    const asked = await question(form);
    const credential = await answer(form, asked.options);
    form.elements.fraga.value = asked.id;
    form.elements.svar.value = JSON.stringify(credential);
    form.submit();
  } catch (fault) {
    told.textContent = words(fault);
  }
}

if (window.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", ask);
  }
}
