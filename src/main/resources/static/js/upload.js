// Tells that a file is too large before it is sent, and that it is being sent. The server tells too.
for (const form of document.querySelectorAll("[data-upload]")) {
  const field = form.querySelector("input[type=file]");
  const told = form.querySelector("[data-sending]");
  field.addEventListener("change", () => {
    const size = field.files[0]?.size ?? 0;
    const large = size > Number(form.dataset.upload);
    field.setCustomValidity(large ? "Filen är för stor. " + document.querySelector("#fil-hjalp").textContent : "");
    field.reportValidity();
  });
  form.addEventListener("submit", () => (told.textContent = told.dataset.sending));
}
