'use strict';
{
  const find = (id) => document.getElementById(id);
  const root = document.documentElement;

  const paint = () => {
    const dark = root.dataset.theme === 'dark';
    find('theme').setAttribute('aria-pressed', dark);
    if (window.BackPainBot) window.BackPainBot.theme(root.dataset.theme);
  };

  find('theme').addEventListener('click', () => {
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
    try { localStorage.setItem('theme', root.dataset.theme); } catch { /* Storage is switched off. */ }
    paint();
  });

  const letter = find('letter');
  if (letter) {
    const message = find('message');
    letter.addEventListener('submit', (event) => {
      event.preventDefault();
      if (message.value.trim()) window.BackPainBot.send(message.value);
      else message.focus();
    });
    letter.querySelectorAll('[data-text]').forEach((sample) => sample.addEventListener('click', () => {
      message.value = sample.dataset.text;
      message.focus();
    }));
  }

  document.querySelectorAll('[data-start]').forEach((button) => button.addEventListener('click', () => window.BackPainBot.start(button.dataset.start)));

  const copy = find('copy');
  if (copy) copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(find('tag').textContent);
    copy.textContent = 'Copied';
    setTimeout(() => { copy.textContent = 'Copy'; }, 2000);
  });

  const print = find('print');
  if (print) print.addEventListener('click', () => window.print());

  addEventListener('load', paint);
}
