import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repliesIn } from '~/domain/asking/asked.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { hasReceived, viewOf } from '~/domain/journal/view.ts';
import { newsOf, type News } from '~/domain/journey/news.ts';
import { contentsOf } from '~/domain/plan/plan-contents.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { formatDate, formatDay } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { localDay } from '~/state/clock.ts';
import { digest } from '~/state/digest.ts';
import { journalIn } from '~/state/journals.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';
import { lastEdition } from '~/state/plans.ts';
import { $purchases } from '~/state/purchases.ts';
import { askedOf } from '~/state/questions.ts';
import { noteVisit, visitBefore } from '~/state/visit.ts';
import { sinceWords } from './words.ts';

const MOST = 3;
const GESTURES = ['pointerdown', 'keydown'] as const;

/** For who comes back: what has changed since, the plans that are kept, the questions that were asked. */
export class SbSince extends DrawnElement {
  readonly #before = visitBefore();

  protected override stores() {
    return [$shownJourney, $purchases];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of GESTURES) document.addEventListener(name, this.#onGesture);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
  }

  readonly #onGesture = (): void => {
    this.#stopWaiting();
    noteVisit();
  };

  #stopWaiting(): void {
    for (const name of GESTURES) document.removeEventListener(name, this.#onGesture);
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    const local = $catalogue.get();
    if (!journey || !local) return undefined;
    const t = sinceWords[pageLocale()];
    const before = this.#before;
    const news = newsOf(journey, before === undefined ? undefined : localDay(before), localDay);
    const lines = linesOf(news);
    return html`<section aria-labelledby="since-title" class="since__news">
        <h2 id="since-title">
          ${before === undefined ? t.unknown : t.since(formatDate(pageLocale(), before))}
        </h2>
        ${
          lines.length === 0
            ? html`<p class="soft">${t.nothing}</p>`
            : html`<ul class="plain-list">
                ${lines}
              </ul>`
        }
      </section>
      ${this.#plans(local)} ${this.#asked()}`;
  }

  #plans(local: LocalCatalogue): TemplateResult | typeof nothing {
    const t = sinceWords[pageLocale()];
    const kept = $purchases.get().flatMap(({ id }) => planLine(local, id));
    if (kept.length === 0) return nothing;
    return html`<section aria-labelledby="kept-plans">
      <h2 id="kept-plans">${t.plans}</h2>
      <ul class="plain-list">
        ${kept}
      </ul>
    </section>`;
  }

  #asked(): TemplateResult | typeof nothing {
    const t = sinceWords[pageLocale()];
    const lines = $purchases.get().flatMap(({ id, journal }) => {
      const replies = repliesIn(viewOf(journal), digest);
      return askedOf(id).map(({ link, at }) => {
        const answers = replies.filter((reply) => reply.id === link.id).flatMap((reply) => reply.answers);
        const answered = new Set(answers.map(({ place }) => place)).size;
        return line(
          `${pages.journey}#ask`,
          t.askedOn(formatDate(pageLocale(), at), answered, link.questions.length),
        );
      });
    });
    if (lines.length === 0) return nothing;
    return html`<section aria-labelledby="asked-questions">
      <h2 id="asked-questions">${t.asked}</h2>
      <ul class="plain-list">
        ${lines}
      </ul>
    </section>`;
  }
}

function line(page: string, text: string): TemplateResult {
  return html`<li><a href=${localizedPath(pageLocale(), page)}>${text}</a></li>`;
}

/** The first few of each kind, and how many more there are. */
function linesOf({ outdated, fresh, expired, others }: News): readonly TemplateResult[] {
  const t = sinceWords[pageLocale()];
  const { catalogue } = $shownJourney.get() ?? {};
  const texts = [
    ...outdated.map((id) => line(pages.asset(id), t.outdated(nameOf.asset(id)))),
    ...fresh.map((id) =>
      line(pages.asset(id), t.fresh(nameOf.asset(id), catalogue?.assets.get(id)?.minutes ?? 0)),
    ),
  ];
  const questions = expired.map((id) =>
    line(pages.question(catalogue?.questions.get(id)?.phase ?? '', id), t.expired(nameOf.question(id))),
  );
  return [
    ...[...others].map(([name, count]) => line(`${pages.journey}#history`, t.others(name, count))),
    ...few(questions, (count) => line(pages.questions, t.moreQuestions(count))),
    ...few(texts, (count) => line(pages.assets, t.moreTexts(count))),
  ];
}

function few(
  lines: readonly TemplateResult[],
  more: (count: number) => TemplateResult,
): readonly TemplateResult[] {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), more(lines.length - MOST)];
}

/** A kept plan under its short address, with how much of it has reached the reader. */
function planLine(local: LocalCatalogue, id: JourneyId): readonly TemplateResult[] {
  const locale = pageLocale();
  const t = sinceWords[locale];
  const plan = lastEdition(id)?.plan;
  const contents = plan && contentsOf(local, plan);
  if (!contents) return [];
  const { assets } = viewOf(journalIn(id));
  const received = contents.assets.filter((asset) => hasReceived(assets.get(asset))).length;
  const date = formatDay(locale, plan.issued);
  const name = plan.sender === undefined ? t.plan(date) : t.planFrom(plan.sender, date);
  return [
    html`<li>
      <a href=${`${localizedPath(locale, pages.plan)}#p.${id.slice(0, 8)}`}>${name}</a>
      <span class="small soft">${t.planRead(received, contents.assets.length)}</span>
    </li>`,
  ];
}

define('sb-since', SbSince);
