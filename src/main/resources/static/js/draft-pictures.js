// A button for each picture that writes it where one last was in the text.
import { insert } from "./draft-marks.js";

for (const list of document.querySelectorAll("[data-pictures]")) {
  const field = document.getElementById(list.dataset.pictures);
  for (const written of list.querySelectorAll("input")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "tools__button picking__insert";
    button.id = `${written.id}-in`;
    button.textContent = "Sätt in";
    const label = list.querySelector(`label[for="${written.id}"]`);
    label.id = `${written.id}-namn`;
    button.setAttribute("aria-labelledby", `${button.id} ${label.id}`);
    button.addEventListener("click", () => insert(field, written.value));
    written.after(button);
  }
}
