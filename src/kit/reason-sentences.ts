import type { CatalogueTexts } from '~/domain/catalogue/catalogue-wire.ts';
import type { QuestionGain, Reason, Suggestion } from '~/domain/suggestion/next-asset.ts';
import { formatDay, formatList, formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { nextAssetWords } from './suggestion-words.ts';

/** Language and names that a sentence needs. */
export interface Wording {
  readonly locale: Locale;
  readonly texts: CatalogueTexts;
}

function namesOf<Id>({ locale }: Wording, names: ReadonlyMap<Id, string>, ids: readonly Id[]): string {
  return formatList(
    locale,
    ids.map((id) => names.get(id) ?? String(id)),
  );
}

/** One reason of a suggestion as a sentence. */
export function reasonSentence(wording: Wording, reason: Reason): string {
  const t = nextAssetWords[wording.locale];
  const { texts } = wording;
  switch (reason.kind) {
    case 'answers':
      return answersSentence(wording, reason);
    case 'early-voice':
      return t.earlyVoice(texts.roles.get(reason.role) ?? reason.role);
    case 'owned-by':
      return t.ownedBy(namesOf(wording, texts.roles, reason.roles));
    case 'prerequisites-read':
      return t.prerequisitesRead(namesOf(wording, texts.assets, reason.assets));
    case 'updated':
      return t.updated(formatDay(wording.locale, reason.since));
    case 'unlocks':
      return t.unlocks(namesOf(wording, texts.assets, reason.assets));
  }
}

function answersSentence({ locale }: Wording, reason: Extract<Reason, { kind: 'answers' }>): string {
  const t = nextAssetWords[locale];
  const { inPhase, openInPhase, elsewhere } = reason;
  if (inPhase === 0) return t.answersElsewhere(elsewhere);
  return elsewhere === 0 ? t.answers(inPhase, openInPhase) : t.answersMore(inPhase, openInPhase, elsewhere);
}

/** The arithmetic of one question: concern × role × buying phase × state (+ early voice) = gain. */
export function productSentence({ locale }: Wording, gain: QuestionGain): string {
  const number = (value: number) => formatNumber(locale, value);
  return nextAssetWords[locale].product(
    number(gain.concernWeight),
    number(gain.roleFactor),
    number(gain.phaseFactor),
    number(gain.stateFactor),
    gain.bonus === 0 ? '' : number(gain.bonus),
    number(gain.gain),
  );
}

export function quotientSentence({ locale }: Wording, { gain, minutes, score }: Suggestion): string {
  const number = (value: number) => formatNumber(locale, value);
  return nextAssetWords[locale].quotient(number(gain), minutes, number(score));
}
