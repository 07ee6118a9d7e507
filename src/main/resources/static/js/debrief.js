// What is folded on the screen is printed too.
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details")) {
    folded.open = true;
  }
});
