/** One stretch of text a reader sees: a paragraph, a cell, a label, a message. */
export interface Passage {
  readonly file: string;
  readonly line: number;
  readonly locale: 'en' | 'ja';
  readonly text: string;
}

export function isProseLocale(name: string): name is Passage['locale'] {
  return name === 'en' || name === 'ja';
}

export interface ProseProblem {
  readonly file: string;
  readonly line: number;
  readonly wrong: string;
  readonly fix: string;
}

/** Text that stands for a value which is filled in later. */
export const FILLED_IN = '0';

/** Cuts out a few letters around a find, so that the message can be searched for. */
export function around(text: string, index: number, length: number): string {
  return text.slice(Math.max(0, index - 8), index + length + 8).replaceAll('\n', '⏎');
}
