// Every address that the program answers to with GET, as its source declares them. A list that is kept by hand would
// miss the page that somebody adds tomorrow.

import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const CRATES = join(dirname(fileURLToPath(import.meta.url)), "../../crates");
const ROUTE = /\.route\(\s*"([^"]+)",\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;

async function sources(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".rs"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => path.includes("/src/"));
}

/** Addresses below a language, such as `/course/status/{token}`, that can be opened. */
export async function getRoutes() {
  const found = new Set();
  for (const path of await sources(CRATES)) {
    const [text] = (await readFile(path, "utf8")).split("#[cfg(test)]");
    for (const [, address, methods] of text.matchAll(ROUTE)) {
      if (/\bget\(/.test(methods)) found.add(address);
    }
  }
  return [...found].sort();
}
