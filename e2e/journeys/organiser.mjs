// An organiser's first day: setting up the account with a second step, an intake, the people who applied.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { during, launch } from "../lib/browser.mjs";
import { codeOf } from "../lib/totp.mjs";
import { organiserLinks, origin } from "../lib/world.mjs";

const PASSPHRASE = "seven quiet lanterns";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const click = (page, locator) => Promise.all([page.waitForEvent("load"), locator.click()]);

/** Sets passphrase and authenticator app up from the link, and keeps the recovery codes. */
async function setUp(page, link) {
  await page.goto(link);
  const email = await page.locator("input[autocomplete=username]").inputValue();
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.locator("#passphrase-again").fill(PASSPHRASE);
  await click(page, page.locator("main form button"));
  await page.waitForURL(/second-factor/);
  const secret = await page.locator(".secret code").innerText();
  await page.locator("#code").fill("000000");
  await click(page, page.locator("main form button.button").first());
  assert.equal(await page.locator("#code").getAttribute("aria-invalid"), "true");
  await page.locator("#code").fill(codeOf(secret));
  await click(page, page.locator("main form button.button").first());
  const codes = await page.locator(".codes code").allInnerTexts();
  assert.equal(codes.length, 10);
  await click(page, page.locator("main a.button"));
  await page.waitForURL("**/en/organise");
  return { email, secret, codes };
}

async function signOut(page) {
  await page.goto("/en/account");
  await click(page, page.locator("main form[action$='sign-out'] button"));
  const response = await page.goto("/en/organise");
  assert.notEqual(response.url(), `${origin}/en/organise`, "signed out");
}

async function signIn(page, { email }, code) {
  await page.goto("/en/account/sign-in");
  await page.locator("#email").fill(email);
  await page.locator("#passphrase").fill(PASSPHRASE);
  await click(page, page.locator("main form button").first());
  await page.waitForURL("**/sign-in/code**");
  // The passphrase alone opens nothing.
  assert.equal(await page.context().request.get("/en/organise", { maxRedirects: 0 }).then((one) => one.status() === 200), false);
  await page.locator("#code").fill(code);
  await click(page, page.locator("main form button").first());
  await page.waitForURL("**/en/organise");
}

/** A day from now on, as a form field for date and time wants it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

async function makeIntake(page, name) {
  await page.goto("/en/organise/intakes");
  await click(page, page.locator("main a.button[href$='/intakes/new']"));
  await page.locator("#name").fill(name);
  await page.locator("#opens").fill(inDays(400));
  await page.locator("#closes").fill(inDays(390));
  await page.locator("#seats").fill("12");
  await page.locator("input[name=waiting][value=unlimited]").check();
  await click(page, page.locator("main form button.button").first());
  // It would close before it opens: nothing is made, and everything typed is still there.
  await page.locator(".error-summary").waitFor();
  assert.equal(await page.locator("#name").inputValue(), name);
  await page.locator("#closes").fill(inDays(430));
  await click(page, page.locator("main form button.button").first());
  await page.waitForURL("**/organise/intakes");
  await page.getByRole("link", { name, exact: true }).waitFor();
}

async function changeSeats(page, name) {
  await click(page, page.getByRole("link", { name, exact: true }));
  await page.locator("#seats").fill("20");
  await click(page, page.locator("main form button.button").first());
  // The preview changes nothing yet, and goes back with what was typed.
  assert.match(await page.locator("main dl.list").innerText(), /20/);
  await click(page, page.locator("main form button[name=back]"));
  assert.equal(await page.locator("#seats").inputValue(), "20");
  await click(page, page.locator("main form button.button").first());
  await click(page, page.locator("main form button[name=confirm]"));
  await page.waitForURL("**/organise/intakes");
  assert.match(await page.locator("tr", { hasText: name }).innerText(), /20/);
}

const inReview = (page) => page.locator("tbody input[name=id]");

async function review(page, { scripts }) {
  await page.goto("/en/organise/applications?state=review");
  const before = await inReview(page).count();
  assert.ok(before >= 2, `${before} applications in review`);
  await inReview(page).first().check();
  if (scripts) assert.match(await page.locator("[data-count]").innerText(), /1/);
  await page.locator(".bulk select[name=reason]").selectOption("incomplete");
  await page.locator(".bulk input[name=note]").fill("Please apply with your work address.");
  await click(page, page.locator(".bulk button[value=refuse]"));
  await page.locator("main .notice.info").waitFor();
  await page.goto("/en/organise/applications?state=review");
  assert.equal(await inReview(page).count(), before - 1);
  await click(page, page.locator("tbody th a").first());
  await click(page, page.locator("main form button[value=approve]"));
  await page.goto("/en/organise/applications?state=review");
  assert.equal(await inReview(page).count(), before - 2);
}

async function takeAway(page) {
  await page.goto("/en/organise/applications");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("form[action$='/export'] button").click(),
  ]);
  assert.doesNotMatch(download.suggestedFilename(), /stalk|viol/i);
  const text = await readFile(await download.path(), "utf8");
  assert.match(text, /@org\d\.example/);
}

async function lookAround(page, name) {
  for (const path of ["organise", "organise/numbers", "organise/mails", "organise/learners", "organise/certificates"]) {
    const response = await page.goto(`/en/${path}`);
    assert.equal(response.status(), 200, path);
  }
  await page.goto("/en/organise/audit");
  const record = await page.locator("main").innerText();
  assert.match(record, /intake\./, "the record of changes tells of the intake");
  assert.ok(!record.includes(name), "the record of changes holds no typed words");
}

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";
  const name = scripts ? "Round of an orderly test" : "Round of a plain test";

  test(`an organiser sets up the second step, makes and changes an intake, and decides about people, ${how}`, async () => {
    await during(browser, { origin, scripts }, async ({ page }) => {
      const account = await setUp(page, organiserLinks[scripts ? 0 : 1]);
      await signOut(page);
      await signIn(page, account, codeOf(account.secret, 1));
      await makeIntake(page, name);
      await changeSeats(page, name);
      await review(page, { scripts });
      await takeAway(page);
      await lookAround(page, name);
      await signOut(page);
      await signIn(page, account, account.codes[0]);
      await signOut(page);
    });
  });
}
