'use strict';
// Nothing leaves this page until somebody opens the chat.
{
  const tag = document.currentScript || document.querySelector('script[src*="/widget.js"]');
  const set = tag.dataset;
  const home = new URL('.', tag.src);
  const label = set.label || 'Back pain? Ask here';
  const listeners = {};
  const waiting = [];
  const state = { open: false, ready: false, full: false, hushed: [], unread: 0 };
  const ui = {};

  // As in content/safety/contacts.yaml; a test compares.
  const LINES = {
    GB: ['999 (or 112)', 'NHS 111', 'Samaritans on 116 123 (free, day and night), or NHS 111 and choose option 2'],
    IE: ['112 or 999', 'your GP or your local out-of-hours GP service', 'Samaritans on 116 123 (free, day and night)'],
    US: ['911', "your doctor's nurse line or an urgent care clinic", '988 (call or text, day and night)'],
    CA: ['911', '811', '988 (call or text, day and night)'],
    AU: ['000', 'healthdirect on 1800 022 222', 'Lifeline on 13 11 14 (day and night)'],
    NZ: ['111', 'Healthline on 0800 611 116', '1737 (call or text, day and night)'],
    EU: ['112', "your doctor's out-of-hours line", '116 123 in many European countries, or your local crisis line'],
  };
  const country = LINES[set.country] ? set.country : 'GB';
  const [emergency, urgent, crisis] = LINES[country];

  const CSS = `:host{all:initial}
*{box-sizing:border-box;font:inherit;color:inherit}
[hidden]{display:none!important}
.all{position:fixed;z-index:2147483000;inset-block-end:0;inset-inline-end:0;padding:16px;display:flex;flex-direction:column;align-items:flex-end;gap:8px;
max-width:100vw;font:16px/1.45 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;color:var(--ink);pointer-events:none;
--ink:#15231f;--paper:#fff;--line:#7b8a85;--red:#a61b1b;color-scheme:light}
.all.dark{--ink:#eef4f1;--paper:#17211e;--line:#80918b;--red:#ff9d94;color-scheme:dark}
.left{inset-inline:0 auto;align-items:flex-start}
.all>*{pointer-events:auto}
button{cursor:pointer;border:0;background:none;margin:0;min-height:28px;padding:2px 10px}
:focus-visible{outline:3px solid var(--paper);box-shadow:0 0 0 6px var(--ink)}
.go{display:flex;align-items:center;gap:10px;min-height:54px;padding:8px 22px 8px 16px;border-radius:27px;background:var(--brand);color:var(--on);font-weight:650;
border:2px solid var(--paper);box-shadow:0 6px 24px #0005}
.go svg{width:26px;height:26px}
.dot{background:var(--on);color:var(--brand);border-radius:12px;min-width:24px;padding:0 6px;text-align:center}
.sos{font-size:14px;border-radius:14px;background:var(--paper);color:var(--red);border:1px solid currentColor;font-weight:600}
.card{background:var(--paper);border:1px solid var(--line);border-radius:16px;padding:16px 18px;width:23rem;max-width:calc(100vw - 32px);max-height:70vh;overflow:auto;box-shadow:0 12px 40px #0004}
h2{font-size:17px;font-weight:700;margin:0 0 6px;color:var(--red)}
p,ul{margin:0 0 8px}ul{padding-inline-start:20px}b,a{font-weight:700}
.box{position:relative;width:min(400px,calc(100vw - 32px));height:min(700px,calc(100vh - 32px));border-radius:20px;overflow:hidden;background:var(--paper);
border:1px solid var(--line);box-shadow:0 18px 60px #0005}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;color-scheme:normal}
.wait{position:absolute;inset:0;overflow:auto;background:var(--paper);padding:18px;z-index:1}
.x{float:inline-end}.wait .sos{margin-bottom:14px}
.full{padding:0;inset:var(--top,0) 0 auto;height:var(--tall,100%)}
.full .box{width:100vw;height:100%;border-radius:0;border:0}
@media(prefers-reduced-motion:no-preference){.box{animation:up .18s ease-out}@keyframes up{from{transform:translateY(12px);opacity:0}}}
@media(forced-colors:active){.go,.sos,.card{border:1px solid}}
@media print{.all{display:none}}`;

  const make = (name, parts = {}, ...children) => {
    const node = Object.assign(document.createElement(name), parts);
    node.append(...children);
    return node;
  };

  const button = (className, textContent, onclick) => make('button', { type: 'button', className, textContent, onclick });

  const emergencyWords = () => [
    make('h2', { textContent: 'When to get help now' }),
    make('p', {}, 'Call ', make('a', { href: `tel:${emergency.match(/\d+/)}`, textContent: emergency }), ' or go to an emergency department if, with back or leg pain, you have any of these:'),
    make('ul', {}, ...[
      'numbness or tingling between the legs, or wiping feels different',
      'new trouble with peeing, holding it in, your bowels or sexual feeling',
      'pain, weakness or numbness in both legs, or a leg getting weak fast',
      'chest pain, fainting, a bad fall or crash, or fever and feeling very ill',
    ].map((words) => make('li', { textContent: words }))),
    make('p', {}, 'Not sure, or it can’t wait? Call ', make('b', { textContent: urgent }), '.'),
    make('p', {}, 'Thinking of ending your life? Call ', make('b', { textContent: crisis }), '.'),
  ];

  const tell = (name, detail) => (listeners[name] || []).forEach((listener) => listener(detail));
  const post = (type, value) => ui.frame.contentWindow.postMessage({ backpainbot: 1, type, value }, home.origin);
  const pass = (type, value) => (state.ready ? post(type, value) : waiting.push([type, value]));

  const isDark = () => {
    const theme = set.theme || 'auto';
    return theme === 'auto' ? matchMedia('(prefers-color-scheme:dark)').matches : theme === 'dark';
  };

  const paint = () => {
    ui.all.classList.toggle('dark', isDark());
    if (ui.frame) pass('theme', isDark() ? 'dark' : 'light');
  };

  // Black or white on the owner's colour, by WCAG's contrast formula.
  const brand = () => {
    const paper = document.createElement('canvas').getContext('2d');
    paper.fillStyle = '#0b5d51';
    paper.fillStyle = set.colour || set.color || '';
    const hex = paper.fillStyle;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part > 0.04045 ? ((part + 0.055) / 1.055) ** 2.4 : part / 12.92));
    return [hex, 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? '#000' : '#fff'];
  };

  const address = () => {
    const asked = new URLSearchParams({ host: location.origin, theme: isDark() ? 'dark' : 'light', colour: ui.brand[0], on: ui.brand[1] });
    if (set.greeting) asked.set('greeting', set.greeting);
    if (state.dialog) asked.set('dialog', state.dialog);
    return `${home.href}widget/panel?lang=${encodeURIComponent(set.language || document.documentElement.lang || 'en')}&country=${country}#${asked}`;
  };

  const frame = () => {
    clearTimeout(ui.timer);
    ui.said.textContent = 'Opening the chat…';
    ui.again.hidden = true;
    if (ui.frame) ui.frame.remove();
    ui.frame = make('iframe', { title: label, src: address() });
    ui.frame.setAttribute('allow', 'clipboard-write');
    ui.box.append(ui.frame);
    ui.timer = setTimeout(failed, 9000);
    ui.frame.onload = () => { clearTimeout(ui.timer); ui.timer = setTimeout(failed, 3000); };
  };

  const failed = () => {
    if (state.ready) return;
    ui.wait.hidden = false;
    ui.said.textContent = 'The chat can’t be reached right now. Please try again in a while.';
    ui.again.hidden = false;
  };

  // On a phone the chat is the page: what lies behind is out of reach, and the keyboard never covers the input.
  const fit = () => {
    const full = state.open && (innerWidth < 520 || innerHeight < 480);
    ui.all.classList.toggle('full', full);
    ui.all.style.setProperty('--tall', `${visualViewport.height}px`);
    ui.all.style.setProperty('--top', `${visualViewport.offsetTop}px`);
    if (full === state.full) return;
    state.full = full;
    if (full) state.hushed = [...document.body.children].filter((other) => other !== ui.host && !other.inert);
    state.hushed.forEach((other) => { other.inert = full; });
  };

  const unread = (count) => {
    state.unread = count;
    ui.dot.hidden = !count;
    ui.dot.textContent = count;
    ui.go.setAttribute('aria-label', count ? `${label}, ${count} new` : label);
  };

  const open = (dialog) => {
    if (dialog) ui.frame ? pass('start', dialog) : (state.dialog = dialog);
    if (!ui.frame) frame();
    ui.box.hidden = false;
    ui.go.hidden = ui.sos.hidden = ui.card.hidden = state.open = true;
    fit();
    unread(0);
    state.ready ? (ui.frame.focus(), post('show')) : ui.wait.focus();
    tell('open');
  };

  const close = () => {
    if (!state.open) return;
    ui.box.hidden = true;
    ui.go.hidden = ui.sos.hidden = state.open = false;
    fit();
    if (state.ready) post('hide');
    ui.go.focus();
    tell('close');
  };

  const heard = {
    shown() { ui.wait.hidden = true; if (state.open) ui.frame.focus(); },
    ready() {
      state.ready = ui.wait.hidden = true;
      waiting.splice(0).forEach(([type, value]) => post(type, value));
      if (state.open) { ui.frame.focus(); post('show'); }
      tell('ready');
    },
    close,
    message: (count) => { if (!state.open) unread(state.unread + count); tell('message', { count }); },
    sent: () => tell('send'),
    started: (dialog) => tell('start', { dialog }),
  };

  const build = () => {
    ui.host = make('div');
    for (const [name, value] of [['display', 'block'], ['visibility', 'visible'], ['opacity', '1'], ['transform', 'none'], ['filter', 'none'], ['pointer-events', 'auto']]) {
      ui.host.style.setProperty(name, value, 'important');
    }
    const root = ui.host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS);
    root.adoptedStyleSheets = [sheet];
    ui.dot = make('span', { className: 'dot', hidden: true });
    ui.go = button('go', '', () => open());
    ui.go.append(icon(), label, ui.dot);
    ui.card = make('div', { className: 'card', hidden: true, id: 'card' }, ...emergencyWords());
    ui.sos = button('sos', 'Emergency?', () => toggle(ui.card.hidden));
    ui.said = make('p');
    ui.said.setAttribute('role', 'status');
    ui.again = button('sos', 'Try again', frame);
    ui.wait = make('div', { className: 'wait', tabIndex: -1 }, button('sos x', 'Close', close), ui.said, ui.again, ...emergencyWords());
    ui.box = make('div', { className: 'box', hidden: true }, ui.wait);
    ui.all = make('section', { className: set.position === 'left' ? 'all left' : 'all', lang: 'en' }, ui.box, ui.card, ui.sos, ui.go);
    ui.all.setAttribute('aria-label', 'Back pain helper');
    ui.sos.setAttribute('aria-controls', 'card');
    ui.brand = brand();
    ui.all.style.setProperty('--brand', ui.brand[0]);
    ui.all.style.setProperty('--on', ui.brand[1]);
    root.append(ui.all);
    toggle(false);
  };

  const toggle = (shown) => {
    ui.card.hidden = !shown;
    ui.sos.setAttribute('aria-expanded', shown);
  };

  const icon = () => {
    const draw = (name, parts) => {
      const node = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const part in parts) node.setAttribute(part, parts[part]);
      return node;
    };
    const picture = draw('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'aria-hidden': true });
    picture.append(draw('path', { d: 'M4 5h16v11H11l-5 4v-4H4z', 'stroke-linejoin': 'round' }), draw('path', { d: 'M8.5 9h7M8.5 12h4' }));
    return picture;
  };

  const follow = () => {
    const asked = /^#backpain\/([\w-]+)$/.exec(location.hash);
    if (asked) open(asked[1]);
  };

  const watch = () => {
    addEventListener('message', (event) => {
      if (!ui.frame || event.origin !== home.origin || event.source !== ui.frame.contentWindow || !event.data || event.data.backpainbot !== 1) return;
      if (Object.hasOwn(heard, event.data.type)) heard[event.data.type](event.data.value);
    });
    ui.all.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') state.open ? close() : toggle(false);
    });
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', paint);
    addEventListener('hashchange', follow);
    visualViewport.addEventListener('resize', fit);
    visualViewport.addEventListener('scroll', fit);
  };

  if (!window.BackPainBot) {
    window.BackPainBot = {
      open,
      close,
      send: (text) => { open(); pass('send', String(text)); },
      start: (dialog) => open(String(dialog)),
      theme: (theme) => { set.theme = theme; paint(); },
      on(name, listener) {
        (listeners[name] ||= []).push(listener);
        return () => { listeners[name] = listeners[name].filter((other) => other !== listener); };
      },
    };
    build();
    if (set.dialog) state.dialog = set.dialog;
    paint();
    watch();
    document.body.append(ui.host);
    follow();
  }
}
