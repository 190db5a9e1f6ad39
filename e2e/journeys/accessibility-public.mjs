// Accessibility of every page that is open to all, and of those that a link in a mail leads to.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../lib/browser.mjs";
import { COURSE } from "../lib/course.mjs";
import { LEARNER, NO_PAGES, ORGANISERS, PUBLIC, TEST } from "../lib/kinds.mjs";
import { askForLinks } from "../lib/links.mjs";
import { getRoutes } from "../lib/routes.mjs";
import { sweep } from "../lib/sweep.mjs";

/** Only a program that was just made has a link for its first organiser: `accessibility-organise.mjs` looks at it. */
const ELSEWHERE = ["/account/first/{token}"];

let browser;
let links;
before(async () => {
  browser = await launch();
  links = await askForLinks(browser);
});
after(() => browser.close());

test("every address that can be opened belongs to a kind of page", async () => {
  const kinds = [...PUBLIC, ...LEARNER, ...TEST, ...COURSE, ...ORGANISERS].map((kind) => kind.route);
  const covered = new Set([...kinds, ...NO_PAGES, ...ELSEWHERE]);
  const routes = await getRoutes();
  assert.ok(routes.length > 40, `${routes.length} routes were read from the source`);
  assert.deepEqual(routes.filter((route) => !covered.has(route)), []);
});

sweep(PUBLIC, { browser: () => browser, known: () => ({ links }) });
