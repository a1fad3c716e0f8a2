import type { Process } from '~/domain/process/process.ts';
import { formatList } from '~/kit/format.ts';
import type { Locale } from '~/kit/locales.ts';
import { journeySettingsWords } from './settings-words.ts';
import { nameOf } from '~/state/names.ts';

/** Questions named in one sentence. */
const MOST_NAMED = 3;

/** What another process changes, in sentences; empty if it asks the same questions. */
export function processChange(locale: Locale, before: Process, after: Process): string {
  const t = journeySettingsWords[locale];
  const phasesOf = ({ phases }: Process) => new Set(phases.map(({ phase }) => phase));
  const left = without(phasesOf(before), phasesOf(after));
  const joined = without(phasesOf(after), phasesOf(before));
  const dropped = without(before.questions, after.questions);
  const added = without(after.questions, before.questions);
  const phases = (ids: typeof left) => formatList(locale, ids.map(nameOf.phase));
  const questions = (ids: typeof dropped) => {
    const named = ids.slice(0, MOST_NAMED).map(nameOf.question).map(t.quoted);
    return formatList(locale, ids.length > MOST_NAMED ? [...named, t.more(ids.length - MOST_NAMED)] : named);
  };
  return [
    left.length > 0 ? t.left(phases(left)) : '',
    joined.length > 0 ? t.joined(phases(joined)) : '',
    dropped.length > 0 ? t.dropped(dropped.length, questions(dropped)) : '',
    added.length > 0 ? t.added(added.length, questions(added)) : '',
  ].join('');
}

function without<Id>(ids: ReadonlySet<Id>, others: ReadonlySet<Id>): readonly Id[] {
  return [...ids].filter((id) => !others.has(id));
}
