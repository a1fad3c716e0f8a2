import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Journal } from '~/domain/journal/journal.ts';
import { URL_LIMIT } from '~/domain/link/envelope.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { copyText } from './copy-text.ts';
import { formatNumber } from './format.ts';
import { qrOf } from './handover.ts';
import { pageLocale } from './locales.ts';
import type { QrCode } from './qr-code.ts';
import { qrPicture } from './qr-picture.ts';
import { recordLinkTo, type RecordLink } from './record-link.ts';

/** `fits` and `tooLong` take the length and the limit, in characters, as the page writes numbers. */
interface LinkWords {
  readonly making: string;
  readonly cannot: string;
  readonly fits: (length: string, limit: string) => string;
  readonly tooLong: (length: string, limit: string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly code: string;
  readonly hideCode: string;
}

/** A whole journey as a link or QR code: whether it fits, and the ways to hand it on. Measured anew when it has changed. */
export class RecordLinkWay {
  readonly #page: () => string;
  readonly #redraw: () => void;
  readonly #say: (text: string) => void;
  /** The journal that was measured, and what came of it. */
  #measured: Journal | undefined;
  #made: RecordLink | undefined;
  /** While it is shown. */
  #code: QrCode | 'failed' | undefined;

  /** `page`: the path of the page that takes it in. `say` draws by itself. */
  constructor(page: () => string, redraw: () => void, say: (text: string) => void) {
    this.#page = page;
    this.#redraw = redraw;
    this.#say = say;
  }

  /** Undefined until it is measured. */
  get made(): RecordLink | undefined {
    return this.#made;
  }

  get isCodeShown(): boolean {
    return this.#code !== undefined;
  }

  measure(journey: JourneyId, journal: Journal): void {
    if (this.#measured !== journal) void this.#make(journey, journal);
  }

  forget(): void {
    this.#measured = undefined;
  }

  view(
    words: LinkWords,
    pictureWords: { readonly qrAlt: string; readonly qrFailed: string },
  ): TemplateResult {
    const made = this.#made;
    return html`<p>${lengthWords(words, made)}</p>
      ${
        made?.kind === 'fits'
          ? html`<p class="row">
                <button type="button" @click=${() => void this.#copy(words, made.address)}>
                  ${words.copy}
                </button>
                <button
                  type="button"
                  aria-expanded=${this.isCodeShown ? 'true' : 'false'}
                  @click=${() => void this.#toggleCode(made.address)}
                >
                  ${this.isCodeShown ? words.hideCode : words.code}
                </button>
              </p>
              ${qrPicture(this.#code, pictureWords)}`
          : nothing
      }`;
  }

  async #make(journey: JourneyId, journal: Journal): Promise<void> {
    this.#measured = journal;
    this.#made = undefined;
    this.#code = undefined;
    const made = await recordLinkTo(this.#page(), journey, journal);
    if (this.#measured !== journal) return;
    this.#made = made;
    this.#redraw();
  }

  async #copy(words: LinkWords, address: string): Promise<void> {
    this.#say((await copyText(address)) ? words.copied : words.copyFailed);
  }

  async #toggleCode(address: string): Promise<void> {
    this.#code = this.#code ? undefined : await qrOf(address);
    this.#redraw();
  }
}

function lengthWords(words: LinkWords, made: RecordLink | undefined): string {
  const limit = formatNumber(pageLocale(), URL_LIMIT);
  if (made === undefined) return words.making;
  if (made.kind === 'cannot') return words.cannot;
  const length = formatNumber(pageLocale(), made.kind === 'fits' ? made.address.length : made.length);
  return made.kind === 'fits' ? words.fits(length, limit) : words.tooLong(length, limit);
}
