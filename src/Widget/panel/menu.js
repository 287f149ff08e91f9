// The choices behind the menu button: leave and come back, a person, the transcript, an end, and being forgotten.

import { announce, byId, rest, words } from './log.js';
import { element } from './markdown.js';

const box = byId('choices');
const button = byId('menu');
let does;

const shut = () => {
  box.hidden = true;
  button.setAttribute('aria-expanded', 'false');
};

const choice = (name, run, danger) => {
  const node = element('button', { type: 'button', textContent: name, className: danger ? 'danger' : '' });
  node.addEventListener('click', () => { shut(); button.focus(); run(); });
  return node;
};

const save = (name, text) => {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  element('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};

const transcript = () => {
  const turns = [...document.querySelectorAll('#log > .turn')].map((item) => {
    const bubble = item.querySelector('.bubble');
    return `${item.querySelector('.unseen').textContent}\n${bubble.innerText.trim()}`;
  });
  const day = new Date();
  save(`back-pain-chat-${day.toISOString().slice(0, 10)}.txt`, `${words.title}\n${day.toLocaleString()}\n${words.subtitle}\n\n${turns.join('\n\n')}\n`);
};

const sure = (question, yes, run) => {
  const ask = element('dialog', { className: 'ask' });
  const no = element('button', { type: 'button', textContent: words.cancel });
  const go = element('button', { type: 'button', textContent: yes, className: 'danger' });
  ask.append(element('p', { textContent: question, id: 'question' }), element('div', { className: 'actions' }, no, go));
  ask.setAttribute('aria-labelledby', 'question');
  no.addEventListener('click', () => ask.close());
  go.addEventListener('click', () => { ask.close(); run(); });
  ask.addEventListener('close', () => { ask.remove(); rest(); });
  document.body.append(ask);
  ask.showModal();
};

const over = (said) => {
  does.forget();
  does.line.end();
  document.querySelectorAll('#composer textarea, #composer button, #suggestions button, .card fieldset').forEach((node) => { node.disabled = true; });
  does.say(said, words.fresh, does.fresh);
  announce(said);
};

/** Empties the page and ends the chat: everything about the person is gone, here or in another tab. */
export const erased = (actions) => {
  does = actions;
  byId('log').replaceChildren();
  byId('suggestions').replaceChildren();
  over(words.erased);
};

const erase = async () => {
  const done = await does.line.erase().catch(() => false);
  if (done) erased(does);
  else does.say(words.unreachable, words.retry, erase);
};

const end = () => {
  does.end();
  setTimeout(() => over(words.ended), 300);
};

/** Opens or closes the menu. What is written for the person are the bot's own commands, in the language that it understands. */
export const toggle = (actions) => {
  does = actions;
  if (!box.hidden) {
    shut();
    button.focus();
    return;
  }
  box.replaceChildren(
    choice(words.saveAndLieDown, () => does.write('Save and lie down', words.saveAndLieDown)),
    choice(words.person, () => does.write('Talk to a person', words.person)),
    choice(words.startOver, () => does.write('Start over', words.startOver)),
    choice(words.transcript, transcript),
    choice(words.myData, () => does.write('My data', words.myData)),
    choice(words.end, () => sure(words.endAsk, words.endYes, end)),
    choice(words.erase, () => sure(words.eraseAsk, words.eraseYes, erase), true),
  );
  // Below the emergency line, which nothing covers.
  box.style.setProperty('--from', `${byId('emergency').firstElementChild.getBoundingClientRect().bottom + 4}px`);
  box.hidden = false;
  button.setAttribute('aria-expanded', 'true');
  box.firstElementChild.focus();
};

document.addEventListener('pointerdown', (event) => {
  if (!box.hidden && !box.contains(event.target) && !button.contains(event.target)) shut();
});
