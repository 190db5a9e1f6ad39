// Buttons up and down beside the selects of an ordering activity. The selects stay and carry the answer.

import { announce } from "./trust.js";

const selectOf = (row) => row.querySelector("select");
const rowsOf = (list) => [...list.querySelectorAll(":scope > .row")];

function refresh(list) {
  const rows = rowsOf(list);
  rows.forEach((row, index) => {
    selectOf(row).value = String(index + 1);
    const [up, down] = row.querySelectorAll(".move button");
    up.setAttribute("aria-disabled", String(index === 0));
    down.setAttribute("aria-disabled", String(index === rows.length - 1));
  });
}

function say(list, row) {
  const rows = rowsOf(list);
  const words = { item: nameOf(row), place: rows.indexOf(row) + 1, total: rows.length };
  announce((list.dataset.moved ?? "").replace(/\{(item|place|total)\}/g, (_, key) => String(words[key])));
}

function nameOf(row) {
  return row.querySelector("label")?.textContent.trim() ?? "";
}

function move(list, row, step) {
  const rows = rowsOf(list);
  const other = rows[rows.indexOf(row) + step];
  if (!other) return;
  if (step < 0) other.before(row);
  else other.after(row);
  refresh(list);
  say(list, row);
}

// A place chosen in a select moves the row there, so that what is seen and what is sent stay the same.
function place(list, row) {
  const rows = rowsOf(list).filter((other) => other !== row);
  const target = rows[Number(selectOf(row).value) - 1];
  if (target) target.before(row);
  else list.append(row);
  refresh(list);
  selectOf(row).focus();
  say(list, row);
}

function button(list, row, step, label, sign) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = sign;
  element.setAttribute("aria-label", `${label}: ${nameOf(row)}`);
  element.addEventListener("click", () => {
    move(list, row, step);
    element.focus();
  });
  return element;
}

function enhance(list) {
  if (list.classList.contains("live")) return;
  list.classList.add("live");
  // Rows already answered keep their places; rows without a place come after, in the order given.
  const byPlace = (row) => Number(selectOf(row).value) || Infinity;
  rowsOf(list).sort((a, b) => (byPlace(a) < byPlace(b) ? -1 : byPlace(a) > byPlace(b) ? 1 : 0)).forEach((row) => list.append(row));
  for (const row of rowsOf(list)) {
    const box = document.createElement("div");
    box.className = "move";
    box.append(button(list, row, -1, list.dataset.up ?? "", "↑"), button(list, row, 1, list.dataset.down ?? "", "↓"));
    row.append(box);
    selectOf(row).addEventListener("change", () => place(list, row));
  }
  refresh(list);
}

const enhanceIn = (root) => root.querySelectorAll("[data-order]").forEach(enhance);

enhanceIn(document);
document.addEventListener("block", (event) => enhanceIn(event.detail));
