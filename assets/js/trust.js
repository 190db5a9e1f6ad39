// Markup from our own server is the only HTML that scripts put into a page, and this is its only door.

const policy = window.trustedTypes?.createPolicy("destalk", { createHTML: (html) => html });

/** Parses HTML from our own server; nothing in it runs or loads until it is put into the page. */
export function parse(html) {
  return new DOMParser().parseFromString(policy ? policy.createHTML(html) : html, "text/html");
}

const region = () => document.querySelector("[data-live]");

/** Lets a screen reader say a sentence. The empty moment makes it say the same sentence twice. */
export function announce(sentence) {
  const live = region();
  if (!live) return;
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = sentence; });
}
