import { html, nothing, type TemplateResult } from 'lit/html.js';
import { define } from '~/kit/define.ts';
import { formatAgo } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { storageNoteWords } from './words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $storageState } from '~/state/storage.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { $unreadable } from '~/state/journals.ts';
import { $shownView } from '~/state/shown-journey.ts';

const MINUTE = 60_000;

/** Where the marks are, in one calm line. With `data-quiet` it speaks only when they are not kept as they should be. */
export class SbStorageNote extends DrawnElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  protected override stores() {
    return [$storageState, $shownView, $unreadable];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => this.requestDraw(), MINUTE);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override draw(): TemplateResult {
    const t = storageNoteWords[pageLocale()];
    const setAside = $unreadable.get();
    return html`${this.#where()} ${setAside > 0 ? html`<p>${t.setAside(setAside)}</p>` : nothing}`;
  }

  #where(): TemplateResult | typeof nothing {
    const t = storageNoteWords[pageLocale()];
    const state = $storageState.get();
    if (state !== 'kept') return html`<p><strong>${t[state]}</strong>${this.#copyLink()}</p>`;
    if (this.dataset['quiet'] !== undefined) return nothing;
    const { lastAt } = $shownView.get();
    if (lastAt === undefined) return html`<p>${t.nothing}</p>`;
    return html`<p>${t.kept(formatAgo(pageLocale(), lastAt, nowInSeconds()))}${this.#copyLink()}</p>`;
  }

  #copyLink(): TemplateResult {
    const address = `${localizedPath(pageLocale(), pages.journey)}#export`;
    return html`<a href=${address}>${storageNoteWords[pageLocale()].saveCopy}</a>`;
  }
}

define('sb-storage-note', SbStorageNote);
