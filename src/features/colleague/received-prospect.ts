import { decodeJourneyFile, type DecodedFile } from '~/domain/journal/journey-file.ts';
import { planTakeOver, type TakeOver } from '~/domain/book/take-over.ts';
import { carriedIn } from '~/kit/carried-record.ts';
import { journalIn } from '~/state/journals.ts';
import type { colleagueWords } from './words.ts';

export type TakeProblem = keyof (typeof colleagueWords)['en']['take']['problems'];

/** A prospect that came, and what it would change here. */
export interface Received {
  readonly file: DecodedFile;
  readonly plan: Extract<TakeOver, { kind: 'prospect' }>;
}

/** A link in a text, or the text of a file. Keeps nothing. */
export async function receivedProspect(text: string): Promise<Received | TakeProblem> {
  const given = text.trim();
  if (given === '') return 'nothing';
  const read = (await carriedIn(given)) ?? decodeJourneyFile(given);
  if (!read.ok) return read.problem.kind;
  const plan = planTakeOver(read.value, journalIn(read.value.journey));
  return plan.kind === 'prospect' ? { file: read.value, plan } : plan.kind;
}
