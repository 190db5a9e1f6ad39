// Kinds of pages in the learner's course: every kind of block, met where the content has one first.

import { BEGUN, CERTIFIED, COMPLETED, FRESH, ORGANISER } from "./people.mjs";

const SCREEN = /\/en\/(learn\/[\w-]+\/[\w-]+\/[\w-]+)(?=["?#])/g;
const LESSON = /\/en\/(learn\/[\w-]+\/[\w-]+)(?=["?#])/g;

const found = new Map();

/** The path of every screen of the person's course, with its text, in order; past the notes before heavy ones, but for one person. */
export async function screensOf(context, person) {
  if (!found.has(person)) found.set(person, walk(context, person !== FRESH));
  return found.get(person);
}

async function textOf(context, path) {
  return (await context.request.get(`/en/${path}`)).text();
}

const isNote = (text) => text.includes("class=\"content-note\"");

async function screenOf(context, path, readsOn) {
  const text = await textOf(context, path);
  if (!readsOn || !isNote(text)) return { path, text };
  await context.request.post(`/en/${path}`, { form: { note: "read" } });
  return { path, text: await textOf(context, path) };
}

async function walk(context, readsOn) {
  const lessons = new Set([...(await textOf(context, "learn")).matchAll(LESSON)].map(([, path]) => path));
  const screens = [];
  for (const lesson of lessons) {
    const overview = await textOf(context, `${lesson}?overview=yes`);
    const paths = new Set([...overview.matchAll(SCREEN)].map(([, path]) => path).filter((path) => path.startsWith(`${lesson}/`)));
    for (const path of paths) screens.push(await screenOf(context, path, readsOn));
  }
  if (screens.length === 0) throw new Error("the course has no screens");
  return screens;
}

/** The first screen that holds this. */
const screenWith = (person, pattern) => async ({ context }) => {
  const screen = (await screensOf(context, person)).find(({ text }) => pattern.test(text));
  if (!screen) throw new Error(`no screen holds ${pattern}`);
  return screen.path;
};

/** Sends the block's form with what stands in it; with scripts the block alone is replaced. */
async function answer(page, form) {
  const block = page.locator(`section[data-block]:has(${form})`).first();
  const id = await block.getAttribute("data-block");
  const box = page.locator(`section[data-block="${id}"]`);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await box.locator("form.activity .actions button").first().click();
  await answered;
  await box.locator(".feedback, .error-summary").first().waitFor();
}

/** Decides until the scenario has ended. */
async function decideAll(page) {
  const choices = page.locator("form.choice-cards button");
  while (await choices.count() > 0) {
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    const trail = await page.locator(".trail li").count();
    await choices.first().click();
    await answered;
    await page.waitForFunction((before) => document.querySelectorAll(".trail li").length > before, trail);
  }
}

/** Keeps a thought, if none is kept yet. */
async function keep(page) {
  if (await page.locator("button[value=delete]").count() > 0) return;
  const box = page.locator("section[data-block]:has(textarea[name=text])").first();
  await box.locator("textarea").fill("A thought for later.");
  await box.locator("input[name=keep]").check();
  await box.locator("form.activity .actions button").first().click();
  await page.locator("button[value=delete]").waitFor();
}

const block = (name, pattern, more = {}) => ({ name: `course: ${name}`, as: BEGUN, path: screenWith(more.as ?? BEGUN, pattern), ...more });

/** What a screen may hold. Answers are kept, so states that need one belong to somebody whom no other test looks at. */
export const COURSE = [
  { name: "course overview, begun", as: BEGUN, route: "/learn", path: "learn" },
  { name: "course overview, completed", as: CERTIFIED, path: "learn" },
  { name: "course overview, new", as: FRESH, path: "learn" },
  { name: "lesson", as: BEGUN, route: "/learn/{module}/{lesson}",
    path: async ({ context }) => `${(await screensOf(context, BEGUN))[0].path.split("/").slice(0, 3).join("/")}?overview=yes` },
  block("a page of a lesson", /class="screen"/, { route: "/learn/{module}/{lesson}/{screen}" }),
  block("one choice", /type="radio" name="option"/),
  block("several choices", /type="checkbox" name="option"/),
  block("match", /name="pair\./),
  block("order", /data-order/),
  block("classify", /type="radio" name="item\./),
  block("reflection", /<textarea[^>]*name="text"/),
  block("figure", /<figure/),
  block("reveal", /<details class="reveal"/),
  block("content note", /class="content-note"/, { as: FRESH }),
  block("scenario", /class="block scenario"/),
  block("scenario at its end", /class="block scenario"/, { as: COMPLETED, state: decideAll }),
  block("reflection that is kept", /<textarea[^>]*name="text"/, { as: CERTIFIED, state: keep }),
  block("one choice without an answer", /type="radio" name="option"/, { as: FRESH, state: (page) => answer(page, "input[type=radio][name=option]") }),
  { name: "learners", as: ORGANISER, route: "/organise/learners", path: "organise/learners" },
  { name: "learners, none found", as: ORGANISER, path: "organise/learners?q=nowhere" },
  { name: "a learner", as: ORGANISER, route: "/organise/learners/{account}", path: async ({ context }) => {
    const [, path] = (await textOf(context, "organise/learners")).match(/\/en\/(organise\/learners\/[0-9a-f-]{36})/);
    return path;
  } },
];
