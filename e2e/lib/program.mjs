// The program under test, with made-up people, in a data folder that goes away with it.

import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createSocket } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const START_MS_MAX = 60_000;
const STOP_MS_MAX = 25_000;
/** Whose installation it is, as its legal pages say. */
const HOST = {
  DESTALK_HOST_NAME: "Sample Organisation",
  DESTALK_HOST_ADDRESS: "Sample Street 1, 1000 Brussels",
  DESTALK_HOST_EMAIL: "office@organisation.example",
  DESTALK_HOST_PHONE: "+32 2 000 00 00",
  DESTALK_HOST_RESPONSIBLE: "Oda Lindgren",
};

/** Organisers who have yet to set a passphrase: with scripts, without, and one whose page is only looked at. */
export const ORGANISERS_TO_BE = ["scripts", "plain", "looked-at"].map((name) => `${name}@organisation.example`);

/** A port that nobody listens on: the links in mails hold it, so it has to be known before the start. */
function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createSocket();
    socket.once("error", reject);
    socket.listen(0, "127.0.0.1", () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}

/** The neutral page that *Leave this page* leads to, so that no test needs the network. */
export async function startNeutral() {
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
    response.end("<!doctype html><html lang=\"en\"><title>Weather</title><h1>Weather</h1></html>");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    stop: () => new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    }),
  };
}

/** The environment of this run without its own settings, which the program would not know. */
function cleanEnvironment(more) {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("DESTALK_"));
  return { ...Object.fromEntries(others), ...more };
}

/**
 * Starts the program and waits until it listens. `mode` is `demo` or `serve`; `exitTarget` is where *Leave this page* leads;
 * `organisers` are addresses for which set-up links are made first. In a fresh `serve`, `first` is the first organiser's link.
 */
export async function startProgram({ mode = "demo", exitTarget, organisers = [] }) {
  const data = await mkdtemp(join(tmpdir(), "destalk-e2e-"));
  const program = process.env.DESTALK_PROGRAM ?? join(ROOT, "target/debug/destalk");
  const listen = `127.0.0.1:${await freePort()}`;
  const env = cleanEnvironment({ ...HOST, DESTALK_EXIT_TARGET: exitTarget, DESTALK_LIMITS: "off" });
  const links = [];
  for (const address of organisers) {
    const added = await promisify(execFile)(program, ["organiser", "add", address, "--data", data, "--listen", listen], { cwd: data, env });
    links.push(added.stdout.trim());
  }
  const child = spawn(program, [mode, "--data", data, "--listen", listen], { cwd: data, env, stdio: ["ignore", "pipe", "pipe"] });
  const log = [];
  createInterface({ input: child.stderr }).on("line", (line) => log.push(line));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.once("error", (error) => log.push(String(error)));

  let sayFirst;
  const first = new Promise((resolve) => { sayFirst = resolve; });
  const listens = new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the program does not say that it listens")), START_MS_MAX);
    late.unref();
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [, address] = line.match(/^listening on (http:\/\/\S+)/) ?? [];
      if (address) resolve(address);
      const [, link] = line.match(/(https?:\/\/\S+\/account\/first\/\S+)/) ?? [];
      if (link) sayFirst(link);
    });
    ended.then((code) => reject(new Error(`${program} ended with ${code}:\n${log.join("\n")}`)));
  });

  async function stop() {
    child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), STOP_MS_MAX);
    const code = await ended;
    clearTimeout(late);
    await rm(data, { recursive: true, force: true });
    return code;
  }

  try {
    return { origin: await listens, data, log, links, first, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
