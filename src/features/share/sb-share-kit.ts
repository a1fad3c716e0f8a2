import { html, nothing, type TemplateResult } from 'lit/html.js';
import { toId, type AssetId } from '~/domain/shared/brand.ts';
import type { Suggestion } from '~/domain/suggestion/next-asset.ts';
import { define } from '~/kit/define.ts';
import { formatDate } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { shareWords } from './words.ts';
import { reasonSentence } from '~/kit/reason-sentences.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { $sharing, changeDraft, type Sharing } from '~/state/share.ts';
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
                ${kit.map((id) => this.#asset(sharing, id))}
              </ol>
              <p class="kit__total" data-focus-home>${t.total(kit.length, minutes)}</p>`
      }
      ${this.#adder(sharing)}`;
  }

  #asset(sharing: Sharing, id: AssetId): TemplateResult {
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
      <button
        class="button--quiet"
        type="button"
        aria-label=${t.takeOutLabel(title)}
        @click=${() => this.#takeOut(id)}
      >
        ${t.takeOut}
      </button>
      ${suggestion ? this.#reasons(sharing, suggestion) : nothing}
    </li>`;
  }

  #reasons({ texts }: Sharing, { reasons }: Suggestion): TemplateResult {
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

  #takeOut(asset: AssetId): void {
    const sharing = $sharing.get();
    if (!sharing) return;
    changeDraft({ kit: sharing.kit.filter((id) => id !== asset) });
    this.focusHome();
  }

  readonly #proposeAgain = (): void => {
    changeDraft({ kit: undefined });
    this.focusHome();
  };
}

define('sb-share-kit', SbShareKit);
