// Pages for the public leave one history entry in all: every in-site step replaces the last one.

function inSite(link) {
  return link.origin === location.origin && !link.hasAttribute("download") && (!link.target || link.target === "_self");
}

function plainClick(event) {
  return event.button === 0 && !event.defaultPrevented && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

function samePage(link) {
  return link.pathname === location.pathname && link.search === location.search;
}

// A step inside the page would add an entry too. Moving focus as the browser would keeps the skip link working.
function goWithin(link) {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!place) return;
  place.scrollIntoView();
  if (!place.matches("a, button, input, select, textarea, [tabindex]")) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}

if (document.body.hasAttribute("data-quiet")) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || !plainClick(event) || !inSite(link)) return;
    event.preventDefault();
    if (link.hash && samePage(link)) goWithin(link);
    else location.replace(link.href);
  });
}
