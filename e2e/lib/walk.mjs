// Walking through a lesson as a learner does: read, answer, decide, go on.

import assert from "node:assert/strict";
import { answerSomehow } from "./answers.mjs";

const DECISIONS_MAX = 12;
const PAGES_MAX = 200;

/** Presses a button of a block and waits for its answer: a new block with scripts, a new page without. */
async function press(page, button, scripts) {
  const path = new URL(page.url()).pathname;
  const answered = page.waitForResponse((response) => response.request().method() === "POST" && response.url().includes(path));
  const loaded = scripts ? null : page.waitForEvent("load");
  await button.click();
  const response = await answered;
  assert.ok(response.status() < 400, `${response.status()} for ${response.url()}`);
  if (scripts) assert.ok(response.request().headers()["x-fragment"], "the script asks for the block alone");
  await loaded;
}

async function decide(page, block, scripts) {
  for (let decision = 0; decision < DECISIONS_MAX; decision += 1) {
    const choices = block.locator("form.choice-cards button");
    if (await choices.count() === 0) {
      await block.locator(".debrief").waitFor();
      return decision;
    }
    const before = await block.innerText();
    await press(page, choices.first(), scripts);
    await page.waitForFunction(([id, text]) => document.querySelector(`section[data-block="${id}"]`)?.innerText !== text, [await block.getAttribute("data-block"), before]);
  }
  throw new Error("the scenario does not end");
}

/** Answers everything on the page. Returns how many activities there were. */
async function answerAll(page, scripts) {
  const ids = await page.locator("section[data-block]:has(form.activity), section[data-block]:has(form.choice-cards)")
    .evaluateAll((blocks) => blocks.map((block) => block.dataset.block));
  for (const id of ids) {
    const block = page.locator(`section[data-block="${id}"]`);
    if (await block.locator("form.choice-cards").count() > 0) {
      assert.ok(await decide(page, block, scripts) > 0);
      continue;
    }
    await answerSomehow(block.locator("form.activity"));
    await press(page, block.locator("form.activity .actions button").first(), scripts);
    await block.locator(".feedback").first().waitFor();
    if (scripts) {
      const focused = await page.evaluate(() => document.activeElement?.className ?? "");
      assert.match(focused, /feedback/, `focus is on what came of the answer to ${id}`);
    }
  }
  return ids.length;
}

/** From the course's overview through every page of every lesson. Returns how many pages and activities there were. */
export async function takeCourse(page, { language, scripts }) {
  const counted = { pages: 0, activities: 0, notes: 0 };
  await page.goto(`/${language}/learn`);
  await page.locator("main .actions a.button").first().click();
  for (; counted.pages < PAGES_MAX; counted.pages += 1) {
    await page.locator("article.screen, .lesson-item, ol.steps").first().waitFor();
    if (await page.locator("article.screen").count() === 0) return counted;
    if (await page.locator(".content-note").count() > 0) {
      counted.notes += 1;
      await Promise.all([page.waitForEvent("load"), page.locator(".content-note button[value=read]").click()]);
    }
    counted.activities += await answerAll(page, scripts);
    await Promise.all([page.waitForEvent("load"), page.locator(".prev-next button.next").click()]);
    // Between two lessons stands the overview of the one that was finished.
    const onward = page.locator("main > .actions a.button[href*='/learn/']").first();
    if (await page.locator("article.screen").count() === 0 && await onward.count() > 0) {
      await Promise.all([page.waitForEvent("load"), onward.click()]);
    }
  }
  throw new Error("the course does not end");
}
