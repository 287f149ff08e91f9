// A page of the library, opened over the chat, so that checking a source never loses the place.

import { byId, words, openInPlace, hooks } from './log.js';
import { element, render } from './markdown.js';

const title = element('h2', { id: 'readerTitle', tabIndex: -1 });
const page = element('article');
const outside = element('a', { textContent: words.openPage, target: '_blank', rel: 'noopener' });
const back = element('button', { type: 'button', textContent: `← ${words.back}` });
const reader = element('dialog', { id: 'reader' }, element('div', { className: 'bar' }, back, outside), title, page);
reader.setAttribute('aria-labelledby', 'readerTitle');
document.body.append(reader);
let from = null;

back.addEventListener('click', () => reader.close());
reader.addEventListener('close', () => { if (from) (from.isConnected ? from : byId('input')).focus(); from = null; });

const same = (one, other) => one.trim().toLowerCase() === other.trim().toLowerCase();
const slug = (words_) => words_.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

const fill = (topic) => {
  title.textContent = topic.title;
  const foot = element('footer', {}, element('h3', { textContent: words.evidence }), element('p', { textContent: words[`evidence-${topic.evidence}`] || topic.evidence }));
  if (topic.sources.length) {
    foot.append(element('h3', { textContent: words.restsOn }), element('ul', {}, ...topic.sources.map((source) => element('li', { textContent: `${source.name}, ${source.year}` }))));
  }
  foot.append(element('p', { className: 'subtle', textContent: `${words.reviewed}: ${topic.reviewed}` }));
  page.replaceChildren(openInPlace(render(topic.body)), foot);
};

const goTo = (heading) => {
  const target = heading && [...page.querySelectorAll('h2,h3,h4')].find((node) => same(node.textContent, heading) || slug(node.textContent) === slug(heading));
  if (!target) {
    reader.scrollTop = 0;
    title.focus();
    return;
  }
  target.tabIndex = -1;
  target.classList.add('cited');
  target.focus();
  target.scrollIntoView({ block: 'start' });
};

/** Opens a cited page at its heading. */
export const read = async ({ topic, heading, url }) => {
  if (!reader.open) from = document.activeElement;
  outside.href = url;
  title.textContent = '…';
  page.replaceChildren();
  if (!reader.open) reader.showModal();
  try {
    const answer = await fetch(`../library/${encodeURIComponent(topic)}`, { headers: { accept: 'application/json' } });
    if (!answer.ok) throw new Error(String(answer.status));
    fill(await answer.json());
    goTo(heading);
  } catch {
    title.textContent = words.pageMissing;
    title.focus();
  }
};

hooks.cite = read;
