// Going through a page with the Tab key alone, and what is true of every stop.

import assert from "node:assert/strict";

const STOPS_MAX = 400;

/** What has the focus now, as a person sees it. */
function stop(page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    // Of a radio or tick that is drawn by its label, the label is what is seen.
    const shown = box.width > 1 && box.height > 1 ? box : (element.closest("label") ?? element).getBoundingClientRect();
    const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]]
      .map(([x, y]) => document.elementFromPoint(shown.left + shown.width * x, shown.top + shown.height * y));
    const label = element.closest("label");
    const own = (hit) => hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit));
    const outlined = [element, label, label?.querySelector("span")].filter(Boolean).map((one) => getComputedStyle(one))
      .some((one) => one.outlineStyle !== "none" && parseFloat(one.outlineWidth) >= 2);
    window.stops ??= [];
    const previous = window.stops.at(-1);
    window.stops.push(element);
    return {
      what: element.outerHTML.slice(0, 140),
      id: window.stops.indexOf(element),
      first: window.stops.indexOf(element) === window.stops.length - 1,
      inOrder: !previous || Boolean(previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
      focusSeen: outlined,
      covered: !points.some(own),
      hidden: style.visibility !== "visible" || shown.width === 0,
      href: element.getAttribute("href"),
      tag: element.tagName.toLowerCase(),
      classes: element.className,
    };
  });
}

/** Presses Tab from the top until the page is left. Returns the stops; fails at a trap. */
export async function tabThrough(page) {
  const stops = [];
  for (let pressed = 0; pressed < STOPS_MAX; pressed += 1) {
    await page.keyboard.press("Tab");
    const here = await stop(page);
    // Behind the last stop comes the browser's own frame, or the first stop again.
    if (!here || !here.first) return stops;
    stops.push(here);
  }
  throw new Error(`still on the page after ${STOPS_MAX} stops: a trap`);
}

/** Tabs on until the element has the focus. */
export async function tabTo(page, selector) {
  for (let pressed = 0; pressed < STOPS_MAX; pressed += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${selector} on ${page.url()}`);
}

/** What is true of the way through any page. */
export function assertGoodWay(stops, path) {
  assert.ok(stops.length > 3, `${path}: ${stops.length} stops`);
  assert.match(stops[0].classes, /\bexit\b/, `${path}: the first stop leaves the page`);
  assert.match(stops[1].classes, /\bskip\b/, `${path}: the second stop skips to the content`);
  for (const stop of stops) {
    assert.ok(stop.inOrder, `${path}: out of order: ${stop.what}`);
    assert.ok(!stop.hidden, `${path}: focus on something that nobody sees: ${stop.what}`);
    assert.ok(stop.focusSeen, `${path}: focus cannot be seen: ${stop.what}`);
    assert.ok(!stop.covered, `${path}: focus is covered: ${stop.what}`);
  }
}
