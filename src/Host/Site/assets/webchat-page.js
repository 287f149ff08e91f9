'use strict';
{
  const { nonce, base } = document.currentScript.dataset;
  fetch(`${base}/webchat/token`, { method: 'POST' })
    .then((answer) => answer.json())
    .then(({ token }) => window.WebChat.renderWebChat({
      directLine: window.WebChat.createDirectLine({ domain: new URL(`${base}/v3/directline`, location.href).href, token }),
      nonce,
      locale: navigator.language,
    }, document.getElementById('webchat')));
}
