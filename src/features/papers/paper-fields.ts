import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { HeadTemplate, PaperTemplate } from '~/domain/papers/paper-template.ts';
import type { Locale } from '~/kit/locales.ts';
import { papersWords } from './words.ts';

export interface HeadChoice {
  readonly value: string;
  readonly label: string;
  readonly isChosen: boolean;
}

export interface FieldSetting {
  readonly locale: Locale;
  readonly template: PaperTemplate;
  readonly typed: (register: string) => string;
  /** What a head that is chosen offers, and which of it stands. */
  readonly choices: (kind: HeadTemplate['kind']) => readonly HeadChoice[];
  /** False where it could not be kept. */
  readonly keep: (register: string, value: string) => boolean;
}

/** What is typed on the paper itself: its head, and parts in one's own words. */
export function paperFields({ locale, template, typed, choices, keep }: FieldSetting): TemplateResult {
  const t = papersWords[locale];
  const onChange = (register: string) => (event: Event) => {
    const { target } = event;
    const isField =
      target instanceof HTMLInputElement ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement;
    if (isField) target.ariaInvalid = keep(register, target.value.trim()) ? null : 'true';
  };
  const own = template.sections.flatMap(({ title, own: fields }) =>
    fields.map((field) => ({ title, ...field })),
  );
  return html`${
    template.heads.length === 0
      ? nothing
      : html`<section class="paper__fields no-print" aria-labelledby="paper-head">
          <h2 id="paper-head">${t.headTitle}</h2>
          <p class="small soft">${t.headNote}</p>
          <div class="paper__grid">
            ${template.heads.map(
              ({ label, kind, register }) =>
                html`<label class="field"
                  ><span>${label}</span>${
                    kind === 'text' || kind === 'day'
                      ? html`<input
                          type=${kind === 'day' ? 'date' : 'text'}
                          maxlength="200"
                          autocomplete="off"
                          .value=${typed(register)}
                          @change=${onChange(register)}
                        />`
                      : html`<select autocomplete="off" @change=${onChange(register)}>
                          ${choices(kind).map(
                            (choice) =>
                              html`<option value=${choice.value} ?selected=${choice.isChosen}>
                                ${choice.label}
                              </option>`,
                          )}
                        </select>`
                  }</label
                >`,
            )}
          </div>
        </section>`
  }
  ${
    own.length === 0
      ? nothing
      : html`<details class="paper__fields no-print" id="own-words">
          <summary>${t.writeOwn}</summary>
          <p class="small soft">${t.writeOwnNote}</p>
          ${own.map(
            ({ title, label, register }) =>
              html`<label class="field"
                ><span>${title === label ? label : `${title}${t.colon}${label}`}</span
                ><textarea
                  rows="3"
                  autocomplete="off"
                  .value=${typed(register)}
                  @change=${onChange(register)}
                ></textarea>
              </label>`,
          )}
        </details>`
  }`;
}
