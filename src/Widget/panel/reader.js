// A page of the library in the place of the chat, so that checking a source loses neither the place nor the emergency line.

import { byId, words, openInPlace, hooks } from './log.js';
import { element, render } from './markdown.js';

const title = element('h2', { id: 'readerTitle', tabIndex: -1 });
const page = element('article', { dir: 'auto', lang: 'en' });
const outside = element('a', { textContent: words.openPage, target: '_blank', rel: 'noopener' });
const back = element('button', { type: 'button', textContent: `${document.dir === 'rtl' ? '→' : '←'} ${words.back}` });
const reader = element('div', { id: 'reader', hidden: true }, element('div', { className: 'bar' }, back, outside), title, page);
const chat = ['scroll', 'foot', 'newer'].map(byId);
reader.setAttribute('role', 'main');
reader.setAttribute('aria-labelledby', 'readerTitle');
chat[0].before(reader);
let from = null;
let place = 0;

const leave = () => {
  reader.hidden = true;
  chat.slice(0, 2).forEach((part) => { part.hidden = false; });
  chat[0].scrollTop = place;
  (from && from.isConnected ? from : byId('input')).focus();
  from = null;
};

const enter = () => {
  if (!reader.hidden) return;
  from = document.activeElement;
  place = chat[0].scrollTop;
  chat.forEach((part) => { part.hidden = true; });
  reader.hidden = false;
};

back.addEventListener('click', leave);
reader.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  leave();
});

const slug = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

const fill = (topic) => {
  title.textContent = topic.title;
  const foot = element('div', { className: 'foot', dir: document.dir, lang: document.documentElement.lang }, element('h3', { textContent: words.evidence }), element('p', { textContent: words[`evidence-${topic.evidence}`] || topic.evidence }));
  if (topic.sources.length) {
    foot.append(element('h3', { textContent: words.restsOn }), element('ul', {}, ...topic.sources.map((source) => element('li', { dir: 'auto', lang: 'en', textContent: `${source.name}, ${source.year}` }))));
  }
  foot.append(element('p', { className: 'subtle', textContent: `${words.reviewed}: ${topic.reviewed}` }));
  page.replaceChildren(openInPlace(render(topic.body)), foot);
};

const goTo = (heading) => {
  const target = heading && [...page.querySelectorAll('h2,h3,h4')].find((node) => slug(node.textContent) === slug(heading));
  if (!target) {
    reader.scrollTop = 0;
    title.focus();
    return;
  }
  target.tabIndex = -1;
  target.classList.add('cited');
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'start' });
};

/** Opens a cited page at its heading. */
export const read = async ({ topic, heading, url }) => {
  enter();
  outside.href = url;
  title.textContent = '…';
  page.replaceChildren();
  title.focus();
  try {
    const answer = await fetch(`../library/${encodeURIComponent(topic)}`, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    fill(await answer.json());
    goTo(heading);
  } catch {
    title.textContent = words.pageMissing;
  }
};

hooks.cite = read;
