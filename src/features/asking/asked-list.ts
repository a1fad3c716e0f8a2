import { html, nothing, type TemplateResult } from 'lit/html.js';
import { repliesIn, WAITING_DAYS, type Asked } from '~/domain/asking/asked.ts';
import type { JourneyView } from '~/domain/journal/view.ts';
import { askingWords } from '~/kit/asking-words.ts';
import { formatDate } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { daysSince } from '~/state/days-since.ts';
import { digest } from '~/state/digest.ts';

/** What a purchase asked, and how much of it was answered; nothing where it asked nothing. */
export function askedList(
  locale: Locale,
  asked: readonly Asked[],
  view: JourneyView,
): TemplateResult | typeof nothing {
  if (asked.length === 0) return nothing;
  const t = askingWords[locale];
  const replies = repliesIn(view, digest);
  const answeredOf = ({ link }: Asked) => {
    const answers = replies.filter(({ id }) => id === link.id).flatMap((reply) => reply.answers);
    return new Set(answers.map(({ place }) => place)).size;
  };
  return html`<section aria-label=${t.askedTitle}>
    <h3>${t.askedTitle}</h3>
    <ul>
      ${asked.map((one) => html`<li>${askedLine(locale, one, answeredOf(one))}</li>`)}
    </ul>
  </section>`;
}

function askedLine(locale: Locale, { link, at }: Asked, answered: number): string {
  const t = askingWords[locale];
  const line = t.askedLine(formatDate(locale, at), link.questions.length, answered);
  const days = daysSince(at) ?? 0;
  return answered === 0 && days >= WAITING_DAYS ? t.unanswered(line, t.waiting(days)) : line;
}
