// The Direct Line to the server. Tokens stay in this module's memory; what was sent and not yet accepted waits here and goes in order.

const QUIET = 60_000;
const BEAT = 20_000;
const LONGEST = 30_000;

export class Line {
  #session;
  #socket;
  #watermark = '';
  #outbox = [];
  #busy = false;
  #tries = 0;
  #heard = 0;
  #timers = {};
  #polls = false;
  #begin;
  #on;

  /** @param begin (resume) => Promise of a session  @param on {activity, state, sent, unsent, session} */
  constructor(begin, on) {
    this.#begin = begin;
    this.#on = on;
    addEventListener('online', () => this.#reconnect(0));
    addEventListener('offline', () => this.#on.state('offline'));
    setInterval(() => this.#beat(), BEAT);
  }

  get resume() {
    return this.#session && this.#session.resume;
  }

  /** Takes the first session, or a fresh one, and opens the stream. */
  async start(first) {
    try {
      this.#take(await first);
      this.#stream();
      this.#flush();
    } catch {
      this.#on.state('unreachable');
      throw new Error('The chat server could not be reached.');
    }
  }

  #take(session) {
    this.#session = session;
    this.#tries = 0;
    this.#on.session(session);
    this.#receive(session);
    clearTimeout(this.#timers.renew);
    this.#timers.renew = setTimeout(() => this.#renew(), Math.max(60, session.expires_in / 2) * 1000);
  }

  #receive({ activities = [], watermark }, live = false) {
    if (watermark) this.#watermark = watermark;
    activities.forEach((activity) => this.#on.activity(activity, live));
  }

  #url(path) {
    return `../v3/directline/conversations/${encodeURIComponent(this.#session.conversationId)}${path}`;
  }

  #call(path, options = {}) {
    const headers = { authorization: `Bearer ${this.#session.token}`, ...options.headers };
    return fetch(this.#url(path), { signal: AbortSignal.timeout(25_000), ...options, headers });
  }

  #stream() {
    const socket = new WebSocket(this.#session.streamUrl);
    this.#socket = socket;
    this.#heard = Date.now();
    socket.onopen = () => { this.#tries = 0; this.#polls = false; this.#on.state('online'); this.#flush(); };
    socket.onmessage = ({ data }) => {
      this.#heard = Date.now();
      if (data) this.#receive(JSON.parse(data), true);
    };
    socket.onclose = () => { if (this.#socket === socket) this.#reconnect(); };
  }

  #beat() {
    if (!this.#socket || this.#socket.readyState !== WebSocket.OPEN) return;
    if (Date.now() - this.#heard > QUIET) this.#socket.close();
    else this.#socket.send('');
  }

  // Waits longer each time, with jitter, so that a restarted server isn't met by everybody at once.
  #reconnect(wait = Math.min(LONGEST, 400 * 2 ** this.#tries) * (0.5 + Math.random() / 2)) {
    if (!this.#session || this.#ended) return;
    this.#tries += 1;
    const old = this.#socket;
    this.#socket = undefined;
    if (old) old.close();
    this.#on.state(navigator.onLine ? 'reconnecting' : 'offline');
    clearTimeout(this.#timers.again);
    this.#timers.again = setTimeout(() => this.#rejoin(), wait);
  }

  get #ended() {
    return this.#session && this.#session.ended;
  }

  async #rejoin() {
    try {
      const answer = await this.#call(`?watermark=${encodeURIComponent(this.#watermark)}`);
      if (answer.status === 401) return await this.#renew(true);
      if (answer.status === 403 || answer.status === 404) return this.#lose();
      if (!answer.ok) return this.#reconnect();
      Object.assign(this.#session, await answer.json());
      // A proxy that refuses WebSockets twice running gets plain polling instead.
      if (this.#tries > 2) this.#poll();
      else this.#stream();
    } catch {
      this.#reconnect();
    }
  }

  async #poll() {
    this.#polls = true;
    this.#on.state('online');
    this.#flush();
    while (this.#polls && !this.#ended) {
      try {
        const answer = await this.#call(`/activities?watermark=${encodeURIComponent(this.#watermark)}`);
        if (!answer.ok) throw new Error(String(answer.status));
        this.#receive(await answer.json(), true);
        await new Promise((done) => { setTimeout(done, document.hidden ? 10_000 : 2_000); });
      } catch {
        this.#polls = false;
        this.#reconnect();
      }
    }
  }

  async #renew(stream = false) {
    try {
      this.#take(await this.#begin(this.#session.resume));
      if (stream) this.#stream();
    } catch {
      if (stream) this.#reconnect();
      else this.#timers.renew = setTimeout(() => this.#renew(), LONGEST);
    }
  }

  #lose() {
    this.end();
    this.#on.state('lost');
  }

  /** Puts an activity in the queue; it keeps its id over every attempt, so the server takes it once. */
  send(activity) {
    this.#outbox.push(activity);
    this.#flush();
  }

  async #flush() {
    if (this.#busy || !this.#session || this.#ended) return;
    this.#busy = true;
    let going = true;
    while (going && this.#outbox.length) going = await this.#post(this.#outbox[0]);
    this.#busy = false;
  }

  async #post(activity) {
    try {
      const answer = await this.#call('/activities', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      return await this.#judge(activity, answer);
    } catch {
      this.#on.state(navigator.onLine ? 'reconnecting' : 'offline');
      clearTimeout(this.#timers.flush);
      this.#timers.flush = setTimeout(() => this.#flush(), 2_000);
      return false;
    }
  }

  async #judge(activity, answer) {
    if (answer.ok) {
      this.#outbox.shift();
      this.#on.sent(activity);
      return true;
    }
    if (answer.status === 401) {
      await this.#renew();
      throw new Error('renewed');
    }
    if (answer.status === 403) {
      this.#lose();
      return false;
    }
    if (answer.status >= 500) throw new Error('busy');
    this.#outbox.shift();
    const problem = await answer.json().catch(() => ({}));
    this.#on.unsent(activity, problem.error && problem.error.message);
    return true;
  }

  /** Erases everything the server keeps about this person; true when it did. */
  async erase() {
    const answer = await fetch('session', { method: 'DELETE', headers: { authorization: `Bearer ${this.#session.token}` } });
    return answer.ok;
  }

  /** Closes the stream for good. */
  end() {
    if (this.#session) this.#session.ended = true;
    this.#polls = false;
    this.#outbox.length = 0;
    Object.values(this.#timers).forEach(clearTimeout);
    if (this.#socket) this.#socket.close();
  }
}
