// From the first look at the course to a certificate that a stranger checks: with scripts, and without.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { answerRightly } from "../lib/answers.mjs";
import { during, launch, visit } from "../lib/browser.mjs";
import { assertNothingKept, assertOnlySessionKept } from "../lib/claims.mjs";
import { linkTo, mailsTo } from "../lib/mail.mjs";
import { ORGANISER, becomeUnseen } from "../lib/people.mjs";
import { takeCourse } from "../lib/walk.mjs";
import { data, origin } from "../lib/world.mjs";

const PASSPHRASE = "seven quiet lanterns";
const TOPIC = /stalk|viol|abus|victim|spyware/i;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const click = (page, locator) => Promise.all([page.waitForEvent("load"), locator.click()]);

async function apply(page, { name, email }) {
  await page.goto("/en/course");
  await click(page, page.locator(".state a.button"));
  await page.locator("input[name=audience][value=victim-support]").check();
  await page.locator("#organisation").fill("Sample counselling service");
  await page.locator("#country").selectOption("AT");
  await page.locator("#name").fill(name);
  await page.locator("#email").fill("not an address");
  await page.locator("#declaration").check();
  await page.evaluate(() => { document.querySelector("main form").noValidate = true; });
  await click(page, page.locator("main form button.button"));
  // What was typed is still there, and the fault is named beside the field.
  assert.equal(await page.locator("#organisation").inputValue(), "Sample counselling service");
  assert.equal(await page.locator("#email").getAttribute("aria-invalid"), "true");
  await page.locator(".error-summary a[href='#email']").waitFor();
  await page.locator("#email").fill(email);
  await click(page, page.locator("main form button.button"));
  await page.waitForURL("**/course/register/sent");
}

