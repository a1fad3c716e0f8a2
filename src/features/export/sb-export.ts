import { html, nothing, type TemplateResult } from 'lit/html.js';
import { CRM_ROWS, type CrmRows } from '~/domain/export/crm-lines.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { formatList } from '~/kit/format.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $book, $prospects } from '~/state/book.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { exportProspects, type Exported } from './export-files.ts';
import { CRM_FORMATS, OTHER_FORMATS, type ExportFormat } from './export-formats.ts';
import { exportWords } from './words.ts';

/** Files for other systems: of the whole book, or with `data-of="prospect"` of the one that the page shows. */
export class SbExport extends ProspectElement {
  #onlyNew = true;
  #rows: CrmRows = 'asset';
  #said: readonly string[] = [];

  protected override stores() {
    return [$book, $prospects];
  }

  get #isOfOne(): boolean {
    return this.dataset['of'] === 'prospect';
  }

  /** What is exported; archived prospects only where one of them is looked at. */
  get #prospects(): ReadonlyMap<JourneyId, Journal> {
    const all = $prospects.get();
    if (this.#isOfOne) return new Map([...all].filter(([id]) => id === this.prospect));
    const active = new Set(($book.get() ?? []).filter(({ isArchived }) => !isArchived).map(({ id }) => id));
    return new Map([...all].filter(([id]) => active.has(id)));
  }

  protected override draw(): TemplateResult | undefined {
    if (!$book.get()) return undefined;
    if (this.#isOfOne && this.#prospects.size === 0) return html``;
    const t = exportWords[pageLocale()];
    const address = (page: string) => localizedPath(pageLocale(), page);
    return html`<h2>${t.title}</h2>
      <p class="export__note">${this.#isOfOne ? t.noteOne : t.note}</p>
      ${this.#choice(t.what, 'what', this.#onlyNew ? 'new' : 'all', [
        ['new', t.onlyNew],
        ['all', t.everything],
      ])}
      <section class="export__kind" aria-label=${t.toCrm}>
        <h3>${t.toCrm}</h3>
        ${this.#choice(
          t.rows,
          'rows',
          this.#rows,
          CRM_ROWS.map((rows) => [rows, t.rowsOf[rows]]),
        )}
        <ul class="export__files plain-list">
          ${CRM_FORMATS.map(
            (format) =>
              html`<li>${this.#button(format)}<span class="small soft">${t.tools[format]}</span></li>`,
          )}
        </ul>
        <p class="small"><a href=${address(pages.crm)}>${t.howTo}</a></p>
      </section>
      <section class="export__kind" aria-label=${t.toOthers}>
        <h3>${t.toOthers}</h3>
        <p class="row">${OTHER_FORMATS.map((format) => this.#button(format))}</p>
        <p class="small"><a href=${address(pages.xapi)}>${t.profile}</a></p>
      </section>
      <div class="export__said" role="status">
        ${this.#said.length === 0 ? nothing : this.#said.map((line) => html`<p>${line}</p>`)}
      </div>`;
  }

  #choice(
    legend: string,
    name: string,
    chosen: string,
    options: readonly (readonly [value: string, text: string])[],
  ): TemplateResult {
    return html`<fieldset class="export__choice" @change=${this.#onChange}>
      <legend>${legend}</legend>
      ${options.map(
        ([value, text]) =>
          html`<label
            ><input type="radio" name="export-${name}" value=${value} .checked=${value === chosen} /><span
              >${text}</span
            ></label
          >`,
      )}
    </fieldset>`;
  }

  readonly #onChange = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.name === 'export-what') this.#onlyNew = target.value === 'new';
    else this.#rows = target.value === 'link' ? 'link' : 'asset';
    this.requestDraw();
  };

  #button(format: ExportFormat): TemplateResult {
    return html`<button type="button" data-format=${format} @click=${() => this.#export(format)}>
      ${exportWords[pageLocale()].formats[format]}
    </button>`;
  }

  #export(format: ExportFormat): void {
    const local = $catalogue.get();
    if (!local) return;
    const result = exportProspects({
      locale: pageLocale(),
      local,
      format,
      onlyNew: this.#onlyNew,
      rows: this.#rows,
      prospects: this.#prospects,
    });
    this.#said = sentencesOf(result);
    this.requestDraw();
  }
}

function sentencesOf(result: Exported): readonly string[] {
  const locale = pageLocale();
  const t = exportWords[locale];
  if (!('leftOut' in result)) return [result.kind === 'empty' ? t.empty : t.nothingNew];
  const names = result.leftOut.map((name) => (name === '' ? t.unnamed : name));
  const left = names.length === 0 ? [] : [t.leftOut(names.length, formatList(locale, names))];
  return result.kind === 'saved' ? [t.saved(result.name, result.rows), ...left] : left;
}

define('sb-export', SbExport);
