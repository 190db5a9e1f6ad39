// Accessibility of every page of every lesson. The kinds of pages are looked at in every theme and width elsewhere; here it
// is the content that differs, so one theme and the narrow width are enough.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, visit } from "../lib/browser.mjs";
import { THEMES, WIDTHS, faultsOf } from "../lib/claims.mjs";
import { screensOf } from "../lib/course.mjs";
import { BEGUN, CERTIFIED, COMPLETED, FRESH, PASSED, becomeUnseen } from "../lib/people.mjs";
import { origin } from "../lib/world.mjs";

/** Each language with somebody else, so that every audience's pages are met. */
const READERS = { en: CERTIFIED, de: BEGUN, it: FRESH, fr: COMPLETED, es: PASSED };

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const [language, reader] of Object.entries(READERS)) {
  test(`every page of the course in ${language}, as ${reader} reads it: no fault`, async () => {
    const { page, context, close } = await visit(browser, { origin });
    await becomeUnseen(context, reader);
    const faults = [];
    for (const { path } of await screensOf(context, reader)) {
      await page.goto(`/${language}/${path}`);
      const found = await faultsOf(page, { language, themes: THEMES.slice(0, 1), widths: WIDTHS.slice(0, 1) });
      faults.push(...found.map((fault) => `/${language}/${path}: ${fault}`));
    }
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a fault would be found: a page that is broken on purpose", async () => {
  const { page, close } = await visit(browser, { origin });
  await page.goto("/en/safety");
  await page.evaluate(() => {
    const main = document.querySelector("main");
    main.append(document.createElement("h1"), document.createElement("input"), "⟦a-key⟧");
    const wide = document.createElement("div");
    wide.className = "hidden wide";
    main.append(wide);
    wide.style.setProperty("width", "900px");
    wide.style.setProperty("position", "static");
    const pale = document.createElement("p");
    pale.textContent = "Pale words";
    pale.style.setProperty("color", "#ddd");
    main.append(pale);
  });
  const faults = await faultsOf(page, { language: "de", themes: THEMES.slice(0, 1) });
  for (const expected of [/2 h1/, /lang is en/, /⟦/, /900|px wide/, /color-contrast/, /label:/]) {
    assert.ok(faults.some((fault) => expected.test(fault)), `${expected} in ${faults.join("\n")}`);
  }
  await close();
});
