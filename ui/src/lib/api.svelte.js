// The public REST API of the server this page came from; nothing else is ever asked.
const ROOT = "/api/v1";

// What the server said when it could not answer.
export class Failure extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
  }
}

export const access = $state({ wanted: false });

function token() {
  try {
    return sessionStorage.getItem("token");
  } catch {
    return null;
  }
}

// Kept for this tab only, so that closing it forgets it.
export function present(secret) {
  sessionStorage.setItem("token", secret);
  access.wanted = false;
}

export function addressOf(path, query = {}) {
  const rest = new URLSearchParams(query).toString();
  return ROOT + path + (rest ? `?${rest}` : "");
}

export async function ask(path, query, options = {}) {
  const headers = { Accept: "application/json", ...options.headers };
  if (token()) headers.Authorization = `Bearer ${token()}`;
  let answer;
  try {
    answer = await fetch(addressOf(path, query), { ...options, headers });
  } catch (reason) {
    if (reason.name === "AbortError") throw reason;
    throw new Failure(0, "The server does not answer", "Is demarche serve still running? Start it and try again.");
  }
  if (answer.status === 401) access.wanted = true;
  if (!answer.ok) throw await failure(answer);
  return answer.status === 204 ? null : answer.json();
}

async function failure(answer) {
  try {
    const problem = await answer.json();
    return new Failure(answer.status, problem.title, problem.detail);
  } catch {
    return new Failure(answer.status, `The server answered ${answer.status}`, "");
  }
}

export function post(path, body) {
  return ask(path, {}, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

export function withdraw(path) {
  return ask(path, {}, { method: "DELETE" });
}

// One answer that a view waits for; a newer question makes an older answer void.
export class Answer {
  value = $state.raw();
  failure = $state.raw();
  waiting = $state(true);
  #asked;

  async from(path, query) {
    this.#asked?.abort();
    const asked = (this.#asked = new AbortController());
    this.waiting = true;
    try {
      const value = await ask(path, query, { signal: asked.signal });
      this.#settle(asked, value, undefined);
    } catch (reason) {
      if (reason.name !== "AbortError") this.#settle(asked, undefined, reason);
    }
  }

  #settle(asked, value, failure) {
    if (asked !== this.#asked) return;
    this.value = value;
    this.failure = failure;
    this.waiting = false;
  }
}

// A list that grows page by page.
export class Pages extends Answer {
  rows = $state.raw([]);
  next = $state.raw(null);
  #path;
  #query;

  async from(path, query) {
    this.#path = path;
    this.#query = query;
    await super.from(path, query);
    this.rows = this.value?.rows ?? [];
    this.next = this.value?.next ?? null;
  }

  async more() {
    const query = new URLSearchParams(this.#query);
    query.set("cursor", this.next);
    try {
      const page = await ask(this.#path, query);
      this.rows = [...this.rows, ...page.rows];
      this.next = page.next;
    } catch (reason) {
      this.failure = reason;
    }
  }
}
