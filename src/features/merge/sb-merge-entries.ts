import { html, nothing, type TemplateResult } from 'lit/html.js';
import { labelOf } from '~/domain/journal/fields.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { $entries, $prospects } from '~/state/book.ts';
import { journalIn } from '~/state/journals.ts';
import { followMerged, lookAtMerge, mergedInto, mergeEntries, partEntries } from '~/state/merge.ts';
import { announce } from '~/state/undo.ts';
import { mergePreviewView } from './merge-preview-view.ts';
import { mergeWords } from './words.ts';

/** Makes one of two entries of the book that are the same customer, after a look; and parts them again. */
export class SbMergeEntries extends ProspectElement {
  #other: JourneyId | undefined;

  override connectedCallback(): void {
    followMerged();
    super.connectedCallback();
  }

  protected override stores() {
    return [$entries, $prospects];
  }

  protected override prospectChanged(): void {
    this.#other = undefined;
  }

  get #words() {
    return mergeWords[pageLocale()];
  }

  protected override draw(): TemplateResult {
    const kept = this.prospect;
    const prospects = $prospects.get();
    if (kept === undefined || !prospects.has(kept)) return html``;
    const others = [...prospects.keys()].filter((id) => id !== kept);
    const merged = mergedInto(kept);
    if (others.length + merged.length === 0) return html``;
    const t = this.#words;
    return html`<section class="prospect__part" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <p class="prospect__note soft">${t.note}</p>
      ${merged.length === 0 ? nothing : this.#merged(merged)}
      ${others.length === 0 ? nothing : this.#choice(kept, others)}
    </section>`;
  }

  #merged(merged: readonly JourneyId[]): TemplateResult {
    const t = this.#words;
    return html`<h3>${t.mergedTitle}</h3>
      <ul>
        ${merged.map(
          (id) =>
            html`<li>
              ${this.#nameOf(id)}
              <button
                type="button"
                class="button--quiet"
                aria-label=${t.partLabel(this.#nameOf(id))}
                @click=${() => this.#part(id)}
              >
                ${t.part}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #choice(kept: JourneyId, others: readonly JourneyId[]): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const named = others.map((id) => ({ id, name: this.#nameOf(id) }));
    named.sort((a, b) => a.name.localeCompare(b.name, locale));
    const other = others.find((id) => id === this.#other);
    return html`<details>
      <summary>${t.choose}</summary>
      <label class="field"
        ><span>${t.other}</span
        ><select name="merge-with" @change=${this.#choose}>
          <option value="" .selected=${other === undefined}>${t.none}</option>
          ${named.map(
            ({ id, name }) =>
              html`<option value=${id} .selected=${id === other}>
                ${t.option(name, journalIn(id).size)}
              </option>`,
          )}
        </select></label
      >
      ${
        other === undefined
          ? nothing
          : mergePreviewView({
              locale,
              preview: lookAtMerge(kept, other),
              kept: this.#nameOf(kept),
              other: this.#nameOf(other),
              apply: () => this.#merge(kept, other),
              leave: this.#leave,
            })
      }
    </details>`;
  }

  #nameOf(id: JourneyId): string {
    const label = labelOf(viewOf(journalIn(id)));
    return label === '' ? this.#words.unnamed : label;
  }

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#other = isJourneyId(target.value) ? target.value : undefined;
    this.requestDraw();
  };

  #merge(kept: JourneyId, other: JourneyId): void {
    const text = this.#words.done(this.#nameOf(other), this.#nameOf(kept));
    mergeEntries(kept, other);
    this.#other = undefined;
    announce({ text, takeBack: () => partEntries(other) });
    this.#focusChoice();
  }

  #part(other: JourneyId): void {
    const kept = this.prospect;
    const text = this.#words.parted(this.#nameOf(other));
    partEntries(other);
    announce({ text, takeBack: () => kept !== undefined && mergeEntries(kept, other) });
    this.focusHome();
  }

  readonly #leave = (): void => {
    this.#other = undefined;
    this.requestDraw();
    this.#focusChoice();
  };

  #focusChoice(): void {
    this.querySelector('select')?.focus();
  }
}

define('sb-merge-entries', SbMergeEntries);
