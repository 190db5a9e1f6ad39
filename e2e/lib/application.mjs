// A form for a place in the course, as somebody fills it in.

/** The fields of the form; `changed` replaces some. `context` asks which version of the declaration the form shows. */
export async function application(context, changed) {
  const form = await (await context.request.get("/en/course/register")).text();
  const [, declaration] = form.match(/name="declaration" value="([^"]+)"/);
  return {
    audience: "victim-support",
    organisation: "Sample counselling service",
    country: "AT",
    name: "Sample Person",
    language: "en",
    website: "",
    declaration,
    ...changed,
  };
}
