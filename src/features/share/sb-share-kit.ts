import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import type { KitPart } from '~/domain/suggestion/kit.ts';
import { define } from '~/kit/define.ts';
import { formatDate } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { shareWords } from './words.ts';
import { reasonSentence } from '~/kit/reason-sentences.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { $sharing, changeDraft, type Sharing } from '~/state/share.ts';
import { announce } from '~/state/undo.ts';
import { nameOf } from '~/state/names.ts';

/** The assets of a link: what the suggestion proposes for the meeting ahead, with reasons, and what was changed by hand. */
export class SbShareKit extends DrawnElement {
  protected override stores() {
    return [$sharing, $catalogueFailed];
  }

  get #words() {
    return shareWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const sharing = $sharing.get();
    const t = this.#words;
    if (!sharing) {
      if (!$catalogueFailed.get()) return undefined;
      return html`<p>${t.failed}</p>
        <p><button type="button" @click=${startCatalogue}>${t.retry}</button></p>`;
    }
    const { kit, catalogue, draft, meeting } = sharing;
    const minutes = kit.reduce((sum, id) => sum + (catalogue.assets.get(id)?.minutes ?? 0), 0);
    return html`<div class="kit__head">
        <p class="small soft">${draft.kit === undefined ? t.proposed(nameOf.phase(meeting)) : t.edited}</p>
        ${
          draft.kit === undefined
            ? nothing
            : html`<button class="button--quiet" type="button" @click=${this.#proposeAgain}>
                ${t.proposeAgain}
              </button>`
        }
      </div>
      ${
        kit.length === 0
          ? html`<p data-focus-home>${t.nothing}</p>`
          : html`<ol class="kit__list plain-list">
                ${repeat(
                  kit,
                  (id) => id,
                  (id, place) => this.#asset(sharing, id, place),
                )}
              </ol>
              <p class="kit__total" data-focus-home>${t.total(kit.length, minutes)}</p>`
      }
      ${this.#adder(sharing)}`;
  }

  #asset(sharing: Sharing, id: AssetId, place: number): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const title = nameOf.asset(id);
    const sent = sharing.journey.view.assets.get(id)?.sent[0];
    const suggestion = sharing.proposal.find(({ asset }) => asset === id);
    return html`<li class="kit__asset">
      <p class="kit__title">
        <a href=${localizedPath(locale, pages.asset(id))} target="_blank">${title}</a>
        <span class="small soft">${t.minutes(sharing.catalogue.assets.get(id)?.minutes ?? 0)}</span>
        ${sent ? html`<span class="small soft">${t.sentOn(formatDate(locale, sent.at))}</span>` : nothing}
      </p>
      <p class="kit__actions">
        ${this.#mover(id, place, -1, sharing.kit.length)} ${this.#mover(id, place, 1, sharing.kit.length)}
        <button
          class="button--quiet"
          type="button"
          aria-label=${t.takeOutLabel(title)}
          @click=${() => this.#takeOut(id)}
        >
          ${t.takeOut}
        </button>
      </p>
      ${suggestion ? this.#reasons(sharing, suggestion) : nothing}
    </li>`;
  }

  /** One place up or down. At the end of the list the button stays, so that the keyboard keeps its place. */
  #mover(id: AssetId, place: number, by: -1 | 1, count: number): TemplateResult {
    const t = this.#words;
    const way = by < 0 ? 'up' : 'down';
    const isEnd = place + by < 0 || place + by >= count;
    return html`<button
      class="button--quiet kit__mover"
      type="button"
      aria-label=${t.moveLabel[way](nameOf.asset(id))}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => (isEnd ? undefined : this.#move(id, place, by))}
    >
      ${by < 0 ? '↑' : '↓'}
    </button>`;
  }

  #reasons({ texts }: Sharing, { reasons }: KitPart): TemplateResult {
    const wording = { locale: pageLocale(), texts };
    return html`<details class="kit__why small">
      <summary>${this.#words.because}</summary>
      <ul>
        ${reasons.map((reason) => html`<li>${reasonSentence(wording, reason)}</li>`)}
      </ul>
    </details>`;
  }

  #adder({ catalogue, kit }: Sharing): TemplateResult {
    const t = this.#words;
    const others = [...catalogue.assets.values()].filter(
      ({ id, audience }) => audience === 'buyer' && !kit.includes(id),
    );
    const byPhase = catalogue.phases.map(({ id }) => ({
      phase: nameOf.phase(id),
      assets: others.filter(({ phases }) => phases[0] === id),
    }));
    return html`<div class="kit__add">
      <label class="field">
        <span>${t.add}</span>
        <select data-add autocomplete="off">
          ${byPhase.map(
            ({ phase, assets }) =>
              html`<optgroup label=${phase}>
                ${assets.map(({ id }) => html`<option value=${id}>${nameOf.asset(id)}</option>`)}
              </optgroup>`,
          )}
        </select>
      </label>
      <button type="button" ?disabled=${others.length === 0} @click=${this.#add}>${t.addButton}</button>
    </div>`;
  }

  readonly #add = (): void => {
    const value = this.querySelector<HTMLSelectElement>('[data-add]')?.value;
    const sharing = $sharing.get();
    if (sharing && value) changeDraft({ kit: [...sharing.kit, toId<AssetId>(value)] });
  };

  #move(asset: AssetId, place: number, by: -1 | 1): void {
    const sharing = $sharing.get();
    if (!sharing) return;
    const kit = sharing.kit.filter((id) => id !== asset).toSpliced(place + by, 0, asset);
    changeDraft({ kit, isOrdered: true });
    const text = this.#words.moved(nameOf.asset(asset), place + by + 1, kit.length);
    const { kit: before, isOrdered } = sharing.draft;
    announce({ text, takeBack: () => changeDraft({ kit: before, isOrdered }) });
  }

  #takeOut(asset: AssetId): void {
    const sharing = $sharing.get();
    if (!sharing) return;
    changeDraft({ kit: sharing.kit.filter((id) => id !== asset) });
    this.focusHome();
  }

  readonly #proposeAgain = (): void => {
    changeDraft({ kit: undefined, isOrdered: false });
    this.focusHome();
  };
}

define('sb-share-kit', SbShareKit);