async function confirm(page, { email }) {
  const link = await linkTo(data, email, /\/course\/confirm\//);
  // A mail scanner opens the link before she does: nothing happens by looking.
  for (let look = 0; look < 3; look += 1) await page.goto(link);
  await click(page, page.locator("main form button"));
  await page.waitForURL("**/course/status/**");
}

/** More seats, as an organiser gives them: who waits gets an offer. */
async function makeSeats() {
  const { page, context, close } = await visit(browser, { origin });
  await becomeUnseen(context, ORGANISER);
  await page.goto("/en/organise/intakes");
  await click(page, page.getByRole("link", { name: "Winter round", exact: true }));
  await page.locator("#seats").fill("90");
  await click(page, page.locator("main form button.button").first());
  await click(page, page.locator("main form button[name=confirm]"));
  await page.waitForURL("**/organise/intakes");
  await close();
}

async function takeSeat(page, { email }) {
  const start = page.locator("main form[action$='/start'] button");
  if (await start.count() === 0) {
    await makeSeats();
    await page.reload();
    const mails = await mailsTo(data, email);
    assert.ok(mails.length >= 2, `${mails.length} mails`);
    await click(page, page.locator("main form button[value=accept]"));
  }
  await click(page, start);
  await page.waitForURL("**/account/setup/**");
}

async function setPassphrase(page) {
  await page.locator("#passphrase").fill("password1");
  await page.locator("#passphrase-again").fill("password1");
  await click(page, page.locator("main form button"));
  assert.equal(await page.locator("#passphrase").getAttribute("aria-invalid"), "true");
  await page.locator("#passphrase").fill(PASSPHRASE);
  await page.locator("#passphrase-again").fill(PASSPHRASE);
  await click(page, page.locator("main form button"));
  await page.waitForURL("**/en/learn");
}

async function takeTest(page) {
  await page.goto("/en/test");
  await click(page, page.locator("main form[action$='/test'] button"));
  for (let question = 0; question < 60 && /\/test\/[^/]+\/\d+$/.test(page.url()); question += 1) {
    await answerRightly(page.locator("form.activity"));
    await click(page, page.locator("form.activity button[value=next]"));
  }
  await click(page, page.locator("main form[action$='/submit'] button.button"));
  await page.waitForURL("**/result");
  await page.locator(".result.passed").waitFor();
}

async function makeCertificate(page, { name }) {
  await page.goto("/en/certificates");
  await click(page, page.locator("a.button[href$='/certificates/new/achievement']"));
  assert.equal(await page.locator("#name").inputValue(), name);
  await click(page, page.locator("main form button.button"));
  await page.waitForURL(/\/certificates\/[0-9a-f-]{36}$/);
  const paper = await page.context().request.get(`${page.url()}/pdf/de`);
  assert.equal(paper.status(), 200);
  assert.equal((await paper.body()).subarray(0, 5).toString(), "%PDF-");
  assert.doesNotMatch(paper.headers()["content-disposition"] ?? "", TOPIC);
  return page.url().split("/").at(-1);
}

/** Somebody who holds the paper in her hands and was never here before. */
async function check({ id, name, scripts }) {
  await during(browser, { origin, scripts, language: "it" }, async ({ page }) => {
    await page.goto("/it/verify");
    await page.locator("#number").fill(id);
    await click(page, page.locator("main form button").first());
    await page.waitForURL(`**/it/verify/${id}`);
    assert.ok(!(await page.content()).includes(name), "the page does not name the holder");
    await page.locator("#name").fill("Somebody Else");
    await click(page, page.locator("main form button"));
    await page.locator(".notice.warning").waitFor();
    await page.locator("#name").fill(name);
    await click(page, page.locator("main form button"));
    await page.locator(".notice.success").waitFor();
    if (scripts) await assertNothingKept(page);
  });
}

/** What an organiser can take back, and what holder and stranger see then. */
async function withdraw({ id, scripts }) {
  const reason = "Made for a test by mistake.";
  await during(browser, { origin, scripts }, async ({ page, context }) => {
    await becomeUnseen(context, ORGANISER);
    await page.goto(`/en/organise/certificates?number=${id}`);
    await click(page, page.locator("tbody th a"));
    await page.locator("#reason").fill("no");
    await click(page, page.locator("main form[action$='/revoke'] button"));
    assert.equal(await page.locator("#reason").getAttribute("aria-invalid"), "true");
    await page.locator("#reason").fill(reason);
    await click(page, page.locator("main form[action$='/revoke'] button"));
    await page.locator(".notice.warning").getByText(reason).waitFor();
  });
  await during(browser, { origin, scripts }, async ({ page }) => {
    const before = await page.goto(`/en/verify/${id}`);
    assert.ok(before.status() < 500);
    const shown = await page.locator("main").innerText();
    assert.match(shown, /withdrawn/i);
    assert.ok(!shown.includes(reason), "the reason is the holder's business");
  });
}

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";
  const person = scripts
    ? { name: "Signe Lund", email: "signe@counselling.example" }
    : { name: "Petra Novak", email: "petra@counselling.example" };

  test(`a professional applies, learns, passes and holds a certificate that anyone can check, ${how}`, async () => {
    let id;
    await during(browser, { origin, scripts }, async ({ page }) => {
      await apply(page, person);
      assert.deepEqual(await page.context().cookies(), [], "no cookie before sign-in");
      await confirm(page, person);
      await takeSeat(page, person);
      await setPassphrase(page);
      if (scripts) await assertOnlySessionKept(page);
      const counted = await takeCourse(page, { language: "en", scripts });
      assert.ok(counted.pages > 30 && counted.activities > 20 && counted.notes > 0, JSON.stringify(counted));
      await takeTest(page);
      id = await makeCertificate(page, person);
    });
    await check({ id, name: person.name, scripts });
    await withdraw({ id, scripts });
  });
}

test("every mail is discreet: nothing remote, no word of the topic in a subject, links only to this site", async () => {
  for (const address of ["signe@counselling.example", "petra@counselling.example"]) {
    const mails = await mailsTo(data, address);
    assert.ok(mails.length > 0, address);
    for (const { subject, plain, html } of mails) {
      assert.doesNotMatch(subject, TOPIC);
      assert.doesNotMatch(html, /<img|<link|<script|url\(|src=/i);
      for (const link of `${plain} ${html}`.match(/https?:\/\/[^\s"<>]+/g) ?? []) assert.ok(link.startsWith(origin), link);
    }
  }
});
