// Sends an activity without leaving the page. Whatever goes wrong, the ordinary form takes over.

import { parse } from "./trust.js";

const ANSWER_MS_MAX = 10_000;

// Attributes, not properties: a field may be called "action" or "submit".
const addressOf = (form) => form.getAttribute("action") || location.href;

function fieldsOf(form, submitter) {
  const fields = new URLSearchParams(new FormData(form));
  if (submitter?.name) fields.append(submitter.name, submitter.value);
  return fields;
}

async function answer(form, submitter) {
  const response = await fetch(addressOf(form), {
    method: "POST",
    body: fieldsOf(form, submitter),
    headers: { "X-Fragment": "block" },
    credentials: "same-origin",
    redirect: "error",
    signal: AbortSignal.timeout(ANSWER_MS_MAX),
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return parse(await response.text()).querySelector("section[data-block]");
}

function show(block, fresh) {
  const node = document.adoptNode(fresh);
  block.replaceWith(node);
  const target = node.querySelector(".feedback, .error-summary, .story") ?? node;
  if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
  target.focus();
  document.dispatchEvent(new CustomEvent("block", { detail: node }));
}

// form.submit() sends no button: its value goes along as a hidden field.
function submitPlainly(form, submitter) {
  if (submitter?.name) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = submitter.name;
    field.value = submitter.value;
    form.append(field);
  }
  HTMLFormElement.prototype.submit.call(form);
}

async function onSubmit(event) {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("form[data-activity]")) return;
  const block = form.closest("section[data-block]");
  if (!block) return;
  event.preventDefault();
  const submitter = event.submitter;
  try {
    const fresh = await answer(form, submitter);
    if (!fresh) throw new Error("no block");
    show(block, fresh);
  } catch {
    submitPlainly(form, submitter);
  }
}

document.addEventListener("submit", onSubmit);
