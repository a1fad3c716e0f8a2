import { html, nothing, type TemplateResult } from 'lit/html.js';
import { linesOf, type AskedLine } from '~/domain/asking/asked.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { openQuestions, type OpenedQuestions } from '~/domain/link/open-text.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { define } from '~/kit/define.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { prospectAddress } from '~/kit/prospect-address.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { digest } from '~/state/digest.ts';
import { journalIn } from '~/state/journals.ts';
import {
  askedOf,
  keepAsNewProspect,
  keepQuestions,
  prospectAsking,
  purchaseThatAsked,
} from '~/state/questions.ts';
import { eraseJourney } from '~/state/purchases.ts';
import { announce } from '~/state/undo.ts';
import { OpenedLink } from './opened-link.ts';

/** Questions of a buyer, as the supplier opens them: what they ask, and one button that keeps them in the book. */
export class SbOpenedQuestions extends OpenedLink {
  get #words() {
    return askingWords[pageLocale()].opened;
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const [opened] = openQuestions(this.text, digest).opened;
    if (!local || !opened) return undefined;
    const t = this.#words;
    const { link } = opened;
    if (link.pack !== local.codes.pack)
      return html`<p class="plan__problem" role="alert" data-focus-home>${t.otherSite}</p>`;
    return html`<section class="opened">
      <h2 data-focus-home tabindex="-1">${t.questions}</h2>
      <p>
        ${t.day(formatDay(pageLocale(), link.day))}
        ${link.name === undefined ? nothing : html`· ${t.from(link.name)}`}
        ${link.label === undefined ? nothing : html`· ${link.label}`}
      </p>
      ${link.note === undefined ? nothing : html`<blockquote class="opened__note">${link.note}</blockquote>`}
      <ol class="opened__list">
        ${linesOf(local, link).map((line) => this.#line(line))}
      </ol>
      <p class="small soft">${t.unchecked}</p>
      ${this.#standing(opened)}
    </section>`;
  }

  #line({ text, line, option }: AskedLine): TemplateResult {
    const t = askingWords[pageLocale()];
    return html`<li>
      <p>${text === '' ? t.opened.unknown : text}</p>
      ${line === '' ? nothing : html`<p class="small">${t.reply.added(line)}</p>`}
      ${option === '' ? nothing : html`<p class="small soft">${t.reply.about(option)}</p>`}
    </li>`;
  }

  #standing(opened: OpenedQuestions): TemplateResult {
    const t = this.#words;
    const { id } = opened.link;
    if (purchaseThatAsked(id) !== undefined) return html`<p><strong>${t.own}</strong></p>`;
    const prospect = prospectAsking(opened.link);
    const isKept = prospect !== undefined && askedOf(prospect).some(({ link }) => link.id === id);
    if (prospect !== undefined && isKept)
      return html`<p><strong data-focus-home>${t.kept}</strong></p>
        <p>
          <a class="button button--main" href=${prospectAddress(pageLocale(), prospect)}>${t.toProspect}</a>
        </p>`;
    const name = prospect === undefined ? '' : labelOf(viewOf(journalIn(prospect)));
    return html`<p class="small">${t.keepNote}</p>
      <p>
        <button type="button" class="button--main" @click=${() => this.#keep(opened, prospect)}>
          ${name === '' ? t.keepNew : t.keepWith(name)}
        </button>
      </p>`;
  }

  #keep(opened: OpenedQuestions, prospect: JourneyId | undefined): void {
    const text = this.#words.kept;
    if (prospect === undefined) {
      const journey = keepAsNewProspect(opened);
      if (journey !== undefined) announce({ text, takeBack: () => eraseJourney(journey) });
    } else {
      announce({ text, journey: prospect, ids: keepQuestions(prospect, opened) });
    }
    this.focusHome();
  }
}

define('sb-opened-questions', SbOpenedQuestions);
