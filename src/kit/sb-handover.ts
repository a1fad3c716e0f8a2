import { html, nothing, type TemplateResult } from 'lit/html.js';
import { URL_WARNING } from '~/domain/link/envelope.ts';
import { define } from './define.ts';
import { pageLocale, type Locale } from '~/kit/locales.ts';
import { handoverWords } from './handover-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import type { QrCode } from './qr-code.ts';

/** A link that is ready to be handed over. */
export interface Handover {
  /** The whole link. */
  readonly address: string;
  /** The part of it that may be pasted by itself. */
  readonly payload: string;
  /** The page where it may be pasted. */
  readonly pasteAt: string;
  /** The language of the texts that go with it, which may differ from that of the page. */
  readonly language: Locale;
  readonly subject: string;
  /** The line above the link in a mail. */
  readonly sentence: string;
  readonly fileName: string;
}

type Copied = 'link' | 'mail' | 'code';

/**
 * Copy, mail text, file, QR code and code to paste, for one link.
 * @fires sb-handed-over once a person took the link in any of these ways
 */
export class SbHandover extends DrawnElement {
  #handover: Handover | undefined;
  #copied: Copied | undefined;
  #note = '';
  #qr: QrCode | 'failed' | undefined;
  #qrOf = '';

  get handover(): Handover | undefined {
    return this.#handover;
  }

  set handover(handover: Handover | undefined) {
    if (handover?.address !== this.#handover?.address) {
      this.#copied = undefined;
      this.#note = '';
      this.#qr = undefined;
    }
    this.#handover = handover;
    this.requestDraw();
    if (this.querySelector<HTMLDetailsElement>('.handover__qr')?.open) void this.#makeQr();
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
          <input class="handover__text" data-copy="link" readonly .value=${address} @focus=${selectAll} />
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
          ></textarea>
        </label>
        <p class="row">
          ${this.#copyButton('mail', mail, t.copyMail)}
          <a class="button" href=${mailLink(handover)} @click=${this.#handedOver}>${t.writeMail}</a>
          <button type="button" @click=${this.#save}>${t.file}</button>
        </p>
      </div>
      <details class="handover__qr" @toggle=${this.#qrToggled}>
        <summary>${t.qr}</summary>
        ${this.#qrImage()}
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
          ></textarea>
          <p class="row">${this.#copyButton('code', payload, t.copyCode)}</p>
          <p class="small">${t.address}: <span class="handover__address">${pasteAt}</span></p>
        </div>
      </details>
      <p class="small" role="status">${this.#note}</p>`;
  }

  #copyButton(what: Copied, text: string, label: string, look = ''): TemplateResult {
    const isCopied = this.#copied === what;
    return html`<button type="button" class=${look} @click=${() => this.#copy(what, text)}>
      ${isCopied ? this.#words.copied : label}
    </button>`;
  }

  async #copy(what: Copied, text: string): Promise<void> {
    const t = this.#words;
    try {
      await navigator.clipboard.writeText(text);
      this.#copied = what;
      this.#note = t.copied;
    } catch {
      this.#note = t.copyFailed;
      this.#select(what);
    }
    this.requestDraw();
    this.#handedOver();
  }

  #select(what: Copied): void {
    const field = this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-copy="${what}"]`);
    field?.focus();
    field?.select();
  }

  readonly #save = (): void => {
    if (!this.#handover) return;
    const name = fileNameOf(this.#handover.fileName, new Date(), 'txt');
    saveFile(name, 'text/plain;charset=utf-8', `${mailText(this.#handover)}\n`);
    this.#note = this.#words.fileSaved(name);
    this.requestDraw();
    this.#handedOver();
  };

  readonly #handedOver = (): void => {
    this.dispatchEvent(new CustomEvent('sb-handed-over', { bubbles: true }));
  };

  readonly #qrToggled = ({ target }: Event): void => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    void this.#makeQr();
    this.#handedOver();
  };

  /** The drawing code comes only now: most links are never printed. */
  async #makeQr(): Promise<void> {
    const address = this.#handover?.address;
    if (address === undefined || (this.#qr && this.#qrOf === address)) return;
    try {
      const { qrCode } = await import('./qr-code.ts');
      this.#qr = qrCode(address);
    } catch {
      this.#qr = 'failed';
    }
    this.#qrOf = address;
    this.requestDraw();
  }

  #qrImage(): TemplateResult | typeof nothing {
    const qr = this.#qr;
    if (qr === undefined) return nothing;
    if (qr === 'failed') return html`<p class="small">${this.#words.qrFailed}</p>`;
    return html`<svg
      class="handover__code"
      role="img"
      aria-label=${this.#words.qrAlt}
      viewBox="0 0 ${qr.size} ${qr.size}"
    >
      <path d=${qr.path}></path>
    </svg>`;
  }
}

function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}

/** Two lines: what it is, and the link on a line of its own, so that no text is glued to it. */
function mailText({ sentence, address }: Handover): string {
  return `${sentence}\n${address}`;
}

function mailLink(handover: Handover): string {
  const { subject } = handover;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mailText(handover))}`;
}

define('sb-handover', SbHandover);
