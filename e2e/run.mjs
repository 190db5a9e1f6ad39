// Starts a demonstration and lets every journey, or those that are named, go through it:
//   node e2e/run.mjs [public exit …]

import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { run } from "node:test";
import { fileURLToPath } from "node:url";
import { ORGANISERS_TO_BE, startNeutral, startProgram } from "./lib/program.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const JOURNEY_MS_MAX = 20 * 60_000;
/** As many browsers at once: more would only wait for each other on two cores. */
const AT_ONCE = 2;

/** The files of the journeys, longest first, so that none is left to run alone at the end. */
async function journeys(named) {
  const names = (await readdir(join(HERE, "journeys"))).filter((name) => name.endsWith(".mjs"));
  const unknown = named.filter((name) => !names.includes(`${name}.mjs`));
  if (unknown.length > 0) throw new Error(`there is no journey ${unknown.join(", ")}; there are ${names.join(" ")}`);
  const weight = (name) => (name.startsWith("accessibility") ? 0 : 1);
  return names
    .filter((name) => named.length === 0 || named.includes(name.slice(0, -".mjs".length)))
    .sort((a, b) => weight(a) - weight(b))
    .map((name) => join(HERE, "journeys", name));
}

const seconds = (milliseconds) => `${(milliseconds / 1_000).toFixed(1)} s`;
const isTest = (event) => event.details?.type !== "suite" && event.name !== event.file;

/** Runs the files and says each result as it comes. */
async function go(files) {
  let passed = 0;
  let failed = 0;
  const events = run({ files, concurrency: AT_ONCE, timeout: JOURNEY_MS_MAX });
  for await (const { type, data } of events) {
    if (type === "test:pass" && isTest(data)) {
      passed += 1;
      console.log(`ok ${data.name} (${seconds(data.details.duration_ms)})`);
    } else if (type === "test:fail" && data.details?.error?.failureType !== "subtestsFailed") {
      failed += 1;
      const { error } = data.details;
      console.log(`FAILED ${data.name} (${data.file ?? ""})\n${error.cause?.stack ?? error.cause ?? error.message}`);
    } else if (type === "test:stderr") {
      process.stderr.write(data.message);
    } else if (type === "test:stdout" && !data.message.startsWith("#")) {
      process.stdout.write(data.message);
    }
  }
  return { passed, failed };
}

const begun = performance.now();
const files = await journeys(process.argv.slice(2));
const neutral = await startNeutral();
const program = await startProgram({ exitTarget: neutral.address, organisers: ORGANISERS_TO_BE });
process.env.DESTALK_E2E_ORIGIN = program.origin;
process.env.DESTALK_E2E_DATA = program.data;
process.env.DESTALK_E2E_NEUTRAL = neutral.address;
process.env.DESTALK_E2E_ORGANISERS = program.links.join(" ");
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, async () => {
    await program.stop();
    process.exit(130);
  });
}

const { passed, failed } = await go(files);
const code = await program.stop();
await neutral.stop();
const errors = program.log.filter((line) => / (ERROR|WARN) /.test(line));
if (errors.length > 0) console.log(`The program complained:\n${errors.join("\n")}`);
if (code !== 0) console.log(`The program ended with ${code} instead of draining`);
const bad = failed + (code === 0 ? 0 : 1);
console.log(`\ntest result: ${bad === 0 ? "ok" : "FAILED"}. ${passed} passed; ${bad} failed; finished in ${seconds(performance.now() - begun)}`);
console.log(`${passed} passed, ${bad} failed`);
process.exitCode = bad === 0 && passed > 0 ? 0 : 1;
