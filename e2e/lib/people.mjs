// The made-up people of the demonstration, and how to become one of them.

import assert from "node:assert/strict";

export const ORGANISER = "Oda Lindgren";
/** In the first module, in German. */
export const BEGUN = "Ana Kovač";
/** Has just got a seat, in Italian. */
export const FRESH = "Bruno Ferrari";
/** Every lesson done, test open, in French. */
export const COMPLETED = "Claire Dubois";
/** Test passed, certificate not yet made, in Spanish. */
export const PASSED = "Dolores Iglesias";
/** Holds a certificate, in English. */
export const CERTIFIED = "Emer Walsh";

/** Signs in with the demonstration's one click. */
export async function become(page, name) {
  await page.goto("/demo");
  await page.getByRole("button", { name, exact: true }).click();
  await page.waitForURL(/\/(learn|organise|account)$/);
  const cookies = await page.context().cookies();
  assert.equal(cookies.length, 1, `${name} is signed in`);
}

/** The same without a trace in the browser's history: the cookie comes by a request beside the page. */
export async function becomeUnseen(context, name) {
  const demo = await (await context.request.get("/demo")).text();
  const form = demo.match(new RegExp(`action="(/demo/sign-in/[^"]+)"><button>${name}<`));
  assert.ok(form, `${name} is among the accounts of the demonstration`);
  const answer = await context.request.post(form[1], { maxRedirects: 0 });
  assert.equal(answer.status(), 303);
}
