// A form is sent once, and its button says that something is happening.

import { announce } from "./trust.js";

const AGAIN_MS = 15_000;

const sent = new WeakSet();

function restore(form) {
  sent.delete(form);
  for (const button of form.querySelectorAll("[data-idle]")) {
    button.textContent = button.dataset.idle;
    delete button.dataset.idle;
    button.removeAttribute("aria-disabled");
  }
}

function busy(button) {
  button.dataset.idle = button.textContent;
  button.textContent = button.dataset.busy;
  button.setAttribute("aria-disabled", "true");
  announce(button.dataset.busy);
}

// Capture: a second press must be stopped before any other script sees it.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.getAttribute("method")?.toLowerCase() !== "post" || form.matches(".exit-form")) return;
  if (sent.has(form)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    return;
  }
  sent.add(form);
  if (event.submitter?.dataset.busy) {
    const button = event.submitter;
    // After this event, or the button's own value would be gone from what is sent.
    setTimeout(() => busy(button));
  }
  // A download or a lost connection leaves the page where it is: let the person try again.
  setTimeout(() => restore(form), AGAIN_MS);
}, true);

window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form").forEach(restore);
});
