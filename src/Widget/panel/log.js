// The conversation as a list. One live region says each new message once; history is never read out again.

import { element, render, safeLink } from './markdown.js';

const words = JSON.parse(document.getElementById('words').textContent);
const byId = (id) => document.getElementById(id);
const list = byId('log');
const scroller = byId('scroll');
const said = byId('said');
const newer = byId('newer');
const shown = new Map();
const hooks = { cite: () => {}, rate: () => {}, choose: () => {}, card: async () => {}, retry: () => {} };
let anchor = null;

export { words, byId, hooks, shown };

const nearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 120;
const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Takes the focus when what had it is gone. On a touch screen not to the input, where it would raise the keyboard over what there is to read. */
export const rest = () => (matchMedia('(pointer: coarse)').matches ? scroller : byId('input')).focus({ preventScroll: true });

/** Says something to a screen reader, once. */
export const announce = (text) => {
  said.append(element('p', { textContent: text }));
  while (said.childElementCount > 12) said.firstElementChild.remove();
};

const toEnd = () => scroller.scrollTo({ top: scroller.scrollHeight, behavior: calm() ? 'auto' : 'smooth' });

const inView = (item) => item.offsetTop + item.offsetHeight > scroller.scrollTop && item.offsetTop < scroller.scrollTop + scroller.clientHeight;

// A long answer is read from its first line: what the person said stays at the top and the answer runs on below it.
const settle = () => requestAnimationFrame(() => {
  const room = scroller.scrollHeight - anchor.offsetTop + 12;
  newer.hidden = room <= scroller.clientHeight;
  if (newer.hidden) toEnd();
  else scroller.scrollTo({ top: anchor.offsetTop - 12, behavior: calm() ? 'auto' : 'smooth' });
});

const follow = (item, mine, wasNear) => {
  if (mine || !anchor) anchor = item;
  if (mine || wasNear || inView(anchor)) settle();
  else newer.hidden = false;
};

newer.addEventListener('click', () => { toEnd(); newer.hidden = true; scroller.focus(); });
scroller.addEventListener('scroll', () => { if (nearEnd()) newer.hidden = true; }, { passive: true });

const topicOf = (address) => {
  const url = safeLink(address);
  const found = url && /\/library\/([\w-]+)\/?$/.exec(url.pathname);
  return found && { topic: found[1], heading: decodeURIComponent(url.hash.slice(1)), url: url.href };
};

/** Turns links to our own pages into ones that open in place; the address stays for people who open it in a tab. */
export const openInPlace = (root) => {
  for (const node of root.querySelectorAll('a')) {
    const cited = topicOf(node.href);
    if (/^\d+$/.test(node.textContent)) node.className = 'cite';
    if (cited) {
      node.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        hooks.cite(cited);
      });
    }
  }
  return root;
};

const sources = (citations) => {
  const rows = citations.map((citation, index) => {
    const address = safeLink(citation.url || `../library/${citation.topic}`);
    const row = element('a', { href: address ? address.href : '#', target: '_blank', rel: 'noopener' },
      element('b', { textContent: index + 1 }), ` ${citation.title}`);
    if (citation.heading && citation.heading !== citation.title) row.append(element('span', { textContent: citation.heading }));
    return element('li', {}, row);
  });
  return openInPlace(element('div', { className: 'sources' }, element('p', { textContent: words.sources }), element('ol', {}, ...rows)));
};

const drawing = (path) => {
  const [picture, line] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  picture.append(line);
  return picture;
};

const rating = (activity) => {
  const done = element('span', { textContent: words.thanks, hidden: true });
  const thumb = (value, name, path) => {
    const button = element('button', { type: 'button', title: name });
    button.setAttribute('aria-label', name);
    button.append(drawing(path));
    button.addEventListener('click', () => {
      hooks.rate(activity.id, value);
      box.querySelectorAll('button').forEach((other) => other.remove());
      done.hidden = false;
      announce(words.thanks);
      rest();
    });
    return button;
  };
  const box = element('div', { className: 'rating' }, element('span', { textContent: words.helpful }),
    thumb('like', words.yes, 'M7 11v9H4v-9zm0 8h10l3-8h-6V5c0-2-2-2-2-2l-5 8'),
    thumb('dislike', words.no, 'M17 13V4h3v9zm0-8H7l-3 8h6v6c0 2 2 2 2 2l5-8'), done);
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', words.helpful);
  return box;
};

const picture = (attachment) => {
  const name = attachment.name || words.picture;
  return element('figure', {}, element('img', { src: attachment.contentUrl, alt: name }),
    element('a', { href: attachment.contentUrl, download: /\.\w+$/.test(name) ? name : `${name}.svg`, textContent: words.savePicture }));
};

