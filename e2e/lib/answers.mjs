// What is right in the question bank, read from the content itself: pages never say it before somebody has answered.

import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const COURSE = join(dirname(fileURLToPath(import.meta.url)), "../../content/course");

/** Letters and digits only: pages set typography and mark-up that files do not have. */
const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The questions of a bank: tables with their tables, as the file writes them. Only what these files use of TOML. */
function parse(text) {
  const questions = [];
  let table;
  for (const line of text.split("\n")) {
    const [, header] = line.match(/^\[\[([\w.]+)\]\]/) ?? [];
    const [, key, value] = line.match(/^([\w.-]+) = (.+)$/) ?? [];
    if (header === "question") {
      table = { parts: [] };
      questions.push(table);
    } else if (header) {
      table = { part: header.split(".").at(-1) };
      questions.at(-1).parts.push(table);
    } else if (key && table) {
      table[key] = value.startsWith("\"") ? JSON.parse(value) : value === "true";
    }
  }
  return questions;
}

/** Every question by its prompt. */
async function bank() {
  const modules = (await readdir(COURSE, { withFileTypes: true })).filter((entry) => entry.isDirectory() && entry.name.length > 2);
  const texts = await Promise.all(modules.map(({ name }) => readFile(join(COURSE, name, "questions.toml"), "utf8")));
  return new Map(texts.flatMap(parse).map((question) => [bare(question.prompt), question]));
}

let known;

async function questionOn(form) {
  known ??= await bank();
  const prompt = await form.locator(".prompt").first().innerText();
  const question = known.get(bare(prompt));
  if (!question) throw new Error(`the bank has no question "${prompt}"`);
  return question;
}

const ofPart = (question, part) => question.parts.filter((one) => one.part === part);

/** The row, choice or group whose own words are these. */
async function withWords(all, words) {
  for (const one of await all.all()) {
    if (bare(await one.innerText()) === bare(words)) return one;
  }
  throw new Error(`nothing on the page reads "${words}"`);
}

async function rowOf(form, words) {
  const label = await withWords(form.locator(".row > label, .row > legend"), words);
  return label.locator("..");
}

const FILL = {
  async choice(form, question) {
    for (const option of ofPart(question, "option").filter(({ right }) => right)) {
      await (await withWords(form.locator("label.choice"), option.text)).locator("input").check();
    }
  },
  async match(form, question) {
    for (const { left, right } of ofPart(question, "pair")) {
      const select = (await rowOf(form, left)).locator("select");
      const options = await select.locator("option").allInnerTexts();
      await select.selectOption({ index: options.findIndex((option) => bare(option) === bare(right)) });
    }
  },
  async order(form, question) {
    for (const [index, { text }] of ofPart(question, "item").entries()) {
      await (await rowOf(form, text)).locator("select").selectOption(String(index + 1));
    }
  },
  async classify(form, question) {
    const names = new Map(ofPart(question, "category").map(({ id, text }) => [id, text]));
    for (const { text, category } of ofPart(question, "item")) {
      const row = await rowOf(form, text);
      await (await withWords(row.locator("label.pick"), names.get(category))).locator("input").check();
    }
  },
};

/** Fills in what is right. */
export async function answerRightly(form) {
  const question = await questionOn(form);
  await FILL[question.kind](form, question);
}

/** Fills in something: enough for an answer, right or not. */
export async function answerSomehow(form) {
  const groups = new Set();
  for (const input of await form.locator("input[type=radio], input[type=checkbox]:not([name=keep])").all()) {
    const name = await input.getAttribute("name");
    if (!groups.has(name)) await input.check();
    groups.add(name);
  }
  const ordering = await form.locator("[data-order]").count() > 0;
  for (const [index, select] of (await form.locator("select").all()).entries()) {
    await select.selectOption(ordering ? String(index + 1) : { index: 1 });
  }
  const text = form.locator("textarea[name=text]");
  if (await text.count() > 0) await text.fill("A thought for later.");
}
