import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { QrCode } from './qr-code.ts';

/** A code as a picture; `failed` says so where it could not be made. */
export function qrPicture(
  code: QrCode | 'failed' | undefined,
  words: { readonly qrAlt: string; readonly qrFailed: string },
): TemplateResult | typeof nothing {
  if (code === undefined) return nothing;
  if (code === 'failed') return html`<p class="small">${words.qrFailed}</p>`;
  return html`<svg
    class="handover__code"
    role="img"
    aria-label=${words.qrAlt}
    viewBox="0 0 ${code.size} ${code.size}"
  >
    <path d=${code.path}></path>
  </svg>`;
}
