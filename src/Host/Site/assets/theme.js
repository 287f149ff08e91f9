'use strict';
// Before the first paint, so that a dark page never flashes white.
{
  let wanted = null;
  try { wanted = localStorage.getItem('theme'); } catch { /* Storage is switched off. */ }
  document.documentElement.dataset.theme = wanted || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}
