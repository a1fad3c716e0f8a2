import type { CatalogueTexts } from '~/domain/catalogue/catalogue-wire.ts';
import type { Answers } from '~/domain/suggestion/next-asset.ts';
import type { Reason } from '~/domain/suggestion/reasons.ts';
import { formatDay, formatList } from './format.ts';
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
  const { locale, texts } = wording;
  const t = nextAssetWords[locale];
  switch (reason.kind) {
    case 'answers':
      return answersSentence(locale, reason);
    case 'early-voice':
      return t.earlyVoice(texts.roles.get(reason.role) ?? reason.role);
    case 'owned-by':
      return t.ownedBy(namesOf(wording, texts.roles, reason.roles));
    case 'prerequisites-read':
      return t.prerequisitesRead(namesOf(wording, texts.assets, reason.assets));
    case 'updated':
      return t.updated(formatDay(locale, reason.since));
    case 'unlocks':
      return t.unlocks(namesOf(wording, texts.assets, reason.assets));
  }
}

function answersSentence(locale: Locale, { inPhase, openInPhase, elsewhere }: Answers): string {
  const t = nextAssetWords[locale];
  if (inPhase === 0) return t.answersElsewhere(elsewhere);
  return elsewhere === 0 ? t.answers(inPhase, openInPhase) : t.answersMore(inPhase, openInPhase, elsewhere);
}
