// The public pages, as somebody reads them who has not signed in.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { during, launch } from "../lib/browser.mjs";
import { assertNothingKept } from "../lib/claims.mjs";
import { LANGUAGES, origin } from "../lib/world.mjs";

const PAGES = ["", "course", "course/register", "about", "safety", "privacy", "accessibility", "contact", "imprint", "verify", "account/sign-in"];

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test("the address without a language leads to the language that the browser asks for", async () => {
  for (const language of LANGUAGES) {
    await during(browser, { origin, language }, async ({ page }) => {
      await page.goto("/");
      assert.equal(new URL(page.url()).pathname, `/${language}/`);
    });
  }
});

for (const scripts of [true, false]) {
  const how = scripts ? "with scripts" : "without scripts";

  test(`every public page opens in every language and leaves nothing behind, ${how}`, async () => {
    await during(browser, { origin, scripts }, async ({ page }) => {
      for (const language of LANGUAGES) {
        for (const path of PAGES) {
          const response = await page.goto(`/${language}/${path}`);
          assert.equal(response.status(), 200, `${language}/${path}`);
          assert.equal(await page.locator("html").getAttribute("lang"), language);
          assert.ok(!(await page.content()).includes("⟦"), `a text is missing on ${language}/${path}`);
        }
      }
      await page.goto("/en/");
      if (scripts) await assertNothingKept(page);
      else assert.deepEqual(await page.context().cookies(), []);
    });
  });

  test(`the language switch keeps the page, ${how}`, async () => {
    await during(browser, { origin, scripts }, async ({ page }) => {
      await page.goto("/en/safety");
      for (const language of ["de", "it", "fr", "es", "en"]) {
        await page.locator(`.languages a[hreflang=${language}]`).click();
        await page.waitForURL(`**/${language}/safety`);
        assert.equal(await page.locator(".languages [aria-current]").getAttribute("hreflang"), language);
      }
    });
  });

  test(`every link in the frame leads to a page, ${how}`, async () => {
    await during(browser, { origin, scripts }, async ({ page, context }) => {
      await page.goto("/de/");
      const links = await page.locator("header a[href^='/'], footer a[href^='/'], main a[href^='/']").evaluateAll((all) => [...new Set(all.map((one) => one.getAttribute("href")))]);
      assert.ok(links.length > 8, `${links.length} links`);
      for (const link of links) {
        const response = await context.request.get(link);
        assert.equal(response.status(), 200, link);
      }
    });
  });

  test(`a page that is not there says so and offers a way on, ${how}`, async () => {
    await during(browser, { origin, scripts }, async ({ page }) => {
      const response = await page.goto("/fr/nowhere");
      assert.equal(response.status(), 404);
      assert.equal(await page.locator("html").getAttribute("lang"), "fr");
      await page.locator("main a.button").first().click();
      await page.waitForURL("**/fr/");
    });
  });
}

test("the browser's history holds one entry however many quiet pages were read", async () => {
  await during(browser, { origin }, async ({ page }) => {
    await page.goto("/en/safety");
    const before = await page.evaluate(() => history.length);
    await page.locator(".languages a[hreflang=de]").click();
    await page.waitForURL("**/de/safety");
    await page.locator(".languages a[hreflang=it]").click();
    await page.waitForURL("**/it/safety");
    assert.equal(await page.evaluate(() => history.length), before);
  });
});

test("pages that a watched person may read have a title without a word of the topic", async () => {
  const telling = /stalk|viol|gewalt|abus|missbrauch|victim|opfer|vittim|spy/i;
  await during(browser, { origin }, async ({ page }) => {
    for (const language of LANGUAGES) {
      for (const path of ["safety", "account/sign-in"]) {
        await page.goto(`/${language}/${path}`);
        assert.doesNotMatch(await page.title(), telling, `${language}/${path}`);
      }
    }
  });
});

test("the headers of every answer are the strict ones", async () => {
  await during(browser, { origin }, async ({ context }) => {
    for (const path of ["/en/", "/en/safety", "/en/account/sign-in", "/en/nowhere", "/assets/app.css", "/", "/healthz"]) {
      const response = await context.request.get(path, { maxRedirects: 0 });
      const headers = response.headers();
      const policy = headers["content-security-policy"] ?? "";
      assert.match(policy, /default-src 'none'/, path);
      assert.doesNotMatch(policy, /unsafe-|data:|\*/, path);
      assert.match(policy, /require-trusted-types-for 'script'/, path);
      assert.match(policy, /frame-ancestors 'none'/, path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(headers["referrer-policy"], "same-origin", path);
      assert.ok(headers["cache-control"], path);
      assert.equal(headers["set-cookie"], undefined, path);
      assert.equal(headers.server, undefined, path);
    }
  });
});

test("what is not a page answers as what it is", async () => {
  await during(browser, { origin }, async ({ context }) => {
    const kinds = [
      ["/healthz", 200, "text/plain"], ["/readyz", 200, "text/plain"], ["/.well-known/security.txt", 200, "text/plain"],
      ["/en/verify/key.pem", 200, "application/x-pem-file"], ["/assets/app.css", 200, "text/css"],
      ["/assets/js/main.js", 200, "text/javascript"], ["/assets/images/favicon.svg", 200, "image/svg+xml"],
      ["/assets/nothing.css", 404, "text/html"], ["/exit", 303, ""],
    ];
    for (const [path, status, type] of kinds) {
      const response = await context.request.get(path, { maxRedirects: 0 });
      assert.equal(response.status(), status, path);
      assert.ok((response.headers()["content-type"] ?? "").startsWith(type), `${path}: ${response.headers()["content-type"]}`);
    }
  });
});

test("a form that another site sends is refused", async () => {
  await during(browser, { origin }, async ({ context }) => {
    for (const headers of [{ origin: "https://elsewhere.example" }, { "sec-fetch-site": "cross-site" }]) {
      const response = await context.request.post("/en/course/notice", { form: { email: "a@b.example" }, headers, maxRedirects: 0 });
      assert.equal(response.status(), 403);
    }
  });
});
