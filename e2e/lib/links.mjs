// Links that only a mail or a command gives, for pages that are looked at and not walked through.

import assert from "node:assert/strict";
import { application } from "./application.mjs";
import { visit } from "./browser.mjs";
import { linkTo } from "./mail.mjs";
import { CERTIFIED, COMPLETED, becomeUnseen } from "./people.mjs";
import { data, organiserLinks, origin } from "./world.mjs";

/** Asks for the mails and collects their links: `confirm`, `status`, `notice`, `setup`; and the number of a `certificate`. */
export async function askForLinks(browser) {
  const { context, close } = await visit(browser, { origin });
  const post = async (path, form, status) => {
    const answer = await context.request.post(path, { form, maxRedirects: 0 });
    assert.equal(answer.status(), status, path);
    return answer;
  };
  const links = { setup: organiserLinks[2] };
  for (const email of ["unconfirmed@sweep.example", "confirmed@sweep.example"]) {
    await post("/en/course/register", await application(context, { email }), 303);
  }
  links.confirm = await linkTo(data, "unconfirmed@sweep.example", /\/course\/confirm\//);
  const confirmed = await post(await linkTo(data, "confirmed@sweep.example", /\/course\/confirm\//), {}, 303);
  links.status = new URL(confirmed.headers().location, origin).href;
  await post("/en/course/notice", { email: "later@sweep.example", website: "" }, 303);
  links.notice = await linkTo(data, "later@sweep.example", /\/course\/notice\//);
  await becomeUnseen(context, CERTIFIED);
  const documents = await (await context.request.get("/en/certificates")).text();
  [, links.certificate] = documents.match(/\/en\/certificates\/([0-9a-f-]{36})/);
  await close();
  return links;
}

/** Begins the test as somebody who may, and returns its path behind the language. */
export async function beginTest(browser) {
  const { page, context, close } = await visit(browser, { origin });
  await becomeUnseen(context, COMPLETED);
  await page.goto("/en/test");
  await page.locator("main form[action$='/test'] button").click();
  await page.waitForURL(/\/en\/test\/[^/]+\/1$/);
  await close();
  return new URL(page.url()).pathname.replace(/^\/en\//, "").replace(/\/1$/, "");
}
