// Accessibility of the learner's pages: course, test, documents, account.

import { after, before, test } from "node:test";
import { launch } from "../lib/browser.mjs";
import { COURSE } from "../lib/course.mjs";
import { LEARNER, TEST } from "../lib/kinds.mjs";
import { beginTest } from "../lib/links.mjs";
import { sweep } from "../lib/sweep.mjs";

let browser;
let attempt;
before(async () => { browser = await launch(); });
after(() => browser.close());

sweep([...COURSE, ...LEARNER], { browser: () => browser });

test("a learner begins the test", async () => { attempt = await beginTest(browser); });

sweep(TEST, { browser: () => browser, known: () => ({ attempt }) });
