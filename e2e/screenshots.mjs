// Renders every kind of page of a demonstration, in every language, light and dark, narrow and wide:
//   node e2e/screenshots.mjs --out DIR
// One picture each: DIR/<language>/<theme>-<width>/<kind>.png

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch, visit } from "./lib/browser.mjs";
import { ORGANISERS_TO_BE, startNeutral, startProgram } from "./lib/program.mjs";

const THEMES = ["light", "dark"];
const WIDTHS = [320, 1280];

const { values } = parseArgs({ options: { out: { type: "string", default: "screenshots" } } });
const neutral = await startNeutral();
const program = await startProgram({ exitTarget: neutral.address, organisers: ORGANISERS_TO_BE });
// What a run of journeys tells its files through the environment.
Object.assign(process.env, {
  DESTALK_E2E_ORIGIN: program.origin,
  DESTALK_E2E_DATA: program.data,
  DESTALK_E2E_NEUTRAL: neutral.address,
  DESTALK_E2E_ORGANISERS: program.links.join(" "),
});
const { LANGUAGES } = await import("./lib/world.mjs");
const { COURSE } = await import("./lib/course.mjs");
const { LEARNER, ORGANISERS, PUBLIC, TEST } = await import("./lib/kinds.mjs");
const { askForLinks, beginTest } = await import("./lib/links.mjs");
const { becomeUnseen } = await import("./lib/people.mjs");

const browser = await launch();
const visits = new Map();

async function visitOf(person) {
  if (!visits.has(person)) {
    const visitor = await visit(browser, { origin: program.origin });
    if (person) await becomeUnseen(visitor.context, person);
    visits.set(person, visitor);
  }
  return visits.get(person);
}

const fileName = (kind) => `${kind.name} ${kind.as ?? ""}`.normalize("NFD").replace(/[^\w]+/g, " ").trim().replaceAll(" ", "-").toLowerCase();

/** Every picture of one kind. Returns how many. */
async function picture(kind, known) {
  const { page, context } = await visitOf(kind.as);
  const path = typeof kind.path === "function" ? await kind.path({ context, ...known }) : kind.path;
  for (const language of LANGUAGES) {
    await page.goto(`/${language}/${path}`);
    await kind.state?.(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const folder = join(values.out, language, `${theme}-${width}`);
        await mkdir(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${fileName(kind)}.png`), fullPage: true });
      }
    }
  }
  return LANGUAGES.length * WIDTHS.length * THEMES.length;
}

const links = await askForLinks(browser);
const before = [...PUBLIC, ...COURSE, ...LEARNER, ...ORGANISERS];
const all = before.length + TEST.length;
let done = 0;
let pictures = 0;
for (const kind of before) {
  pictures += await picture(kind, { links });
  done += 1;
  console.log(`${done}/${all} ${kind.name}`);
}
const attempt = await beginTest(browser);
for (const kind of TEST) {
  pictures += await picture(kind, { attempt });
  done += 1;
  console.log(`${done}/${all} ${kind.name}`);
}
await browser.close();
await program.stop();
await neutral.stop();
console.log(`${pictures} pictures in ${values.out}`);
