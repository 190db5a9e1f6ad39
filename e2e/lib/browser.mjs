// Browsers, and what is held against every page in them: nothing leaves the origin, no policy is violated, nothing breaks.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const PROGRAMS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync",
];
const ACTION_MS_MAX = 15_000;

/** Starts a browser. Chromium refuses its sandbox to root, so root goes without. */
export function launch(options = {}) {
  const executablePath = process.env.DESTALK_CHROMIUM ?? PROGRAMS.find((path) => existsSync(path));
  if (!executablePath) throw new Error("there is no Chromium: install it, or name it in DESTALK_CHROMIUM");
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...FLAGS, ...asRoot], headless: true, ...options });
}

/** What went wrong in a visit, as sentences. */
class Watch {
  faults = [];

  constructor(allowed) {
    this.allowed = allowed;
  }

  async page(page) {
    page.on("pageerror", (error) => this.faults.push(`script error on ${page.url()}: ${error.message}`));
    page.on("console", (message) => {
      const text = message.text();
      // Which answers may fail is decided below, where the kind of the request is known.
      if (message.type() === "error" && !text.startsWith("Failed to load resource")) {
        this.faults.push(`console error on ${page.url()}: ${text}`);
      }
    });
    const session = await page.context().newCDPSession(page);
    session.on("Audits.issueAdded", ({ issue }) => this.issue(page, issue));
    await session.send("Audits.enable");
  }

  issue(page, issue) {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (!details) return;
    const where = details.blockedURL ?? details.contentSecurityPolicyViolationType;
    this.faults.push(`policy violated on ${page.url()}: ${details.violatedDirective} ${where}`);
  }

  request(request) {
    const url = request.url();
    if (!this.allowed.some((place) => url.startsWith(place))) this.faults.push(`a request left the origin: ${url}`);
  }

  response(response) {
    const status = response.status();
    const isPage = response.request().isNavigationRequest() || response.request().resourceType() === "fetch";
    if (status >= 500 || (status >= 400 && !isPage)) this.faults.push(`${status} for ${response.url()}`);
  }
}

/**
 * Opens a visit: a browser context of its own with one page. `close()` fails if anything was amiss during the visit.
 * `allowed` names places besides the program that may be asked: only where leaving is what is tested.
 */
export async function visit(browser, { origin, scripts = true, width = 1280, language = "en", allowed = [] }) {
  const context = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: language,
    serviceWorkers: "block",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(ACTION_MS_MAX);
  const watch = new Watch([`${origin}/`, "data:", "about:", ...allowed]);
  context.on("request", (request) => watch.request(request));
  context.on("response", (response) => watch.response(response));
  const page = await context.newPage();
  await watch.page(page);
  async function close() {
    await context.close();
    assert.deepEqual(watch.faults, [], "what went wrong during the visit");
  }
  return { context, page, watch, close };
}

/** Opens a visit, lets `journey` use it, and closes it whatever happens. */
export async function during(browser, options, journey) {
  const visitor = await visit(browser, options);
  try {
    await journey(visitor);
  } catch (error) {
    // The journey's own failure says more than what the closing visit would say.
    await visitor.context.close();
    if (visitor.watch.faults.length > 0) error.message += `\nDuring the visit: ${visitor.watch.faults.join("; ")}`;
    error.message += `\nOn ${visitor.page.url()}`;
    throw error;
  }
  await visitor.close();
}
