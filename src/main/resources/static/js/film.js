// Takes a film or a recording to the line or chapter that is pressed, and marks the line being said.
// Without this the links open the file at that time.
const calm = matchMedia("(prefers-reduced-motion: reduce)");

function seek(player, link, event) {
  event.preventDefault();
  player.currentTime = Number(link.dataset.from);
  player.play().catch(() => {});
}

function mark(lines, time) {
  for (const line of lines) {
    const now = time >= Number(line.dataset.from) && time < Number(line.dataset.to);
    if (now !== line.hasAttribute("aria-current")) {
      line.toggleAttribute("aria-current", now);
      if (now) {
        line.setAttribute("aria-current", "true");
        follow(line);
      }
    }
  }
}

function follow(line) {
  const list = line.closest("[data-lines]");
  if (!list.contains(document.activeElement)) {
    const top = line.offsetTop - list.offsetTop - list.clientHeight / 3;
    list.scrollTo({ top, behavior: calm.matches ? "auto" : "smooth" });
  }
}

for (const film of document.querySelectorAll("[data-film]")) {
  const player = film.querySelector("video, audio");
  const lines = [...film.querySelectorAll("[data-to]")];
  for (const link of film.querySelectorAll("[data-from]")) {
    link.addEventListener("click", (event) => seek(player, link, event));
  }
  player.addEventListener("timeupdate", () => mark(lines, player.currentTime));
  player.addEventListener("seeked", () => mark(lines, player.currentTime));
}
