// The mails that the program sent: files, as with the setting `files`.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const WAIT_MS_MAX = 30_000;
const LOOK_AGAIN_MS = 100;

function quotedPrintable(text) {
  const bytes = text.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function decodeBody(head, body) {
  if (/^content-transfer-encoding:\s*base64/im.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return quotedPrintable(body);
  return body;
}

function split(text) {
  const [, head, body] = text.match(/^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/) ?? [null, text, ""];
  return { head: head.replace(/\r?\n[ \t]+/g, " "), body };
}

/** Every part of a mail that is text, decoded; the first is the plain one. */
function parts(text) {
  const { head, body } = split(text);
  const [, boundary] = head.match(/^content-type:\s*multipart\/[^\n]*boundary="?([^";\r\n]+)/im) ?? [];
  if (!boundary) return [decodeBody(head, body)];
  return body.split(`--${boundary}`).slice(1, -1).flatMap((part) => parts(part.replace(/^\r?\n/, "")));
}

function header(text, name) {
  const [, value] = split(text).head.match(new RegExp(`^${name}:\\s*(.*)$`, "im")) ?? [];
  return (value ?? "").replace(/=\?utf-8\?(b|q)\?([^?]*)\?=\s*/gi, (_, kind, coded) =>
    kind.toLowerCase() === "b" ? Buffer.from(coded, "base64").toString("utf8") : quotedPrintable(coded.replaceAll("_", " ")));
}

/** All mails to an address. */
export async function mailsTo(data, address) {
  const folder = join(data, "mail");
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(names.filter((name) => name.endsWith(".eml")).map((name) => readFile(join(folder, name), "utf8")));
  const isTo = (text) => header(text, "to").split(/[\s<>,;"]+/).includes(address);
  return texts.filter(isTo).map((text) => {
    const [plain, html = ""] = parts(text);
    return { subject: header(text, "subject"), plain, html };
  });
}

/** The first link in a mail to this address whose path matches; waits until the mail is there. */
export async function linkTo(data, address, path) {
  const end = Date.now() + WAIT_MS_MAX;
  while (Date.now() < end) {
    for (const { plain } of await mailsTo(data, address)) {
      const link = (plain.match(/https?:\/\/\S+/g) ?? []).find((one) => path.test(new URL(one).pathname));
      if (link) return link;
    }
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(`no mail to ${address} with a link to ${path}`);
}
