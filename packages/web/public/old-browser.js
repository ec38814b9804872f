// Runs before the app, in words that every browser understands. What is asked for here is what the app cannot do without.
// oxlint-disable no-var -- the browsers that this is for may not know const and let
(function () {
  var able =
    'noModule' in document.createElement('script') &&
    'toSorted' in Array.prototype &&
    'structuredClone' in window &&
    'HTMLDialogElement' in window &&
    'CSS' in window &&
    CSS.supports('selector(:has(a))');
  if (able) return;
  var german = (navigator.language || '').slice(0, 2) === 'de';
  var page = document.getElementById('app');
  var place = page.parentNode;
  var words = document.createElement('main');
  var title = document.createElement('h1');
  var text = document.createElement('p');
  title.textContent = german ? 'Dieser Browser ist zu alt' : 'This browser is too old';
  text.textContent = german
    ? 'Ironstride braucht einen Firefox, Chrome, Edge oder Safari der letzten Jahre. Bringe diesen auf den neuesten Stand oder nimm einen anderen; deine Daten bleiben, wo sie sind.'
    : 'Ironstride needs a Firefox, Chrome, Edge or Safari of the last few years. Update this one or take another; your data stays where it is.';
  words.className = 'first-words';
  words.appendChild(title);
  words.appendChild(text);
  place.replaceChild(words, page);
})();
