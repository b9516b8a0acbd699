/* Suggestions under the search box: the combobox pattern of WAI-ARIA. Without this file the box is a plain form. */
"use strict";

const box = document.getElementById("zoek");
const list = document.getElementById("zoek-lijst");

if (box && window.htmx) {
  const status = document.getElementById("zoek-stand");
  const choices = () => [...list.querySelectorAll("[role=option]")];
  let active = -1;

  const mark = (at) => {
    active = at;
    choices().forEach((choice, place) => choice.setAttribute("aria-selected", String(place === at)));
    const chosen = choices()[at];
    if (chosen) {
      box.setAttribute("aria-activedescendant", chosen.id);
      chosen.scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    mark(-1);
    list.hidden = true;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-controls");
  };
  const open = () => {
    const found = list.querySelector("[role=listbox]");
    if (!found || !box.value.trim() || document.activeElement !== box) return close();
    mark(-1);
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
    box.setAttribute("aria-controls", found.id);
    status.textContent = found.dataset.status;
  };
  const go = (choice) => location.assign(choice.dataset.address);

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");

  /* one letter begins too many words */
  box.addEventListener("htmx:configRequest", (event) => {
    if (box.value.trim().length >= 2) return;
    event.preventDefault();
    close();
  });
  list.addEventListener("htmx:afterSwap", open);
  box.addEventListener("keydown", (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      go(choices()[active]);
    } else if (steps[event.key] && list.querySelector("[role=listbox]")) {
      event.preventDefault();
      if (list.hidden) open();
      const count = choices().length;
      const from = active < 0 && event.key === "ArrowUp" ? 0 : active;
      if (!list.hidden) mark((from + steps[event.key] + count) % count);
    }
  });
  box.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const choice = event.target.closest("[role=option]");
    if (choice) go(choice);
  });
}
