/* Every page works without this file. It saves a second click, lost text and some travel of the mouse. */
"use strict";

const unsaved = document.documentElement;

/* A form is sent once. The button's own value still goes along, for it is disabled after the browser read it. */
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || event.defaultPrevented) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  delete unsaved.dataset.unsaved;
  setTimeout(() => {
    for (const button of form.querySelectorAll("button")) button.disabled = true;
  });
});

/* back to a page that the browser kept */
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.forms) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button")) button.disabled = false;
  }
});

/* leaving with text that was typed and not sent */
document.addEventListener("input", (event) => {
  if (event.target.form?.method === "post") unsaved.dataset.unsaved = "yes";
});
addEventListener("beforeunload", (event) => {
  if (unsaved.dataset.unsaved) event.preventDefault();
});

/* the server says what is wrong, at the field and above the form; the browser's bubbles would say it twice */
for (const form of document.querySelectorAll('form[method="post"]')) form.noValidate = true;

document.querySelector("[data-focus]")?.focus();

/* <ol data-reorder="id of a form with a field `order`">: items with data-id are dragged; buttons do the same */
for (const list of document.querySelectorAll("[data-reorder]")) {
  const form = document.getElementById(list.dataset.reorder);
  const order = () => [...list.querySelectorAll("[data-id]")].map((item) => item.dataset.id).join(",");
  let dragged = null;
  let before = "";
  for (const item of list.children) item.draggable = Boolean(item.dataset.id);
  list.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-id]");
    before = order();
    event.dataTransfer.effectAllowed = "move";
    dragged?.classList.add("is-dragged");
  });
  list.addEventListener("dragover", (event) => {
    const over = event.target.closest("[data-id]");
    if (!dragged || !over) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    if (over !== dragged) over[event.clientY < box.top + box.height / 2 ? "before" : "after"](dragged);
  });
  list.addEventListener("dragend", () => {
    dragged?.classList.remove("is-dragged");
    dragged = null;
    if (order() === before) return;
    form.elements.order.value = order();
    form.requestSubmit();
  });
}
