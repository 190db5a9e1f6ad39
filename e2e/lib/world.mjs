// Where the run of this moment takes place: `run.mjs` starts everything and tells the journeys through the environment.

export const LANGUAGES = ["en", "de", "it", "fr", "es"];

/** The program, such as `http://127.0.0.1:4711`. */
export const origin = needed("DESTALK_E2E_ORIGIN");
/** Its data folder: mails are files below it. */
export const data = needed("DESTALK_E2E_DATA");
/** The page that *Leave this page* leads to. */
export const neutral = needed("DESTALK_E2E_NEUTRAL");
/** Set-up links of organisers: for a journey with scripts, for one without, and for looking at only. */
export const organiserLinks = needed("DESTALK_E2E_ORGANISERS").split(" ");

function needed(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start journeys with \`node e2e/run.mjs [journey …]\``);
  return value;
}
