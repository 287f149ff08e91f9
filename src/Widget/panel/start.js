// Runs inside the page, before the modules arrive, so that the first message travels while they load.
{
  const read = (store) => { try { return JSON.parse(globalThis[store].getItem('backpainbot')); } catch { return null; } };
  const asked = new URLSearchParams(location.hash.slice(1));
  const root = document.documentElement;
  root.dataset.theme = asked.get('theme') || (matchMedia('(prefers-color-scheme:dark)').matches ? 'dark' : 'light');
  const kept = read('sessionStorage') || read('localStorage') || {};
  // The welcome is for newcomers; who comes back, or by a link, sees their own conversation first.
  if (kept.resume || asked.get('dialog')) root.dataset.opening = 'no';
  const begin = (resume) => fetch('session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resume, dialog: asked.get('dialog') || undefined, locale: navigator.language }),
  }).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(`session ${answer.status}`))));
  const first = begin(kept.resume);
  first.catch(() => {});
  // The page around may uncover the first words before the modules that make them a chat are here.
  const shown = () => {
    if (parent !== self && asked.get('host') && root.dataset.opening !== 'no' && document.getElementById('opening')) parent.postMessage({ backpainbot: 1, type: 'shown' }, asked.get('host'));
  };
  globalThis.backpainbot = { asked, begin, first, kept, shown };
}
