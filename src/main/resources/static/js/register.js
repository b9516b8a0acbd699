/* The register with a keyboard, and how many are ticked. Without this file everything is there all the same. */
"use strict";

const rows = document.querySelector("[data-rows]");
const help = document.querySelector("[data-keys]");

if (rows && help) {
  const links = [...rows.querySelectorAll("tbody th a")];
  const boxes = [...rows.querySelectorAll("tbody [type=checkbox]")];
  const said = help.querySelector("[data-said]");
  const on = help.querySelector("[data-keys-on]");
  const every = document.querySelector("[data-every]");

  /* single letters get in the way of whoever speaks to the computer, so they can be switched off */
  on.checked = localStorage.getItem("register-keys") !== "off";
  on.addEventListener("change", () => localStorage.setItem("register-keys", on.checked ? "on" : "off"));

  const say = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    said.textContent = said.dataset.chosen.replace("0", chosen);
    if (every) every.querySelector("input").checked = chosen === boxes.length;
  };
  for (const box of boxes) box.addEventListener("change", say);
  if (every) {
    every.hidden = false;
    every.querySelector("input").addEventListener("change", (event) => {
      for (const box of boxes) box.checked = event.target.checked;
      say();
    });
  }

  const here = () => rows.contains(document.activeElement) && document.activeElement.closest("tbody tr");
  const move = (by) => {
    const row = here();
    const at = row ? links.findIndex((link) => row.contains(link)) + by : by > 0 ? 0 : links.length - 1;
    links[Math.min(Math.max(at, 0), links.length - 1)].focus();
  };
  const keys = {
    j: () => move(1),
    k: () => move(-1),
    x: () => here()?.querySelector("[type=checkbox]").click(),
    "/": () => {
      const search = document.getElementById("q");
      search.closest("details").open = true;
      search.focus();
      search.select();
    },
    "?": () => {
      help.open = !help.open;
      if (help.open) help.querySelector("summary").focus();
    },
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, select, [type=search], [type=text], [type=number], [type=date]");
    if (!on.checked || typing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
}
