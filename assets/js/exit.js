// Leaving at once. The form alone does it; this adds the key and a page that is blank before the next one comes.

const PRESSES = 3;
const WINDOW_MS = 1500;

const button = document.querySelector("[data-exit]");
let left = false;
let presses = [];

// The address goes too: Back then asks for /exit, which sends on to the neutral page, and not for what was read here.
function blank() {
  left = true;
  document.documentElement.classList.add("gone");
  document.title = " ";
  history.replaceState(null, "", button.form.action);
}

function leave() {
  if (left) return;
  blank();
  button.form.submit();
}

// A key held down or pressed together with another one is typing, not leaving.
function onKeyDown(event) {
  if (event.key !== "Shift") {
    presses = [];
    return;
  }
  if (event.repeat) return;
  presses = [...presses, event.timeStamp].slice(-PRESSES);
  const within = event.timeStamp - (presses[0] ?? 0) <= WINDOW_MS;
  if (presses.length === PRESSES && within) leave();
}

if (button?.form) {
  button.form.addEventListener("submit", blank);
  if (button.dataset.exit !== "off") document.addEventListener("keydown", onKeyDown, true);
  // Back may bring this very document out of the browser's memory: keep it blank and ask the server anew.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && left) location.reload();
  });
}
