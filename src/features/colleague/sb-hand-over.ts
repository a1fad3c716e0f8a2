import { html, nothing, type TemplateResult } from 'lit/html.js';
import { isSalesSide } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { URL_LIMIT } from '~/domain/link/envelope.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { copyText } from '~/kit/copy-text.ts';
import { define } from '~/kit/define.ts';
import { formatNumber } from '~/kit/format.ts';
import { qrOf } from '~/kit/handover.ts';
import { handoverWords } from '~/kit/handover-words.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import type { QrCode } from '~/kit/qr-code.ts';
import { qrPicture } from '~/kit/qr-picture.ts';
import { recordLinkTo, type RecordLink } from '~/kit/record-link.ts';
import { saveJourney } from '~/kit/save-journey.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { repName } from '~/state/rep.ts';
import { partsView } from './parts-view.ts';
import { colleagueWords } from './words.ts';

/** One prospect for a colleague: what the copy holds, and its ways. It is made when somebody opens this part. */
export class SbHandOver extends ProspectElement {
  #isOpen = false;
  /** The journal that was measured, and what came of it. */
  #measured: Journal | undefined;
  #made: RecordLink | undefined;
  #code: QrCode | 'failed' | undefined;
  #said = '';

  protected override stores() {
    return [$journals];
  }

  protected override prospectChanged(): void {
    this.#measured = undefined;
    this.#said = '';
  }

  get #words() {
    return colleagueWords[pageLocale()].give;
  }

  protected override draw(): TemplateResult {
    const id = this.prospect;
    const journal = id === undefined ? undefined : journalIn(id);
    if (id === undefined || journal === undefined || !isSalesSide(viewOf(journal))) return html``;
    const t = this.#words;
    if (this.#isOpen && this.#measured !== journal) void this.#measure(id, journal);
    return html`<section class="prospect__part" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <p class="prospect__note soft">${t.note}</p>
      ${partsView(pageLocale(), journal)}
      <details @toggle=${this.#toggled}>
        <summary>${t.title}</summary>
        <p>${t.holds(journal.size)}</p>
        ${this.#signature()} ${this.#link()}
        <h3>${t.file}</h3>
        <p>
          <button type="button" @click=${() => this.#say(t.saved(saveJourney(id, journal, t.fileName)))}>
            ${t.save}
          </button>
        </p>
        <p role="status">${this.#said}</p>
      </details>
    </section>`;
  }

  #signature(): TemplateResult {
    const t = this.#words;
    const name = repName();
    return name === ''
      ? html`<p class="small">
          ${t.unsigned} <a href=${localizedPath(pageLocale(), pages.book)}>${t.sign}</a>
        </p>`
      : html`<p class="small">${t.signedAs(name)}</p>`;
  }

  #link(): TemplateResult {
    const t = this.#words;
    const made = this.#made;
    return html`<h3>${t.link}</h3>
      <p>${this.#lengthWords(made)}</p>
      ${
        made?.kind === 'fits'
          ? html`<p class="row">
                <button type="button" @click=${() => void this.#copy(made.address)}>${t.copy}</button>
                <button
                  type="button"
                  aria-expanded=${this.#code ? 'true' : 'false'}
                  @click=${() => void this.#toggleCode(made.address)}
                >
                  ${this.#code ? t.hideCode : t.code}
                </button>
              </p>
              ${qrPicture(this.#code, handoverWords[pageLocale()])}`
          : nothing
      }`;
  }

  #lengthWords(made: RecordLink | undefined): string {
    const t = this.#words;
    if (made === undefined) return t.making;
    if (made.kind === 'cannot') return t.cannot;
    const number = (value: number) => formatNumber(pageLocale(), value);
    return made.kind === 'fits'
      ? t.fits(number(made.address.length), number(URL_LIMIT))
      : t.tooLong(number(made.length), number(URL_LIMIT));
  }

  readonly #toggled = ({ target }: Event): void => {
    this.#isOpen = target instanceof HTMLDetailsElement && target.open;
    this.requestDraw();
  };

  async #measure(id: JourneyId, journal: Journal): Promise<void> {
    this.#measured = journal;
    this.#made = undefined;
    this.#code = undefined;
    const made = await recordLinkTo(localizedPath(pageLocale(), pages.book), id, journal);
    if (this.#measured !== journal) return;
    this.#made = made;
    this.requestDraw();
  }

  async #copy(address: string): Promise<void> {
    const t = this.#words;
    this.#say((await copyText(address)) ? t.copied : t.copyFailed);
  }

  async #toggleCode(address: string): Promise<void> {
    this.#code = this.#code ? undefined : await qrOf(address);
    this.requestDraw();
  }

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-hand-over', SbHandOver);
