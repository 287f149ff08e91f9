// Markdown from a closed subset, built as DOM nodes. Text never becomes markup: what is not in the subset is shown as it was written.

const INLINE = /\*\*(.+?)\*\*|__(.+?)__|\*(?!\s)(.+?)\*|(?<![\p{L}\p{N}])_(?!\s)(.+?)_(?![\p{L}\p{N}])|`([^`]+)`|\[([^\]]+)\](?:\(([^()\s]+(?:\([^()\s]*\))?[^()\s]*)(?:\s+"[^"]*")?\)|\[([^\]]*)\])?|(https?:\/\/[^\s<>()]+[^\s<>().,;:!?'"])|\\([\\`*_[\](){}#+.!>-])/gu;
const DEFINITION = /^ {0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s+"(.*)")?\s*$/;
const BULLET = /^(\s*)([-*+]|\d{1,3}[.)])\s+(.*)$/;

export const element = (name, parts = {}, ...children) => {
  const node = Object.assign(document.createElement(name), parts);
  node.append(...children);
  return node;
};

/** A link that may be shown, or null: web, mail and telephone addresses, paths on this site, and a library page by its bare id. */
export const safeLink = (address) => {
  try {
    const url = new URL(/^[a-z][a-z0-9-]*(#.*)?$/.test(address) ? `../library/${address}` : address, location.href);
    return ['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol) ? url : null;
  } catch {
    return null;
  }
};

const link = (words, address, definitions) => {
  const url = safeLink(address);
  if (!url) return words;
  const node = element('a', { href: url.href, rel: 'noopener noreferrer', target: '_blank' });
  node.append(...words);
  const title = definitions.titleOf(address);
  if (title) node.title = title;
  return [node];
};

const token = (match, definitions) => {
  const [whole, strong, strong2, soft, soft2, code, label, address, reference, bare, escaped] = match;
  if (strong || strong2) return [element('strong', {}, ...inline(strong || strong2, definitions))];
  if (soft || soft2) return [element('em', {}, ...inline(soft || soft2, definitions))];
  if (code) return [element('code', { textContent: code })];
  if (bare) return link([bare], bare, definitions);
  if (escaped) return [escaped];
  const target = address || definitions.get(reference || label);
  if (!target) return [whole];
  return link(inline(label, definitions), target, definitions);
};

const inline = (text, definitions) => {
  const nodes = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) nodes.push(text.slice(at, match.index));
    nodes.push(...token(match, definitions));
    at = match.index + match[0].length;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
};

const lines = (text, definitions) => text.split('\n').flatMap((line, index) => {
  const words = inline(line.trim(), definitions);
  return index ? [element('br'), ...words] : words;
});

const list = (rows, definitions) => {
  const ordered = /\d/.test(rows[0].marker);
  const node = element(ordered ? 'ol' : 'ul');
  if (ordered && parseInt(rows[0].marker, 10) > 1) node.start = parseInt(rows[0].marker, 10);
  for (let at = 0; at < rows.length;) {
    const item = element('li', {}, ...lines(rows[at].text, definitions));
    const inner = [];
    for (at += 1; at < rows.length && rows[at].indent > rows[0].indent + 1; at += 1) inner.push(rows[at]);
    if (inner.length) item.append(list(inner, definitions));
    node.append(item);
  }
  return node;
};

const takeList = (source, at, definitions) => {
  const rows = [];
  let next = at;
  for (; next < source.length; next += 1) {
    const bullet = BULLET.exec(source[next]);
    if (bullet) rows.push({ indent: bullet[1].length, marker: bullet[2], text: bullet[3] });
    else if (source[next].trim() && /^\s+/.test(source[next])) rows[rows.length - 1].text += `\n${source[next].trim()}`;
    else if (source[next].trim() || !BULLET.test(source[next + 1] || '')) break;
  }
  return [list(rows, definitions), next];
};

const takeWhile = (source, at, test) => {
  let next = at;
  while (next < source.length && test(source[next])) next += 1;
  return [source.slice(at, next), next];
};

const isPlain = (line) => line.trim() && !BULLET.test(line) && !/^\s{0,3}(>|#{1,6}\s)/.test(line);

const block = (source, at, definitions) => {
  const heading = /^ {0,3}(#{1,6})\s+(.*?)#*\s*$/.exec(source[at]);
  if (heading) return [element(`h${Math.max(2, heading[1].length)}`, {}, ...inline(heading[2], definitions)), at + 1];
  if (/^ {0,3}(-{3,}|\*{3,}|_{3,})\s*$/.test(source[at])) return [element('hr'), at + 1];
  if (/^\s{0,3}>/.test(source[at])) {
    const [quoted, next] = takeWhile(source, at, (line) => /^\s{0,3}>/.test(line));
    return [element('blockquote', {}, ...blocks(quoted.map((line) => line.replace(/^\s{0,3}> ?/, '')), definitions)), next];
  }
  if (BULLET.test(source[at])) return takeList(source, at, definitions);
  const [plain, next] = takeWhile(source, at, isPlain);
  return [element('p', {}, ...lines(plain.join('\n'), definitions)), Math.max(next, at + 1)];
};

const blocks = (source, definitions) => {
  const nodes = [];
  for (let at = 0; at < source.length;) {
    if (!source[at].trim()) {
      at += 1;
    } else {
      const [node, next] = block(source, at, definitions);
      nodes.push(node);
      at = next;
    }
  }
  return nodes;
};

/** Renders Markdown as a fragment; link definitions (`[1]: address "title"`) are read first and not shown. */
export const render = (text) => {
  const targets = new Map();
  const titles = new Map();
  const source = String(text).replace(/\r\n?/g, '\n').split('\n').filter((line) => {
    const found = DEFINITION.exec(line);
    if (!found) return true;
    targets.set(found[1].toLowerCase(), found[2]);
    if (found[3]) titles.set(found[2], found[3]);
    return false;
  });
  const definitions = { get: (label) => targets.get(String(label).toLowerCase()), titleOf: (address) => titles.get(address) };
  const fragment = document.createDocumentFragment();
  fragment.append(...blocks(source, definitions));
  return fragment;
};
