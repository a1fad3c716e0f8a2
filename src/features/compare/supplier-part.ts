import { html, nothing, type TemplateResult } from 'lit/html.js';
import { STAY, type AnswerBook, type Option } from '~/domain/answers/answer-book.ts';
import type { ReadSheet } from '~/domain/answers/supplier-sheet.ts';
import { bookWords } from '~/kit/book-words.ts';
import { formatList } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { sheetLook } from '~/kit/sheet-look.ts';
import { compareWords } from './words.ts';

/** A sheet that was chosen, before any of it is taken in. */
export interface Look {
  readonly option: Option;
  readonly sheet: ReadSheet;
}

export interface SupplierSetting {
  readonly locale: Locale;
  readonly book: AnswerBook;
  readonly look: Look | undefined;
  readonly save: (option: Option) => void;
  readonly read: (option: Option, file: File) => void;
  readonly takeIn: () => void;
  readonly leave: () => void;
}

/** A sheet out for one option, and the filled-in one back in, with a look first. */
export function supplierPart(setting: SupplierSetting): TemplateResult | typeof nothing {
  const { locale, book, look } = setting;
  const t = compareWords[locale];
  const options = book.options.filter(({ id, state }) => id !== STAY && state !== 'out');
  if (options.length === 0 || book.requirements.length === 0) return nothing;
  const chosen = (element: Element | null) => {
    const select = element?.closest('section')?.querySelector('select');
    return options.find(({ id }) => id === select?.value);
  };
  const save = ({ currentTarget }: Event) => {
    const option = currentTarget instanceof Element ? chosen(currentTarget) : undefined;
    if (option) setting.save(option);
  };
  const read = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    const option = chosen(target);
    const file = target.files?.[0];
    if (option && file) setting.read(option, file);
  };
  return html`<section class="no-print" aria-labelledby="sheet">
    <h2 id="sheet">${t.sheet}</h2>
    <p>${t.sheetNote}</p>
    <div class="compare-sheet">
      <label class="field"
        ><span>${t.forOption}</span
        ><select>
          ${options.map(({ id, name }) => html`<option value=${id}>${name}</option>`)}
        </select></label
      >
      <button type="button" @click=${save}>${t.saveSheet}</button>
      <label class="field"
        ><span>${t.sheetFile}</span><input type="file" accept=".csv,text/csv" @change=${read}
      /></label>
    </div>
    ${look === undefined ? nothing : preview(setting, look)}
  </section>`;
}

function preview({ locale, takeIn, leave }: SupplierSetting, { option, sheet }: Look): TemplateResult {
  const t = compareWords[locale];
  const { fits } = bookWords[locale];
  const { rows, unknownKeys, unknownAnswers } = sheet;
  const rowList = (numbers: readonly number[]) => formatList(locale, numbers.map(String));
  return sheetLook({
    className: 'compare-look',
    heading: html`<h3>${t.found(option.name, rows.length)}</h3>`,
    rows: rows.map(({ requirement, answer: { fit, text, source }, news }) => ({
      asked: requirement.text,
      says: [fit && fits[fit], text, source],
      news,
    })),
    notes: [
      ...(unknownKeys.length === 0 ? [] : [t.unknownKeys(rowList(unknownKeys))]),
      ...(unknownAnswers.length === 0
        ? []
        : [t.unknownAnswers(rowList(unknownAnswers), formatList(locale, Object.values(fits)))]),
    ],
    words: t,
    takeIn,
    leave,
  });
}
