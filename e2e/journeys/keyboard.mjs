// The keyboard alone: the way through pages, the two links before everything else, and an activity.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { screensOf } from "../lib/course.mjs";
import { during, launch } from "../lib/browser.mjs";
import { assertGoodWay, tabThrough, tabTo } from "../lib/keys.mjs";
import { BEGUN, CERTIFIED, FRESH, ORGANISER, becomeUnseen } from "../lib/people.mjs";
import { neutral, origin } from "../lib/world.mjs";

const PAGES = [
  { path: "/en/" }, { path: "/de/course" }, { path: "/en/course/register" }, { path: "/fr/safety" }, { path: "/it/verify" },
  { path: "/en/account/sign-in" }, { path: "/en/account", as: CERTIFIED }, { path: "/en/certificates", as: CERTIFIED },
  { path: "/de/learn", as: BEGUN }, { path: "/en/organise", as: ORGANISER }, { path: "/en/organise/applications", as: ORGANISER },
  { path: "/en/organise/intakes/new", as: ORGANISER },
];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const scripts of [true, false]) {
  for (const width of [320, 1280]) {
    test(`Tab leads through every page in the order of reading, always seen, never trapped, at ${width} px ${scripts ? "with" : "without"} scripts`, async () => {
      for (const { path, as } of PAGES) {
        await during(browser, { origin, scripts, width }, async ({ page, context }) => {
          if (as) await becomeUnseen(context, as);
          await page.goto(path);
          assertGoodWay(await tabThrough(page), path);
        });
      }
    });
  }
}

test("the skip link brings the focus to the content, so that the next stop is in it", async () => {
  for (const scripts of [true, false]) {
    await during(browser, { origin, scripts }, async ({ page }) => {
      for (const path of ["/en/", "/de/course", "/en/account/sign-in"]) {
        await page.goto(path);
        await tabTo(page, "a.skip");
        await page.keyboard.press("Enter");
        assert.ok(await page.evaluate(() => document.activeElement.id === "main" || location.hash === "#main"), path);
        await page.keyboard.press("Tab");
        assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest("main"))), path);
      }
    });
  }
});

test("Enter on the first stop leaves the page", async () => {
  await during(browser, { origin, allowed: [neutral] }, async ({ page }) => {
    await page.goto("/en/course");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(neutral);
  });
});

test("on a narrow screen the menu opens, is walked through, and closes with Escape", async () => {
  await during(browser, { origin, width: 320 }, async ({ page }) => {
    await page.goto("/en/");
    await tabTo(page, ".menu-button");
    await page.keyboard.press("Enter");
    await page.locator("#menu a").first().waitFor();
    await tabTo(page, "#menu a");
    await page.keyboard.press("Escape");
    await page.locator("#menu a").first().waitFor({ state: "hidden" });
    assert.equal(await page.evaluate(() => document.activeElement.className), "menu-button");
  });
});

for (const scripts of [true, false]) {
  test(`a form is filled in, found wrong, and corrected, ${scripts ? "with scripts" : "without scripts"}`, async () => {
    await during(browser, { origin, scripts }, async ({ page }) => {
      await page.goto("/en/verify");
      await tabTo(page, "#number");
      await page.keyboard.type("12");
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      await tabTo(page, ".error-summary a");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.id === "number");
    });
  });

  test(`an activity is answered, ${scripts ? "with scripts" : "without scripts"}`, async () => {
    await during(browser, { origin, scripts }, async ({ page, context }) => {
      const person = scripts ? FRESH : BEGUN;
      await becomeUnseen(context, person);
      const screens = await screensOf(context, person);
      const { path } = screens.findLast(({ text }) => /type="radio" name="option"/.test(text));
      await page.goto(`/en/${path}`);
      await tabTo(page, "input[name=option]");
      await page.keyboard.press("ArrowDown");
      assert.ok(await page.evaluate(() => document.activeElement.checked));
      await tabTo(page, "form.activity .actions button");
      const answered = page.waitForResponse((response) => response.request().method() === "POST");
      await page.keyboard.press("Enter");
      assert.ok((await answered).status() < 400);
      await page.locator(".feedback").first().waitFor();
      if (scripts) assert.match(await page.evaluate(() => document.activeElement.className), /feedback/);
    });
  });
}

test("an order is made with the buttons up and down, and said aloud", async () => {
  await during(browser, { origin }, async ({ page, context }) => {
    await becomeUnseen(context, BEGUN);
    const { path } = (await screensOf(context, BEGUN)).find(({ text }) => text.includes("data-order"));
    await page.goto(`/en/${path}`);
    await tabTo(page, ".move button");
    await tabTo(page, ".move button:not([aria-disabled=true])");
    const before = await page.locator("[data-order] > .row label").allInnerTexts();
    await page.keyboard.press("Enter");
    const after = await page.locator("[data-order] > .row label").allInnerTexts();
    assert.deepEqual([after[1], after[0]], [before[0], before[1]]);
    await page.waitForFunction(() => document.querySelector("[data-live]").textContent.trim() !== "");
  });
});
