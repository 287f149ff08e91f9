// The part of Adaptive Cards 1.5 that the bot sends: text, facts, pictures, tables and columns, ticks, a text field, submit and links.

import { words, openInPlace } from './log.js';
import { element, render, safeLink } from './markdown.js';

let count = 0;

const text = (part) => {
  const heading = part.style === 'heading' || ['Medium', 'Large', 'ExtraLarge'].includes(part.size);
  if (heading) return element('h2', { textContent: part.text });
  const node = openInPlace(element('div', { className: part.isSubtle ? 'subtle' : '' }, render(part.text || '')));
  if (part.weight === 'Bolder') node.classList.add('strong');
  return node;
};

const facts = (part) => element('dl', {}, ...(part.facts || []).flatMap((fact) =>
  [element('dt', { textContent: fact.title }), element('dd', {}, render(fact.value || ''))]));

const image = (part) => {
  const address = /^data:image\//.test(part.url || '') ? part.url : (safeLink(part.url || 'x:') || {}).href;
  return address ? element('img', { src: address, alt: part.altText || '' }) : '';
};

const table = (part, form) => {
  const rows = (part.rows || []).map((row, index) => element('tr', {}, ...(row.cells || []).map((cell) => {
    const head = index === 0 && part.firstRowAsHeader !== false;
    const node = element(head ? 'th' : 'td', {}, ...drawAll(cell.items, form));
    if (head) node.scope = 'col';
    return node;
  })));
  const scroller = element('div', { className: 'wide', tabIndex: 0 }, element('table', {}, ...rows));
  scroller.setAttribute('role', 'region');
  scroller.setAttribute('aria-label', part.altText || words.picture);
  return scroller;
};

const chosen = (part) => new Set(String(part.value || '').split(',').map((value) => value.trim()));

const choiceSet = (part, form) => {
  const name = `c${count += 1}`;
  const picked = chosen(part);
  const options = (part.choices || []).map((choice) => {
    const box = element('input', { type: part.isMultiSelect ? 'checkbox' : 'radio', name, value: choice.value, checked: picked.has(choice.value) });
    return element('label', { className: 'tick' }, box, element('span', { textContent: choice.title }));
  });
  const group = element('div', { className: 'ticks' }, ...options);
  group.setAttribute('role', part.isMultiSelect ? 'group' : 'radiogroup');
  group.setAttribute('aria-label', part.label || words.choices);
  const boxes = () => [...group.querySelectorAll('input:checked')];
  form.inputs.push({
    id: part.id,
    read: () => boxes().map((box) => box.value).join(','),
    shown: () => boxes().map((box) => box.nextElementSibling.textContent).join('; '),
  });
  // What the message above the card says already is not said twice.
  const isSaid = !part.label || part.label.trim() === form.said;
  return element('div', {}, isSaid ? '' : element('p', { className: 'strong', textContent: part.label }), group);
};

const textField = (part, form) => {
  const id = `f${count += 1}`;
  const field = element(part.isMultiline ? 'textarea' : 'input', { id, placeholder: part.placeholder || '', value: part.value || '' });
  if (part.maxLength) field.maxLength = part.maxLength;
  form.inputs.push({ id: part.id, read: () => field.value, shown: () => field.value.trim() });
  const label = element('label', { htmlFor: id, textContent: part.label || part.placeholder || words.input });
  return element('div', { className: 'field' }, label, field);
};

const kinds = {
  TextBlock: text,
  RichTextBlock: (part) => element('p', { textContent: (part.inlines || []).map((run) => run.text || run).join('') }),
  FactSet: facts,
  Image: image,
  Table: table,
  Container: (part, form) => element('div', {}, ...drawAll(part.items, form)),
  ColumnSet: (part, form) => element('div', { className: 'columns' }, ...(part.columns || []).map((column) => element('div', {}, ...drawAll(column.items, form)))),
  ActionSet: (part, form) => actions(part.actions, form),
  'Input.ChoiceSet': choiceSet,
  'Input.Text': textField,
};

const drawAll = (parts, form) => (parts || []).filter((part) => Object.hasOwn(kinds, part.type)).map((part) => kinds[part.type](part, form));

const submit = (action, form) => {
  const value = { ...(action.data || {}) };
  form.inputs.forEach((field) => { value[field.id] = field.read(); });
  const said = form.inputs.map((field) => field.shown()).filter(Boolean).join('; ');
  form.set.disabled = true;
  form.send(value, form.inputs.length ? `${action.title}: ${said || words.nothingTicked}` : action.title);
};

const actions = (all, form) => element('div', { className: 'actions' }, ...(all || []).map((action) => {
  if (action.type === 'Action.OpenUrl') {
    const url = safeLink(action.url);
    return url ? openInPlace(element('div', {}, element('a', { href: url.href, target: '_blank', rel: 'noopener noreferrer', textContent: action.title }))) : '';
  }
  if (action.type !== 'Action.Submit') return '';
  const button = element('button', { type: 'button', textContent: action.title });
  button.addEventListener('click', () => submit(action, form));
  return button;
}));

/** Draws a card below what the message says; `send(value, shown)` gets what was filled in and how to show it as the person's own message. */
export const draw = (place, { card, said, send }) => {
  const form = { inputs: [], send, said, set: element('fieldset') };
  form.set.append(...drawAll((card || {}).body, form), actions((card || {}).actions, form));
  place.replaceChildren(form.set);
};
