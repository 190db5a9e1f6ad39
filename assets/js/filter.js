// Tables in the organisers' area: how many rows are ticked, and one box that ticks them all.

function ticksOf(form) {
  return [...form.querySelectorAll("td input[type=checkbox]")];
}

function count(form) {
  const output = form.querySelector("[data-count]");
  const ticks = ticksOf(form);
  const ticked = ticks.filter((tick) => tick.checked).length;
  if (output) output.textContent = output.dataset.count.replace("{n}", String(ticked));
  const all = form.querySelector("[data-tick-all]");
  if (all) {
    all.checked = ticked > 0 && ticked === ticks.length;
    all.indeterminate = ticked > 0 && ticked < ticks.length;
  }
}

document.addEventListener("change", (event) => {
  const { target } = event;
  const form = target.form;
  if (!form) return;
  if (target.matches("[data-tick-all]")) {
    ticksOf(form).forEach((tick) => { tick.checked = target.checked; });
  }
  if (form.querySelector("[data-count]")) count(form);
});

document.querySelectorAll("form:has([data-count])").forEach(count);
