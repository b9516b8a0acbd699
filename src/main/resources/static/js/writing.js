/* Keeps what is typed while it is typed. Without this file each page keeps its answer when it is sent. */
"use strict";

{
  const form = document.querySelector("form[data-autosave]");
  const says = form.querySelector("[data-saved]");
  const found = form.querySelector("[data-spots]");
  const page = document.documentElement;
  const PAUSE = 1000;
  const LONGEST = 30000;
  const KEPT_ALIVE = 60000;
  let typed = false; // since the last time that something was sent
  let sending = null;
  let timer = 0;
  let wait = 2000;
  let trouble = ""; // why the last attempt failed
  let choosing = false; // between this text and that of another device

  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  const say = (words, link) => {
    says.textContent = words;
    if (!link) return;
    const way = document.createElement("a");
    way.className = "utrecht-link utrecht-link--html-a";
    way.href = "/login";
    way.target = "_blank";
    way.rel = "noopener";
    way.textContent = link;
    says.append(" ", way);
  };

  const set = (name, value) => {
    const field = form.elements[name];
    if (field && value !== undefined) field.value = value;
  };

  const part = async (response) =>
    new DOMParser().parseFromString(await response.text(), "text/html");

  /* after signing in elsewhere this page has an old token */
  const freshToken = async () => {
    const response = await fetch(location.pathname.startsWith("/signals") ? "/signals/new" : location.href);
    const token = (await part(response)).querySelector("form[data-autosave] [name=_csrf]");
    if (!token) return false;
    set("_csrf", token.value);
    return true;
  };

  const send = () => {
    const body = new URLSearchParams(new FormData(form));
    body.set("go", "autosave");
    const keepalive = body.toString().length < KEPT_ALIVE; // goes on when the page is left meanwhile
    return fetch(form.action, { method: "POST", body, keepalive });
  };

  const kept = (answer) => {
    set("version", answer.dataset.version);
    set("seen", answer.dataset.seen);
    if (!found.contains(document.activeElement)) found.replaceChildren(...answer.childNodes);
    trouble = "";
    wait = 2000;
    if (!typed) delete page.dataset.unsaved;
    say(answer.dataset.status);
    return true;
  };

  const failed = (why, words, link) => {
    typed = true;
    if (trouble !== why) say(words, link); // said once
    trouble = why;
    later(wait);
    wait = Math.min(wait * 2, LONGEST);
    return false;
  };

  const judge = async (response, again) => {
    if (response.status === 401) return failed("signedOut", form.dataset.signedOut, form.dataset.signIn);
    if (response.status >= 500) return failed("offline", form.dataset.offline);
    const answer = (await part(response)).querySelector("[data-autosaved]");
    if (answer?.dataset.outcome === "kept") return kept(answer);
    if (answer?.dataset.outcome === "stale") {
      kept(answer);
      typed = choosing = true;
      page.dataset.unsaved = "yes";
      return false;
    }
    if (!again && (await freshToken())) return judge(await send(), true);
    typed = true;
    say(answer ? answer.dataset.status : form.dataset.gone);
    return false;
  };

  async function attempt() {
    typed = false;
    try {
      if (trouble === "signedOut" && !(await freshToken())) {
        return failed("signedOut", form.dataset.signedOut, form.dataset.signIn);
      }
      return await judge(await send(), false);
    } catch {
      return failed("offline", form.dataset.offline);
    }
  }

  async function save() {
    clearTimeout(timer);
    if (choosing || !typed) return !typed;
    sending ??= attempt().finally(() => (sending = null));
    return sending;
  }

  form.addEventListener("input", (event) => {
    if (found.contains(event.target) && !event.target.closest("[data-stays]")) return;
    typed = true;
    if (!trouble) later(PAUSE);
  });

  /* a page that can't be sent stays, with everything that was typed */
  form.addEventListener("submit", async (event) => {
    if (choosing || form.dataset.sent || !typed) return;
    event.preventDefault();
    const button = event.submitter;
    await sending;
    if ((await save()) || !trouble) {
      typed = false;
      form.requestSubmit(button);
    }
  });

  addEventListener("online", () => later(0));
  addEventListener("focus", () => trouble && later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" || trouble) save();
  });
  form.addEventListener("click", (event) => {
    if (event.target.closest("[data-discard]")) delete page.dataset.unsaved;
  });
}
