/*
 * My purchase in views. Which one is shown follows from the address: `#answers`, or the id of anything in it. Without this
 * script the style sheet does the same by `:target`; the script also marks the link of the view, keeps the view when the
 * hash is none of its own (the skip link), and opens the one that takes in what an address carries.
 */
const CARRIED = /^#([dj])\d+\./i;

const holder = document.querySelector<HTMLElement>('.views');
const views = [...document.querySelectorAll<HTMLElement>('.view')];
const links = [...document.querySelectorAll<HTMLAnchorElement>('.views-nav a')];

/** What the hash names: an element of the page, or the part that takes in an invitation (`d1.…`) or a purchase (`j1.…`). */
function placeOf(hash: string): HTMLElement | null {
  const letter = CARRIED.exec(hash)?.[1]?.toLowerCase();
  if (letter === undefined) return document.getElementById(hash.slice(1));
  return document.querySelector<HTMLElement>(`[data-takes="${letter}"]`);
}

const viewOf = (place: HTMLElement | null) => views.find((view) => view.contains(place));

function show(view: HTMLElement): void {
  for (const one of views) one.hidden = one !== view;
  for (const link of links) {
    if (link.hash === `#${view.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

function follow(): void {
  const place = placeOf(location.hash);
  const view = location.hash === '' ? views[0] : viewOf(place);
  if (!view?.hidden) return;
  show(view);
  // To the top of the page for a view, so that its name and the way to the others stay in sight.
  if (place === null || place === view) {
    view.focus({ preventScroll: true });
    scrollTo({ top: 0, behavior: 'instant' });
  } else place.scrollIntoView({ behavior: 'instant' });
}

const place = placeOf(location.hash);
const first = viewOf(place) ?? views[0];
if (holder && first) {
  holder.dataset['scripted'] = '';
  show(first);
  if (CARRIED.test(location.hash)) place?.scrollIntoView({ behavior: 'instant' });
  addEventListener('hashchange', follow);
}
