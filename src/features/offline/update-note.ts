import { html } from 'lit/html.js';
import { draw } from '~/kit/draw.ts';
import { pageLocale } from '~/kit/locales.ts';
import { offlineWords } from './words.ts';

/**
 * Tells that a newer build waits. Nothing is forced: this page goes on with the files of its own build, and the next visit
 * brings the new one anyway.
 */
export function offerUpdate(next: ServiceWorker): void {
  const t = offlineWords[pageLocale()];
  const place = document.createElement('div');
  place.className = 'update-note row small';
  place.setAttribute('role', 'status');
  document.querySelector('main')?.prepend(place);
  const load = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    next.postMessage({ activate: true });
  };
  draw(
    html`<span>${t.update}</span>
      <button type="button" @click=${load}>${t.loadNow}</button>
      <button type="button" class="button--quiet" @click=${() => place.remove()}>${t.later}</button>`,
    place,
  );
}
