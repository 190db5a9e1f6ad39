// Accessibility of the organisers' pages, and of a program in which nothing has happened yet.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, visit } from "../lib/browser.mjs";
import { faultsOf } from "../lib/claims.mjs";
import { ORGANISERS } from "../lib/kinds.mjs";
import { startProgram } from "../lib/program.mjs";
import { sweep } from "../lib/sweep.mjs";
import { codeOf } from "../lib/totp.mjs";
import { LANGUAGES, neutral } from "../lib/world.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

sweep(ORGANISERS, { browser: () => browser });

const EMPTY = ["course", "course/register", "certificates", "organise", "organise/intakes", "organise/applications", "organise/learners", "organise/certificates", "organise/numbers", "organise/mails", "organise/audit"];

/** Pages, each in every language. */
async function faultsOfAll(page, paths) {
  const faults = [];
  for (const path of paths) {
    for (const language of LANGUAGES) {
      const response = await page.goto(`/${language}/${path}`);
      assert.equal(response.status(), 200, `/${language}/${path}`);
      faults.push(...(await faultsOf(page, { language })).map((fault) => `/${language}/${path}: ${fault}`));
    }
  }
  return faults;
}

test("an installation that was just made: its first organiser, and every page that is still empty", async () => {
  const program = await startProgram({ mode: "serve", exitTarget: neutral });
  try {
    const { page, close } = await visit(browser, { origin: program.origin });
    const first = new URL(await program.first).pathname.replace(/^\/\w\w\//, "");
    assert.deepEqual(await faultsOfAll(page, [first]), []);
    await page.goto(`/en/${first}`);
    await page.locator("#name").fill("Oda Lindgren");
    await page.locator("#email").fill("oda@organisation.example");
    await page.locator("#passphrase").fill("seven quiet lanterns");
    await page.locator("main form button").click();
    await page.waitForURL(/second-factor/);
    await page.locator("#code").fill(codeOf(await page.locator(".secret code").innerText()));
    await page.locator("main form button").click();
    await page.locator(".codes").waitFor();
    assert.deepEqual(await faultsOf(page, { language: "en" }), []);
    assert.deepEqual(await faultsOfAll(page, EMPTY), []);
    await close();
  } finally {
    await program.stop();
  }
});
