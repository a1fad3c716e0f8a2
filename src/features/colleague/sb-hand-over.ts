import { html, type TemplateResult } from 'lit/html.js';
import { isSalesSide } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { define } from '~/kit/define.ts';
import { handoverWords } from '~/kit/handover-words.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { ProspectElement } from '~/kit/prospect-element.ts';
import { RecordLinkWay } from '~/kit/record-link-way.ts';
import { saveJourney } from '~/kit/save-journey.ts';
import { $journals, journalIn } from '~/state/journals.ts';
import { repName } from '~/state/rep.ts';
import { partsView } from './parts-view.ts';
import { colleagueWords } from './words.ts';

/** One prospect for a colleague: what the copy holds, and its ways. It is made when somebody opens this part. */
export class SbHandOver extends ProspectElement {
  #isOpen = false;
  readonly #way = new RecordLinkWay(
    () => localizedPath(pageLocale(), pages.book),
    () => this.requestDraw(),
    (text) => this.#say(text),
  );
  #said = '';

  protected override stores() {
    return [$journals];
  }

  protected override prospectChanged(): void {
    this.#way.forget();
    this.#said = '';
  }

  get #words() {
    return colleagueWords[pageLocale()].give;
  }

  protected override draw(): TemplateResult {
    const id = this.prospect;
    const journal = id === undefined ? undefined : journalIn(id);
    if (id === undefined || journal === undefined || !isSalesSide(viewOf(journal))) return html``;
    const t = this.#words;
    if (this.#isOpen) this.#way.measure(id, journal);
    return html`<section class="prospect__part" aria-label=${t.title}>
      <h2>${t.title}</h2>
      <p class="prospect__note soft">${t.note}</p>
      ${partsView(pageLocale(), journal)}
      <details @toggle=${this.#toggled}>
        <summary>${t.title}</summary>
        <p>${t.holds(journal.size)}</p>
        ${this.#signature()}
        <h3>${t.link}</h3>
        ${this.#way.view(t, handoverWords[pageLocale()])}
        <h3>${t.file}</h3>
        <p>
          <button type="button" @click=${() => this.#say(t.saved(saveJourney(id, journal, t.fileName)))}>
            ${t.save}
          </button>
        </p>
        <p role="status">${this.#said}</p>
      </details>
    </section>`;
  }

  #signature(): TemplateResult {
    const t = this.#words;
    const name = repName();
    return name === ''
      ? html`<p class="small">
          ${t.unsigned} <a href=${localizedPath(pageLocale(), pages.book)}>${t.sign}</a>
        </p>`
      : html`<p class="small">${t.signedAs(name)}</p>`;
  }

  readonly #toggled = ({ target }: Event): void => {
    this.#isOpen = target instanceof HTMLDetailsElement && target.open;
    this.requestDraw();
  };

  #say(text: string): void {
    this.#said = text;
    this.requestDraw();
  }
}

define('sb-hand-over', SbHandOver);
