// Writes Markdown in a field as if it were typed, so that the browser can take it back.
function put(field, text, from, to) {
  field.focus();
  // keeps the browser's own undo, where it can
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(from, to);
}

// The chosen words, or words to write over, between two signs.
export function around(field, before, after, example) {
  const start = field.selectionStart;
  const words = field.value.slice(start, field.selectionEnd) || example;
  const from = start + before.length;
  put(field, before + words + after, from, from + words.length);
}

export function line(field, sign) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const end = field.selectionEnd;
  const lines = field.value.slice(start, end).split("\n");
  const text = lines.map((it) => (it.startsWith(sign) ? it.slice(sign.length) : sign + it)).join("\n");
  field.setSelectionRange(start, end);
  put(field, text, start + text.length, start + text.length);
}

// Where one last was in the field.
export function insert(field, text) {
  const end = field.selectionStart + text.length;
  put(field, text, end, end);
}
