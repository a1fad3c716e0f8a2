import { html, nothing, type TemplateResult } from 'lit/html.js';
import { encodeJourneyFile } from '~/domain/journal/journey-file.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { URL_LIMIT } from '~/domain/link/envelope.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { formatNumber } from '~/kit/format.ts';
import { copyText } from '~/kit/copy-text.ts';
import { qrOf } from '~/kit/handover.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { MarksElement } from '~/kit/marks-element.ts';
import type { QrCode } from '~/kit/qr-code.ts';
import { qrPicture } from '~/kit/qr-picture.ts';
import { recordLinkTo, type RecordLink } from '~/kit/record-link.ts';
import { saveJourney } from '~/kit/save-journey.ts';
import { $shown, $shownJournal } from '~/state/shown-journey.ts';
import { deviceWords } from './words.ts';

/** The ways of the purchase shown to another device: which fits, why, and how large it is. */
export class SbDevice extends MarksElement {
  /** The journal that was measured, and what came of it. */
  #measured: Journal | undefined;
  #made: RecordLink | undefined;
  /** While it is shown. */
  #code: QrCode | 'failed' | undefined;
  #said = '';

  protected override stores() {
    return [$shown, $shownJournal];
  }

  get #words() {
    return deviceWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    const t = this.#words;
    const journey = $shown.get();
    const journal = $shownJournal.get();
    if (journey === undefined || journal.size === 0)
      return html`<p data-focus-home>${t.empty}</p>
        <p><a href="#import">${t.other.link}</a></p>`;
    if (this.#measured !== journal) void this.#measure(journey, journal);
    const answers = [...viewOf(journal).answers.values()].reduce((sum, list) => sum + list.length, 0);
    return html`<p>${t.holds(journal.size, answers)}</p>
      ${this.#made === undefined ? nothing : html`<p><strong>${t.best[this.#best]}</strong></p>`}
      <div class="device__ways">${this.#link()} ${this.#file(journey, journal)} ${this.#step()}</div>
      <p role="status">${this.#said}</p>
      <h3>${t.other.title}</h3>
      <p>${t.other.text} <a href="#import">${t.other.link}</a></p>`;
  }

  get #best(): 'link' | 'file' {
    return this.#made?.kind === 'fits' ? 'link' : 'file';
  }

  async #measure(journey: JourneyId, journal: Journal): Promise<void> {
    this.#measured = journal;
    this.#made = undefined;
    this.#code = undefined;
    const made = await recordLinkTo(localizedPath(pageLocale(), pages.journey), journey, journal);
    if (this.#measured !== journal) return;
    this.#made = made;
    this.requestDraw();
  }

  #link(): TemplateResult {
    const t = this.#words.link;
    const made = this.#made;
    return html`<section
      class="device__way"
      ?data-best=${made?.kind === 'fits'}
      aria-labelledby="device-link"
    >
      <h3 id="device-link">${t.title}</h3>
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
              ${qrPicture(this.#code, this.#words)}
              ${this.#code ? html`<p class="small soft">${t.codeNote}</p>` : nothing}`
          : nothing
      }
    </section>`;
  }

  #lengthWords(made: RecordLink | undefined): string {
    const t = this.#words.link;
    const limit = formatNumber(pageLocale(), URL_LIMIT);
    if (made === undefined) return t.making;
    if (made.kind === 'cannot') return t.cannot;
    const length = formatNumber(pageLocale(), made.kind === 'fits' ? made.address.length : made.length);
    return made.kind === 'fits' ? t.fits(length, limit) : t.tooLong(length, limit);
  }

  #file(journey: JourneyId, journal: Journal): TemplateResult {
    const t = this.#words.file;
    const isBest = this.#made !== undefined && this.#best === 'file';
    const save = () => {
      this.#say(t.saved(saveJourney(journey, journal, t.name)));
    };
    return html`<section class="device__way" ?data-best=${isBest} aria-labelledby="device-file">
      <h3 id="device-file">${t.title}</h3>
      <p>${t.size(sizeWords(journey, journal))}</p>
      <p><button type="button" @click=${save}>${t.save}</button></p>
    </section>`;
  }

  #step(): TemplateResult {
    const t = this.#words.step;
    return html`<section class="device__way" aria-labelledby="device-step">
      <h3 id="device-step">${t.title}</h3>
      <p>${t.text}</p>
      <p><a href="#depot">${t.link}</a></p>
    </section>`;
  }

  async #copy(address: string): Promise<void> {
    const t = this.#words.link;
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

function sizeWords(journey: JourneyId, events: Journal): string {
  const text = encodeJourneyFile({ journey, label: '', exportedAt: '', site: '', events });
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return `${formatNumber(pageLocale(), Math.max(0.1, kilobytes))} KB`;
}

define('sb-device', SbDevice);
