import { html, nothing, type TemplateResult } from 'lit/html.js';
import { URL_WARNING } from '~/domain/link/envelope.ts';
import { define } from './define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { copyText } from './copy-text.ts';
import { mailLink, mailText, qrOf, type Handover } from './handover.ts';
import { handoverWords } from './handover-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { selectAll } from '~/kit/select-all.ts';
import type { QrCode } from './qr-code.ts';
import { qrPicture } from './qr-picture.ts';

type Copied = 'link' | 'mail' | 'code';

/**
 * Copy, mail text, file, QR code and code to paste, for one link. Only copying can be seen to have worked. A mail may be
 * thrown away, a file may stay where it is, and text that the browser did not copy may be copied by hand: after these the
 * person is asked, and until they say yes nothing counts as handed over.
 * @fires sb-handing-over when the link may go out, and the page will not see whether it does
 * @fires sb-handed-over when the link was copied, or a person says that they handed it over
 */
export class SbHandover extends DrawnElement {
  #handover: Handover | undefined;
  #copied: Copied | undefined;
  #note = '';
  #isAsking = false;
  #qr: QrCode | 'failed' | undefined;
  /** The link that the code is of, or is being made of. */
  #qrOf = '';

  get handover(): Handover | undefined {
    return this.#handover;
  }

  set handover(handover: Handover | undefined) {
    if (handover?.address !== this.#handover?.address) {
      this.#copied = undefined;
      this.#note = '';
      this.#isAsking = false;
      this.#qr = undefined;
      this.#qrOf = '';
      // Another link has another code, which is made when somebody asks for it.
      this.querySelector('.handover__qr')?.removeAttribute('open');
    }
    this.#handover = handover;
    this.requestDraw();
  }

  protected override stores() {
    return [];
  }

  get #words() {
    return handoverWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const handover = this.#handover;
    if (!handover) return undefined;
    const t = this.#words;
    const { address, payload, pasteAt, language } = handover;
    const mail = mailText(handover);
    return html`<div class="handover__part">
        <label class="field">
          <span>${t.link}</span>
          <input
            class="handover__text"
            data-copy="link"
            readonly
            .value=${address}
            @focus=${selectAll}
            @copy=${this.#copiedByHand}
          />
        </label>
        <p class="row">
          ${this.#copyButton('link', address, t.copyLink, 'button--main')}
          <span class="small soft">${t.length(address.length)}</span>
        </p>
        ${address.length > URL_WARNING ? html`<p class="small">${t.long}</p>` : nothing}
      </div>
      <div class="handover__part">
        <label class="field">
          <span>${t.mailText}</span>
          <textarea
            class="handover__text"
            data-copy="mail"
            lang=${language}
            rows="4"
            readonly
            .value=${mail}
            @copy=${this.#copiedByHand}
          ></textarea>
        </label>
        <p class="row">
          ${this.#copyButton('mail', mail, t.copyMail)}
          <a class="button" href=${mailLink(handover)} @click=${this.#mailBegun}>${t.writeMail}</a>
          <button type="button" @click=${this.#save}>${t.file}</button>
        </p>
      </div>
      ${this.#outcome()}
      <details class="handover__qr" @toggle=${this.#qrToggled}>
        <summary>${t.qr}</summary>
        ${qrPicture(this.#qr, t)}
      </details>
      <details>
        <summary>${t.code}</summary>
        <div class="handover__part">
          <p class="small">${t.codeNote}</p>
          <textarea
            class="handover__text"
            data-copy="code"
            aria-label=${t.code}
            rows="4"
            readonly
            .value=${payload}
            @copy=${this.#copiedByHand}
          ></textarea>
          <p class="row">${this.#copyButton('code', payload, t.copyCode)}</p>
          <p class="small">${t.address}: <span class="handover__address">${pasteAt}</span></p>
        </div>
      </details>`;
  }

  /** What became of the last act, close to where it was done, and the question that it leaves. */
  #outcome(): TemplateResult {
    const t = this.#words;
    const space = pageLocale() === 'ja' ? '' : ' ';
    const question = html`${space}<strong>${t.ask}</strong>`;
    return html`<div class="handover__part">
      <p class="small" role="status" data-focus-home>${this.#note}${this.#isAsking ? question : nothing}</p>
      ${
        this.#isAsking
          ? html`<p class="row" role="group" aria-label=${t.ask}>
              <button type="button" @click=${() => this.#handedOver(t.answered.yes)}>${t.yes}</button>
              <button type="button" @click=${() => this.#stop(t.answered.no)}>${t.no}</button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #copyButton(what: Copied, text: string, label: string, look = ''): TemplateResult {
    const isCopied = this.#copied === what;
    return html`<button type="button" class=${look} @click=${() => this.#copy(what, text)}>
      ${isCopied ? this.#words.copied : label}
    </button>`;
  }

  async #copy(what: Copied, text: string): Promise<void> {
    const address = this.#handover?.address;
    const isCopied = await copyText(text);
    // Meanwhile the form may have made another link of it.
    if (this.#handover?.address !== address) return;
    if (isCopied) {
      this.#copied = what;
      this.#handedOver(this.#words.copied);
    } else {
      this.#select(what);
      this.#handingOver(this.#words.copyFailed);
    }
  }

  #select(what: Copied): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-copy="${what}"]`);
    field?.focus();
    field?.select();
  }

  readonly #copiedByHand = (): void => this.#handingOver('');

  readonly #mailBegun = (): void => this.#handingOver(this.#words.mailBegun);

  readonly #save = (): void => {
    if (!this.#handover) return;
    const t = this.#words;
    const name = fileNameOf(this.#handover.fileName, 'txt');
    try {
      saveFile(name, 'text/plain;charset=utf-8', `${mailText(this.#handover)}\n`);
    } catch {
      this.#stop(t.fileFailed);
      return;
    }
    this.#handingOver(t.fileSaved(name));
  };

  /** The link may go out now; whether it did only the person knows. */
  #handingOver(note: string): void {
    this.#note = note;
    this.#isAsking = this.#handover?.asks ?? false;
    this.requestDraw();
    this.dispatchEvent(new CustomEvent('sb-handing-over', { bubbles: true }));
  }

  #handedOver(note: string): void {
    this.#stop(note);
    this.dispatchEvent(new CustomEvent('sb-handed-over', { bubbles: true }));
  }

  #stop(note: string): void {
    this.#note = note;
    this.#isAsking = false;
    this.requestDraw();
  }

  readonly #qrToggled = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement && target.open) void this.#makeQr();
  };

  async #makeQr(): Promise<void> {
    const address = this.#handover?.address ?? '';
    if (this.#qrOf === address) return;
    this.#qrOf = address;
    const qr = await qrOf(address);
    if (this.#handover?.address !== address) return;
    this.#qr = qr;
    this.requestDraw();
    if (qr === 'failed') this.#qrOf = '';
    else this.#handingOver('');
  }
}

define('sb-handover', SbHandover);
