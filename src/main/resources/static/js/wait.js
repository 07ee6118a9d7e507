// Shows how long work has come, until it is done. Without this there is a link.
const place = () => document.querySelector("#lage");

async function look() {
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("#lage");
    if (now && now.textContent !== place().textContent) {
      place().replaceWith(now);
    }
  }
  begin();
}

function begin() {
  if (place()?.dataset.wait) {
    setTimeout(() => look().catch(begin), 2000);
  }
}

begin();
