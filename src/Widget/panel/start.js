// Runs inside the page, before the modules arrive, so that the first message travels while they load.
{
  const read = (store) => { try { return JSON.parse(globalThis[store].getItem('backpainbot')); } catch { return null; } };
  const asked = new URLSearchParams(location.hash.slice(1));
  const root = document.documentElement;
  root.dataset.theme = asked.get('theme') || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
  const kept = read('sessionStorage') || read('localStorage') || {};
  const begin = (resume) => fetch('session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resume, dialog: asked.get('dialog') || undefined, locale: navigator.language }),
  }).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`session ${answer.status}`))));
  const first = begin(kept.resume);
  first.catch(() => {});
  globalThis.backpainbot = { asked, begin, first, kept };
}
