import { html, type TemplateResult } from 'lit/html.js';
import { askingWords } from './asking-words.ts';
import type { Handover } from './handover.ts';
import type { Locale } from './locales.ts';
import './sb-handover.ts';
import { planAddress, planPage } from './plan-address.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import type { MadeLink } from '~/state/questions.ts';

export interface SendSetting {
  readonly locale: Locale;
  readonly made: Pick<MadeLink<unknown>, 'payload' | 'fitsAddress'>;
  readonly words: { readonly subject: string; readonly mail: string; readonly fileName: string };
  /** It may have gone out: keeps what was sent. */
  readonly keep: () => void;
  /** Says what became of it. */
  readonly say: (text: string) => void;
}

/** The link to copy, mail or show; or only a file, where it is too long for an address. */
export function sendLink(setting: SendSetting): TemplateResult {
  const { locale, made, words, keep } = setting;
  const t = askingWords[locale];
  if (!made.fitsAddress)
    return html`<p>${t.tooLong}</p>
      <p>
        <button type="button" class="button--main" @click=${() => saveLong(setting)}>${t.saveFile}</button>
      </p>`;
  const handover: Handover = {
    address: planAddress(locale, made.payload),
    payload: made.payload,
    pasteAt: planPage(locale),
    language: locale,
    subject: words.subject,
    sentence: words.mail,
    fileName: words.fileName,
    asks: false,
  };
  return html`<sb-handover
    class="handover"
    .handover=${handover}
    @sb-handing-over=${keep}
    @sb-handed-over=${keep}
  ></sb-handover>`;
}

function saveLong({ locale, made, words, keep, say }: SendSetting): void {
  const name = fileNameOf(words.fileName, 'txt');
  saveFile(name, 'text/plain;charset=utf-8', `${words.mail}\n${planPage(locale)}\n\n${made.payload}\n`);
  keep();
  say(askingWords[locale].saved(name));
}
