import { html, nothing, type TemplateResult } from 'lit/html.js';
import { askedIn } from '~/domain/asking/asked.ts';
import { givenLines, leaveBody, takeInBodies, type GivenLine } from '~/domain/asking/given-answers.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { openAnswers, type OpenedAnswers } from '~/domain/link/open-text.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { bookWords } from '~/kit/book-words.ts';
import { define } from '~/kit/define.ts';
import { formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { digest } from '~/state/digest.ts';
import { journalIn } from '~/state/journals.ts';
import { journeyToday } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';
import { keepAnswers, purchaseThatAsked } from '~/state/questions.ts';
import { announce, recordWithUndo } from '~/state/undo.ts';
import { recordIn } from '~/state/journals.ts';
import { OpenedLink } from './opened-link.ts';

/** Answers of a supplier, as the buyer opens them: each is taken in or left by its own button, and can be taken back. */
export class SbOpenedAnswers extends OpenedLink {
  get #words() {
    return askingWords[pageLocale()].opened;
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const [opened] = openAnswers(this.text, digest).opened;
    if (!local || !opened) return undefined;
    const t = this.#words;
    const { link } = opened;
    const purchase = purchaseThatAsked(link.id);
    const journey = journeyToday(local, purchase === undefined ? emptyJournal : journalIn(purchase));
    const asked = askedIn(journey.view, digest).find((one) => one.link.id === link.id);
    const lines = givenLines(local, journey.view, journey.answers.options, link, asked?.link);
    const fresh = lines.filter(({ decision }) => decision === 'new' || decision === 'changed');
    const day = formatDay(pageLocale(), link.day);
    return html`<section class="opened">
      <h2 data-focus-home tabindex="-1">${t.answers}</h2>
      <p>${link.name === undefined ? t.answersOn(day) : t.answersFrom(link.name, day)}</p>
      ${link.note === undefined ? nothing : html`<blockquote class="opened__note">${link.note}</blockquote>`}
      ${purchase === undefined ? html`<p class="plan__problem">${t.notAsked}</p>` : nothing}
      ${
        purchase === undefined || fresh.length < 2
          ? nothing
          : html`<p>
              <button type="button" @click=${() => this.#takeAll(purchase, opened, fresh)}>
                ${t.takeAll}
              </button>
            </p>`
      }
      <ul class="opened__list plain-list">
        ${lines.map((line) => this.#line(purchase, opened, line))}
      </ul>
      <p class="small soft">${t.unchecked}</p>
    </section>`;
  }

  #line(purchase: JourneyId | undefined, opened: OpenedAnswers, line: GivenLine): TemplateResult {
    const t = this.#words;
    const locale = pageLocale();
    const { asked, text, asset, proof, optionName, decision } = line;
    const name = asked === '' ? t.ownWords : asked;
    return html`<li class="opened__answer" data-decision=${decision}>
      <h3>${name}</h3>
      ${optionName === '' ? nothing : html`<p class="small soft">${askingWords[locale].reply.about(optionName)}</p>`}
      ${text === '' ? nothing : html`<p class="opened__text">${text}</p>`}
      <p class="small soft">
        ${t.proof}${locale === 'ja' ? '：' : ': '}${bookWords[locale].proofs[proof]}
        ${
          asset === undefined
            ? nothing
            : html`· ${t.asset}${locale === 'ja' ? '：' : ': '}<a
                  href=${localizedPath(locale, pages.asset(asset))}
                  >${nameOf.asset(asset)}</a
                >`
        }
      </p>
      ${
        purchase === undefined
          ? nothing
          : html`<p class="row">
              <strong class="small">${t.state[decision]}</strong>
              ${
                decision === 'in'
                  ? nothing
                  : html`<button
                      type="button"
                      class="button--main"
                      aria-label=${t.takeInLabel(name)}
                      @click=${() => this.#takeIn(purchase, opened, line)}
                    >
                      ${t.takeIn}
                    </button>`
              }
              ${
                decision === 'left' || decision === 'in'
                  ? nothing
                  : html`<button
                      type="button"
                      aria-label=${t.leaveLabel(name)}
                      @click=${() => this.#leave(purchase, opened, line)}
                    >
                      ${t.leave}
                    </button>`
              }
            </p>`
      }
    </li>`;
  }

  #bodies(purchase: JourneyId, { link }: OpenedAnswers, line: GivenLine) {
    const local = $catalogue.get();
    const view = local && journeyToday(local, journalIn(purchase)).view;
    return view === undefined ? [] : takeInBodies(view, link.id, link.name ?? line.optionName, line);
  }

  #takeIn(purchase: JourneyId, opened: OpenedAnswers, line: GivenLine): void {
    const t = this.#words;
    keepAnswers(purchase, opened);
    const said = line.question === undefined || line.text === '' ? t.takenOwn : t.takenIn;
    recordWithUndo(purchase, said, ...this.#bodies(purchase, opened, line));
    this.focusHome();
  }

  #takeAll(purchase: JourneyId, opened: OpenedAnswers, lines: readonly GivenLine[]): void {
    keepAnswers(purchase, opened);
    const ids = lines.flatMap((line) => recordIn(purchase, ...this.#bodies(purchase, opened, line)));
    announce({ text: this.#words.takenAll(lines.length), journey: purchase, ids });
    this.focusHome();
  }

  #leave(purchase: JourneyId, opened: OpenedAnswers, line: GivenLine): void {
    keepAnswers(purchase, opened);
    recordWithUndo(purchase, this.#words.left, leaveBody(opened.link.id, line));
    this.focusHome();
  }
}

define('sb-opened-answers', SbOpenedAnswers);
