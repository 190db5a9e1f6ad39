// Every kind of page, with how to get to one. `route` is the address as the source declares it; `as` is who looks;
// `path` is the address of one page of the kind, behind the language, or a function that finds it; `state` brings the
// open page into a state that only a form leads to. A kind without a route is another state of a page.

import { BEGUN, CERTIFIED, COMPLETED, FRESH, ORGANISER, PASSED } from "./people.mjs";

/** The first match of a pattern in a page of the person; its first group is the path. */
async function find(context, page, pattern) {
  const text = await (await context.request.get(page)).text();
  const [, path] = text.match(pattern) ?? [];
  if (!path) throw new Error(`nothing on ${page} matches ${pattern}`);
  return path;
}

/** Sends the first form of the main part with what stands in it, past the checks of the browser. */
async function send(page, selector = "main form[method=post]") {
  await page.evaluate((form) => { document.querySelector(form).noValidate = true; }, selector);
  await Promise.all([page.waitForEvent("load"), page.locator(`${selector} button`).first().click()]);
}

const ID = "[0-9a-f-]{36}";
const ofLink = (link) => new URL(link).pathname.replace(/^\/\w\w\//, "");

/** Open to everybody. `links` come from mails, which the journey asks for first. */
export const PUBLIC = [
  { name: "start page", route: "/", path: "" },
  ...["about", "privacy", "accessibility", "safety", "contact", "imprint"].map((name) => ({ name, route: `/${name}`, path: name })),
  { name: "course", route: "/course", path: "course" },
  { name: "registration form", route: "/course/register", path: "course/register" },
  { name: "registration form with errors", path: "course/register", state: (page) => send(page) },
  { name: "form was sent", route: "/course/register/sent", path: "course/register/sent" },
  { name: "confirm an application", route: "/course/confirm/{token}", path: ({ links }) => ofLink(links.confirm) },
  { name: "link that does not work", path: "course/confirm/nothing", status: 410 },
  { name: "an applicant's own page", route: "/course/status/{token}", path: ({ links }) => ofLink(links.status) },
  { name: "withdraw", route: "/course/status/{token}/withdraw", path: ({ links }) => `${ofLink(links.status)}/withdraw` },
  { name: "wish to be told was sent", route: "/course/notice", path: "course/notice" },
  { name: "confirm the wish to be told", route: "/course/notice/{token}", path: ({ links }) => ofLink(links.notice) },
  { name: "set a passphrase", route: "/account/setup/{token}", path: ({ links }) => ofLink(links.setup) },
  { name: "set a passphrase with errors", path: ({ links }) => ofLink(links.setup), state: (page) => send(page) },
  { name: "sign in", route: "/account/sign-in", path: "account/sign-in" },
  { name: "sign in with a wrong passphrase", path: "account/sign-in", state: async (page) => {
    await page.locator("#email").fill("nobody@example.org");
    await page.locator("#passphrase").fill("not a passphrase");
    await send(page);
  } },
  { name: "second step", route: "/account/sign-in/code", path: "account/sign-in/code" },
  { name: "check a certificate", route: "/verify", path: "verify" },
  { name: "check a certificate with a wrong number", path: "verify?number=1", status: 422 },
  { name: "a certificate, checked", route: "/verify/{id}", path: ({ links }) => `verify/${links.certificate}` },
  { name: "a certificate that is not there", path: "verify/nothing", status: 404 },
  { name: "page that is not there", path: "nowhere", status: 404 },
  { name: "sign in, on the way to a page", path: "account" },
];

export const LEARNER = [
  { name: "account", as: CERTIFIED, route: "/account", path: "account" },
  { name: "account with errors", as: CERTIFIED, path: "account", state: async (page) => {
    await page.locator("#name").fill("");
    await send(page);
  } },
  { name: "set up the second step", as: CERTIFIED, route: "/account/second-factor", path: "account/second-factor" },
  { name: "documents", as: CERTIFIED, route: "/certificates", path: "certificates" },
  { name: "documents, one to be made", as: PASSED, path: "certificates" },
  { name: "documents, none yet", as: FRESH, path: "certificates" },
  { name: "a new certificate", as: PASSED, route: "/certificates/new/{kind}", path: "certificates/new/achievement" },
  { name: "a new certificate with errors", as: PASSED, path: "certificates/new/achievement", state: async (page) => {
    await page.locator("#name").fill("");
    await send(page);
  } },
  { name: "a certificate", as: CERTIFIED, route: "/certificates/{id}",
    path: ({ context }) => find(context, "/en/certificates", new RegExp(`/en/(certificates/${ID})`)) },
  { name: "test", as: COMPLETED, route: "/test", path: "test" },
  { name: "test, passed", as: PASSED, path: "test" },
  { name: "result", as: PASSED, route: "/test/{attempt}/result",
    path: ({ context }) => find(context, "/en/test", new RegExp(`/en/(test/${ID}/result)`)) },
];

/** In this order, behind the kinds above: an attempt, once begun, changes what the page of the test shows. */
export const TEST = [
  { name: "overview of the test", as: COMPLETED, route: "/test/{attempt}", path: ({ attempt }) => attempt },
  { name: "overview with errors", as: COMPLETED, path: ({ attempt }) => attempt, state: (page) => send(page, "main form[action$=submit]") },
  { name: "question", as: COMPLETED, route: "/test/{attempt}/{place}", path: ({ attempt }) => `${attempt}/1` },
  { name: "test, begun", as: COMPLETED, path: "test" },
];

export const ORGANISERS = [
  { name: "overview", route: "/organise", path: "organise" },
  { name: "intakes", route: "/organise/intakes", path: "organise/intakes" },
  { name: "new intake", route: "/organise/intakes/new", path: "organise/intakes/new" },
  { name: "new intake with errors", path: "organise/intakes/new", state: (page) => send(page) },
  { name: "an intake", route: "/organise/intakes/{id}",
    path: ({ context }) => find(context, "/en/organise/intakes", new RegExp(`/en/(organise/intakes/${ID})`)) },
  { name: "preview of a change", path: ({ context }) => find(context, "/en/organise/intakes", new RegExp(`/en/(organise/intakes/${ID})`)),
    state: async (page) => {
      await page.locator("#seats").fill("25");
      await send(page);
    } },
  { name: "applications", route: "/organise/applications", path: "organise/applications" },
  { name: "applications, none found", path: "organise/applications?organisation=nowhere" },
  { name: "an application in review", route: "/organise/applications/{id}",
    path: ({ context }) => find(context, "/en/organise/applications?state=review", new RegExp(`/en/(organise/applications/${ID})`)) },
  { name: "an application with a seat",
    path: ({ context }) => find(context, "/en/organise/applications?state=seated", new RegExp(`/en/(organise/applications/${ID})`)) },
  { name: "certificates", route: "/organise/certificates", path: "organise/certificates" },
  { name: "certificates, none found", path: "organise/certificates?number=nothing" },
  { name: "a certificate", route: "/organise/certificates/{id}",
    path: ({ context }) => find(context, "/en/organise/certificates", new RegExp(`/en/(organise/certificates/${ID})`)) },
  { name: "numbers", route: "/organise/numbers", path: "organise/numbers" },
  { name: "mails", route: "/organise/mails", path: "organise/mails" },
  { name: "a mail", route: "/organise/mails/{kind}",
    path: ({ context }) => find(context, "/en/organise/mails", /\/en\/(organise\/mails\/[\w-]+)/) },
  { name: "record of changes", route: "/organise/audit", path: "organise/audit" },
].map((kind) => ({ as: ORGANISER, ...kind }));

/** Addresses that answer with something other than a page in a language; `public.mjs` and the journeys look at them. */
export const NO_PAGES = [
  "/.well-known/security.txt", "/assets/{*name}", "/certificates/{id}/pdf/{language}", "/demo", "/exit", "/healthz", "/readyz",
  "/learn/{module}/{lesson}/{screen}/{block}", "/metrics", "/organise/certificates/{id}/revoke", "/organise/numbers.csv", "/test/{attempt}/submit", "/verify/key.pem",
];
