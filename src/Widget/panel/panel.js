// Wires the page: what a person does, what the server says, what the page around it asks for.

import { Line } from './line.js';
import { announce, byId, hooks, refuse, rest, show, suggest, words } from './log.js';
import { element, render } from './markdown.js';

const { asked, begin, first, kept } = globalThis.backpainbot;
const host = asked.get('host');
const framed = window.parent !== window;
const input = byId('input');
const status = byId('status');
const seen = new Set();
let keeping = Boolean(kept.keep);
let quiet;
let expected;

const tell = (type, value) => { if (framed && host) window.parent.postMessage({ backpainbot: 1, type, value }, host); };
const isMine = (activity) => Boolean(activity.from) && activity.from.role === 'user';
const aboutOf = (activity) => (activity.channelData || {}).backpainbot || {};

// Before consent the way back lives in this tab only; after it, in this browser.
const remember = () => {
  const note = line.resume && JSON.stringify({ resume: line.resume, keep: keeping });
  try {
    (keeping ? localStorage : sessionStorage).setItem('backpainbot', note);
    if (keeping) sessionStorage.removeItem('backpainbot');
  } catch {
    // Storage is switched off: the chat lives as long as the page.
  }
};

const forget = () => {
  for (const store of ['sessionStorage', 'localStorage']) {
    try { globalThis[store].removeItem('backpainbot'); } catch { /* Storage is switched off. */ }
  }
};

const fresh = () => {
  forget();
  asked.delete('dialog');
  history.replaceState(null, '', `#${asked}`);
  location.reload();
};

const say = (text, action, run) => {
  clearTimeout(quiet);
  status.hidden = !text;
  status.replaceChildren(text || '');
  if (!action) return;
  const button = element('button', { type: 'button', textContent: action });
  button.addEventListener('click', run);
  status.append(' ', button);
};

const states = {
  online() {
    if (status.hidden) return;
    say(words.online);
    quiet = setTimeout(() => say(''), 1500);
  },
  reconnecting() { expect(0, false); say(words.reconnecting); },
  offline() { expect(0, false); say(words.offline); announce(words.offline); },
  unreachable: () => say(words.unreachable, words.retry, () => location.reload()),
  lost() { say(words.ended, words.fresh, fresh); announce(words.ended); },
};

const consent = (about) => {
  if (typeof about.keep !== 'boolean' || about.keep === keeping) return;
  if (keeping) forget();
  keeping = about.keep;
  remember();
};

const typing = (shown) => { byId('typing').hidden = !shown; };

// Dots soon after a message goes out, until an answer is here or there is none to come.
const expect = (after, shown) => {
  clearTimeout(expected);
  expected = setTimeout(() => typing(shown), after);
};

const erased = async () => (await import('./menu.js')).erased({ forget, fresh, line, say });

const receive = (activity, live) => {
  if (live && aboutOf(activity).erased) {
    expect(0, false);
    erased();
    return;
  }
  if (activity.type === 'typing') {
    if (live && activity.text && !isMine(activity)) show(activity, { mine: false, live, state: 'growing' });
    typing(live && !isMine(activity));
    return;
  }
  if (activity.type !== 'message' || seen.has(activity.id)) return;
  seen.add(activity.id);
  const mine = isMine(activity);
  if (mine && activity.value !== undefined) closeCards();
  show(activity, { mine, live });
  suggest(mine ? null : activity);
  if (mine) return;
  expect(0, false);
  consent(aboutOf(activity));
  if (live) tell('message', 1);
};

const closeCards = () => document.querySelectorAll('.card fieldset:not(:disabled)').forEach((card) => { card.disabled = true; });

const line = new Line(begin, {
  activity: receive,
  state: (name) => states[name](),
  session(session) {
    byId('opening')?.remove();
    remember();
    if (session.lost) say(words.lost);
  },
  sent() {
    expect(1000, false);
    tell('sent');
  },
  unsent: refuse,
});

const post = (activity) => {
  const whole = { type: 'message', from: { role: 'user' }, locale: navigator.language, ...activity,
    channelData: { clientActivityID: crypto.randomUUID ? crypto.randomUUID() : String(Math.random()).slice(2), ...activity.channelData } };
  if (whole.type === 'message') {
    show(whole, { mine: true, live: true, state: 'waiting' });
    suggest(null);
    expect(400, true);
  }
  line.send(whole);
};

// The bot understands English; a choice is shown as it was read.
const write = (text, shown) => { if (text.trim()) post({ text: text.trim(), textFormat: 'plain', channelData: { shown } }); };

const grow = () => {
  // A placeholder runs as the panel does, what is written as it is written.
  input.dir = input.value ? 'auto' : document.dir;
  input.style.height = 'auto';
  input.style.height = `${Math.min(input.scrollHeight, 160)}px`;
};

const begun = (dialog) => {
  post({ type: 'event', name: 'backpainbot/open', value: dialog });
  tell('started', dialog);
};

hooks.choose = (action) => write(action.value || action.title);
hooks.rate = (id, reaction) => post({ type: 'messageReaction', replyToId: id, reactionsAdded: [{ type: reaction }] });
// An id of its own: the refused one is known to the server.
hooks.retry = ({ channelData: { clientActivityID, ...data }, ...activity }) => post({ ...activity, channelData: data });
hooks.cite = async (cited) => (await import('./reader.js')).read(cited);
hooks.card = async (place, card, said) => {
  const cards = await import('./cards.js');
  cards.draw(place, { card, said, send(value, shown) { post({ value, channelData: { postBack: true, shown } }); rest(); } });
};

byId('composer').addEventListener('submit', (event) => {
  event.preventDefault();
  write(input.value);
  input.value = '';
  grow();
  input.focus();
});
input.addEventListener('input', grow);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  byId('composer').requestSubmit();
});
byId('menu').addEventListener('click', async () => {
  const { toggle } = await import('./menu.js');
  toggle({ write, forget, fresh, line, say, end: () => post({ type: 'endOfConversation' }) });
});
byId('close').addEventListener('click', () => tell('close'));
byId('close').hidden = !framed;
addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
  if (byId('choices').hidden) tell('close');
  else byId('menu').click();
});

const orders = {
  show: () => (matchMedia('(pointer: coarse)').matches ? byId('title') : input).focus(),
  hide: () => {},
  send: write,
  start: begun,
  theme: (theme) => { document.documentElement.dataset.theme = theme; },
};
addEventListener('message', (event) => {
  if (event.source !== window.parent || event.origin !== host || !event.data || event.data.backpainbot !== 1) return;
  if (Object.hasOwn(orders, event.data.type)) orders[event.data.type](event.data.value);
});

const colours = [asked.get('colour'), asked.get('on')];
if (colours.every((colour) => /^#[0-9a-f]{3,6}$/.test(colour))) {
  ['--brand', '--on-brand'].forEach((name, at) => document.documentElement.style.setProperty(name, colours[at]));
}
if (asked.get('greeting')) {
  byId('greeting').append(render(asked.get('greeting')));
  byId('greeting').hidden = false;
}
typing(true);
tell('ready');
line.start(first).catch(() => {}).then(() => {
  typing(false);
  // What most chats need a little later, fetched while the person reads.
  setTimeout(() => ['./cards.js', './reader.js', './menu.js'].forEach((part) => import(part).catch(() => {})), 300);
});
