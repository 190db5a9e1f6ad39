// Goes through kinds of pages, each in every language, theme and width, and holds against them what is true of any page.

import assert from "node:assert/strict";
import { test } from "node:test";
import { assertNothingKept, assertOnlySessionKept, faultsOf } from "./claims.mjs";
import { visit } from "./browser.mjs";
import { becomeUnseen } from "./people.mjs";
import { LANGUAGES, origin } from "./world.mjs";

/** One visit per person, kept open: signing in again for each page would cost more than the page. */
class Visits {
  open = new Map();

  constructor(browser) {
    this.browser = browser;
  }

  async of(person) {
    if (!this.open.has(person)) {
      const visitor = await visit(this.browser, { origin });
      if (person) await becomeUnseen(visitor.context, person);
      this.open.set(person, visitor);
    }
    return this.open.get(person);
  }

  async close() {
    for (const visitor of this.open.values()) await visitor.close();
  }
}

/** Opens a page of the kind in a language and says how it is to be found again. */
async function show(page, kind, path, language) {
  const response = await page.goto(`/${language}/${path}`);
  assert.equal(response.status(), kind.status ?? 200, `/${language}/${path}`);
  await kind.state?.(page);
}

/** One test for each kind. `browser` and `known` are asked for when the tests run. */
export function sweep(kinds, { browser, known = () => ({}), themes, widths }) {
  let visits;
  for (const kind of kinds) {
    test(`${kind.name}${kind.as ? `, ${kind.as}` : ""}: no fault in any language, theme or width`, async () => {
      visits ??= new Visits(browser());
      const { page, context } = await visits.of(kind.as);
      const path = typeof kind.path === "function" ? await kind.path({ context, ...known() }) : kind.path;
      const faults = [];
      for (const language of LANGUAGES) {
        await show(page, kind, path, language);
        const found = await faultsOf(page, { language, themes, widths });
        faults.push(...found.map((fault) => `/${language}/${path}: ${fault}`));
      }
      assert.deepEqual(faults, []);
      if (kind.as) await assertOnlySessionKept(page);
      else await assertNothingKept(page);
    });
  }
  test("nothing left the origin, no policy was violated, no script failed on any of them", () => visits.close());
}
