import { content } from './content.ts';

interface Words {
  readonly motion: string;
  readonly accountType: string;
  readonly segment: string;
  readonly entryMode: string;
}

/** The four choices that make a process out of the questions, in the words of one page, with their options. */
export function processOptions(words: Words) {
  const { motions, accountTypes, segments, entryModes } = content.sources.processes;
  return [
    { field: 'motion', label: words.motion, options: motions },
    { field: 'accountType', label: words.accountType, options: accountTypes },
    { field: 'segment', label: words.segment, options: segments },
    { field: 'entryMode', label: words.entryMode, options: entryModes },
  ] as const;
}
