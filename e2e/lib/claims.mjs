// What is true of every page, whoever looks at it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const THEMES = [
  { name: "light", colorScheme: "light", contrast: "no-preference" },
  { name: "dark", colorScheme: "dark", contrast: "no-preference" },
  { name: "contrast", colorScheme: "light", contrast: "more" },
];
export const WIDTHS = [320, 1280];

/** Faults of the page as it is shown now: axe with every rule it has, none left out. */
async function axeFaults(page) {
  const violations = await page.evaluate(async () => {
    // A colour on its way to another one is no colour of the page.
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, html }) => `${target} ${html}`) }));
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).join(" | ").slice(0, 400)}`);
}

/** Faults that do not depend on theme and width. */
async function structureFaults(page, language) {
  return page.evaluate((expected) => {
    const faults = [];
    const count = (selector) => document.querySelectorAll(selector).length;
    if (count("h1") !== 1) faults.push(`${count("h1")} h1`);
    if (count("main") !== 1) faults.push(`${count("main")} main`);
    if (document.documentElement.lang !== expected) faults.push(`lang is ${document.documentElement.lang}`);
    if (document.documentElement.outerHTML.includes("⟦")) faults.push("a text is missing: ⟦…⟧");
    if (!document.title.trim()) faults.push("no title");
    return faults;
  }, language);
}

/** Whether the page can only be read by scrolling sideways. */
async function widthFaults(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    // A box that scrolls or clips by itself keeps what is in it from widening the page.
    const contained = (element) => element.parentElement?.closest("*") && (function climb(box) {
      if (!box || box === document.body) return false;
      return getComputedStyle(box).overflowX !== "visible" || climb(box.parentElement);
    })(element.parentElement);
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > clientWidth + 1 && !contained(element);
    });
    const names = wide.slice(-3).map((element) => element.outerHTML.slice(0, 120));
    return [`${scrollWidth} px wide at ${clientWidth}: ${names.join(" | ")}`];
  });
}

/** Every fault of the page that is open, in every theme and width. */
export async function faultsOf(page, { language, themes = THEMES, widths = WIDTHS }) {
  const faults = (await structureFaults(page, language)).map((fault) => `structure: ${fault}`);
  await page.evaluate(AXE);
  // Colours change at once instead of fading; everything else is the same.
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await widthFaults(page)).map((fault) => `width: ${fault}`));
    for (const { name, colorScheme, contrast } of themes) {
      await page.emulateMedia({ colorScheme, contrast, reducedMotion: "reduce" });
      faults.push(...(await axeFaults(page)).map((fault) => `${name} ${width}: ${fault}`));
    }
  }
  return faults;
}

/** What the browser has kept of this site. */
async function kept(page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    readable: document.cookie,
  }));
}

const NOTHING = { local: 0, session: 0, databases: 0, caches: 0, readable: "" };

/** Nobody has signed in: no cookie, nothing stored. */
export async function assertNothingKept(page) {
  assert.deepEqual(await page.context().cookies(), [], "cookies before sign-in");
  assert.deepEqual(await kept(page), NOTHING);
}

/** Signed in: one cookie, which ends with the browser and which no script can read; nothing stored. */
export async function assertOnlySessionKept(page) {
  const cookies = (await page.context().cookies()).map(({ httpOnly, sameSite, expires }) => ({ httpOnly, sameSite, expires }));
  assert.deepEqual(cookies, [{ httpOnly: true, sameSite: "Lax", expires: -1 }]);
  assert.deepEqual(await kept(page), NOTHING);
}