const attach = (attachment, said) => {
  const type = attachment.contentType || '';
  if (type === 'application/vnd.microsoft.card.adaptive') {
    const place = element('div', { className: 'card' });
    hooks.card(place, attachment.content, said).then(() => { if (anchor && inView(anchor)) settle(); });
    return place;
  }
  const address = /^data:(image\/(svg\+xml|png|jpeg)|application\/pdf|text\/)/.test(attachment.contentUrl || '') || safeLink(attachment.contentUrl || 'x:');
  if (!address) return '';
  if (type.startsWith('image/')) return picture(attachment);
  return element('a', { className: 'file', href: attachment.contentUrl, download: attachment.name || '', target: '_blank', rel: 'noopener' },
    element('b', { textContent: attachment.name || words.download }), element('span', { textContent: words.download }));
};

const body = (activity, mine, about) => {
  const bubble = element('div', { className: 'bubble', dir: 'auto', lang: mine ? navigator.language : 'en' });
  const text = mine ? (activity.channelData || {}).shown || activity.text : activity.text;
  if (about.kind === 'notice') bubble.append(element('p', { className: 'flag', textContent: words.notice }));
  if (text) bubble.append(mine || activity.textFormat === 'plain' ? element('p', { className: 'typed', textContent: text }) : openInPlace(render(text)));
  bubble.append(...(activity.attachments || []).map((attachment) => attach(attachment, (text || '').trim())));
  if ((about.citations || []).length) bubble.append(sources(about.citations));
  return bubble;
};

const keyOf = (activity) => { const data = activity.channelData || {}; return data.streamId || data.clientActivityID || activity.id; };

/** Shows a message; the same id again replaces it, and a finished message its own growing one. */
export const show = (activity, { mine, live, state }) => {
  const about = (activity.channelData || {}).backpainbot || {};
  const key = keyOf(activity);
  const before = shown.get(key);
  const grows = state === 'growing';
  if (grows && before && !before.matches('.growing')) return;
  const item = element('li', { className: `turn ${mine ? 'me' : 'bot'} ${about.kind || ''} ${state || ''}` });
  item.append(element('span', { className: 'unseen', textContent: `${mine ? words.you : words.bot}: ` }), body(activity, mine, about));
  if (about.kind === 'answer' && !grows && (about.citations || []).length) item.append(rating(activity));
  if (state === 'waiting') item.append(element('p', { className: 'state', textContent: words.waiting }));
  const wasNear = nearEnd();
  shown.set(key, item);
  if (before && anchor === before) anchor = item;
  const grew = before && !grows && before.matches('.growing');
  if (before && !grew) {
    before.replaceWith(item);
    return;
  }
  // What is finished stands where the log has it.
  if (grew) before.remove();
  if (live && !mine && !grows) announce(`${words.bot}: ${spoken(item, activity)}`);
  // What was said before the first answer arrived stays below it.
  const pending = live ? null : list.querySelector('.waiting');
  list.insertBefore(item, pending);
  follow(item, mine, wasNear);
};

const spoken = (item, activity) => {
  const parts = [...item.querySelectorAll('.bubble :is(p,li,h2,h3,h4,legend,label,b):not(.sources *)')].filter((node) => !node.querySelector('p,li,legend,label'));
  const text = parts.map((node) => node.textContent.trim()).filter(Boolean).join('. ').replace(/([.!?:])\. /g, '$1 ');
  const choices = ((activity.suggestedActions || {}).actions || []).map((action) => action.title);
  return choices.length ? `${text} ${words.choicesAre} ${choices.join(', ')}.` : text;
};

/** Marks a message that the server refused, with a way to send it again. */
export const refuse = (activity, problem) => {
  const item = shown.get(keyOf(activity));
  if (!item) return;
  item.classList.replace('waiting', 'unsent');
  const again = element('button', { type: 'button', textContent: words.retry });
  again.addEventListener('click', () => { item.remove(); hooks.retry(activity); });
  const state = item.querySelector('.state');
  state.replaceChildren(`${words.unsent} ${problem || ''} `, again);
  announce(`${words.unsent} ${problem || ''}`);
};

/** Buttons below the last message; title and value are the same by contract, so the title is what is sent. */
export const suggest = (activity) => {
  const box = byId('suggestions');
  const actions = (activity && activity.suggestedActions && activity.suggestedActions.actions) || [];
  const hadFocus = box.contains(document.activeElement);
  box.replaceChildren(...actions.map((action) => {
    const button = element('button', { type: 'button', textContent: action.title, dir: 'auto' });
    button.addEventListener('click', () => hooks.choose(action));
    return button;
  }));
  box.hidden = !actions.length;
  if (hadFocus) rest();
};
