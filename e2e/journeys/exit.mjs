// Leave this page: from anywhere, with and without scripts; and what Back shows afterwards.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { during, launch } from "../lib/browser.mjs";
import { BEGUN, CERTIFIED, ORGANISER, becomeUnseen } from "../lib/people.mjs";
import { neutral, origin } from "../lib/world.mjs";

const BACKS = 3;
const TELLING = /stalk|viol|gewalt|abus|missbrauch|victim|opfer|vittim|spy|cyber/i;

/** Twelve pages from all over: who reads them, what nobody else may see of them, whether they are open to search engines. */
const PAGES = [
  { path: "/en/safety" },
  { path: "/en/account/sign-in" },
  { path: "/en/course", open: true },
  { path: "/de/course/register", open: true },
  { path: "/fr/privacy", open: true },
  { path: "/de/learn", as: BEGUN },
  { path: "/en/account", as: CERTIFIED, secret: "emer@support.example" },
  { path: "/en/certificates", as: CERTIFIED, secret: CERTIFIED },
  { path: "/en/test", as: CERTIFIED },
  { path: "/en/organise", as: ORGANISER },
  { path: "/en/organise/applications", as: ORGANISER, secret: BEGUN },
  { path: "/en/organise/audit", as: ORGANISER, secret: "application." },
];

let browser;
// Playwright switches off the memory that a real browser goes back to; here it is what is tested.
before(async () => { browser = await launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] }); });
after(() => browser.close());

async function goBack(page) {
  await page.goBack({ timeout: 2_000, waitUntil: "load" }).catch((error) => {
    // Where there is nothing to go back to, nothing happens.
    if (!/timeout|no history|ERR_ABORTED/i.test(error.message)) throw error;
  });
}

/**
 * Whatever the browser shows now gives nothing away. Without scripts nobody can take a page that is open to all out of
 * the browser's history; then its title is as public as the page, and what is private must still be gone.
 */
async function assertHarmless(page, { path, secret, as, open }, { place, scripts }) {
  const title = await page.title();
  if (scripts || !open) assert.doesNotMatch(title, TELLING, `title ${place}`);
  const shown = await page.locator("body").innerText().catch(() => "");
  if (secret) assert.ok(!shown.includes(secret), `${secret} is seen ${place} on ${page.url()}`);
  if (as) {
    assert.ok(!shown.includes(as), `${as} is seen ${place} on ${page.url()}`);
    assert.deepEqual(await page.context().cookies(origin), [], `a cookie is left ${place}`);
  }
  return new URL(page.url(), origin).href === new URL(path, origin).href;
}

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";
  for (const one of PAGES) {
    test(`leaving ${one.path}${one.as ? ` as ${one.as}` : ""} and going back shows nothing, ${how}`, async () => {
      await during(browser, { origin, scripts, allowed: [neutral] }, async ({ page, context }) => {
        if (one.as) await becomeUnseen(context, one.as);
        const response = await page.goto(one.path);
        assert.equal(response.status(), 200);
        if (one.secret) assert.ok((await page.content()).includes(one.secret), `${one.secret} is there before leaving`);
        const [cookie] = await context.cookies(origin);
        await page.locator("button.exit").click();
        await page.waitForURL(neutral);
        for (let back = 1; back <= BACKS; back += 1) {
          await goBack(page);
          const same = await assertHarmless(page, one, { place: `after going back ${back} times`, scripts });
          // With scripts the page's own address is gone; without them, only what was behind the sign-in is.
          if (scripts) assert.ok(!same, `the page is there again after going back ${back} times`);
        }
        if (cookie) {
          await context.addCookies([cookie]);
          const again = await context.request.get("/en/account");
          assert.ok(!(await again.text()).includes("@"), "the session goes on after leaving");
        }
      });
    });
  }
}

// Without scripts Chromium gives typed text back to a page that is open to all: no server can prevent that.
test("what was typed into a form is not there after going back", async () => {
  await during(browser, { origin, allowed: [neutral] }, async ({ page }) => {
    await page.goto("/en/account/sign-in");
    await page.locator("#email").fill("somebody@example.org");
    await page.locator("button.exit").click();
    await page.waitForURL(neutral);
    await goBack(page);
    assert.ok(!(await page.content()).includes("somebody@example.org"));
    assert.equal(await page.locator("#email").count(), 0);
  });
});

test("pressing Shift three times leaves; twice, slowly, or with a letter between does not", async () => {
  await during(browser, { origin, allowed: [neutral] }, async ({ page }) => {
    await page.goto("/en/safety");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.keyboard.press("a");
    await page.keyboard.press("Shift");
    assert.equal(new URL(page.url()).pathname, "/en/safety");
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await page.waitForURL(neutral);
  });
});

/** What the page looks like right after the button was pressed, told by the page itself: it is about to be left. */
async function afterPressing(page) {
  await page.evaluate(() => document.addEventListener("submit", () => setTimeout(() => {
    const seen = document.querySelector("main").checkVisibility({ visibilityProperty: true, opacityProperty: true });
    console.info(JSON.stringify({ title: document.title.trim(), path: location.pathname, seen }));
  })));
  const told = page.waitForEvent("console", (message) => message.text().startsWith("{"));
  await page.locator("button.exit").click({ noWaitAfter: true });
  return JSON.parse((await told).text());
}

test("the page is blank at once, before the neutral one has come, and even if it never comes", async () => {
  const blank = { title: "", path: "/exit", seen: false };
  await during(browser, { origin, allowed: [neutral] }, async ({ page }) => {
    await page.goto("/en/safety");
    let release;
    const held = new Promise((resolve) => { release = resolve; });
    await page.route("**/exit", async (route) => {
      await held;
      await route.continue();
    });
    assert.deepEqual(await afterPressing(page), blank);
    release();
    await page.waitForURL(neutral);
  });
  await during(browser, { origin, allowed: [neutral] }, async ({ page }) => {
    await page.goto("/en/safety");
    await page.route("**/exit", (route) => route.abort());
    assert.deepEqual(await afterPressing(page), blank);
  });
});
