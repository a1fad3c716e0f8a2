import type { Locale } from '~/kit/locales.ts';
import { kitColumnsIn } from '~/kit/kit-columns.ts';
import { securityKitWords } from './words.ts';

/** What a sheet needs of a question, in the language of the sheet. */
export interface SheetRow {
  readonly id: string;
  readonly number: number;
  readonly tier: number | undefined;
  readonly areaName: string;
  readonly ask: string;
  readonly good: string;
  readonly weak: string;
  readonly evidence: string;
  readonly check: string;
  readonly points: readonly { readonly framework: string; readonly text: string }[];
}

/** The questions of a tier with those below it, or of the module for AI. */
export type SheetPart = number | 'ai';
export type SheetPurpose = 'send' | 'review';

export function sheetName(part: SheetPart, purpose: SheetPurpose): string {
  const of = part === 'ai' ? 'ai' : `tier-${part}`;
  return `security-kit-${of}${purpose === 'review' ? '-review' : ''}.csv`;
}

/** What the file is called once it is saved: both languages may lie in one folder. */
export function savedName(part: SheetPart, purpose: SheetPurpose, locale: Locale): string {
  return sheetName(part, purpose).replace('.csv', `-${locale}.csv`);
}

/**
 * For the supplier: the question, the evidence to attach and room for the reply. What to look for stays with the buyer. The
 * key lets the filled-in sheet come back into the paper of the answers.
 */
export function sheetToSend(rows: readonly SheetRow[], locale: Locale): readonly (readonly string[])[] {
  const names = { ...securityKitWords[locale].sheet, ...kitColumnsIn(locale) };
  const reply = ['answer', 'explanation', 'document', 'key'] as const;
  const head = ['number', 'area', 'ask', 'evidence', 'codes', ...reply] as const;
  return [
    head.map((column) => names[column]),
    ...rows.map((row) => [
      String(row.number),
      row.areaName,
      row.ask,
      row.evidence,
      row.points.map(({ text }) => text).join(' | '),
      '',
      '',
      '',
      row.id,
    ]),
  ];
}

/** For the reviewer: what to look for, one column for each framework, and room for the own mark. */
export function sheetForReview(
  rows: readonly SheetRow[],
  frameworks: readonly { readonly id: string; readonly name: string }[],
  locale: Locale,
): readonly (readonly string[])[] {
  const names = { ...securityKitWords[locale].sheet, ...kitColumnsIn(locale) };
  const head = [
    'number',
    'tier',
    'area',
    'ask',
    'good',
    'weak',
    'evidence',
    'check',
    'mark',
    'open',
  ] as const;
  return [
    [...head.map((column) => names[column]), ...frameworks.map(({ name }) => name)],
    ...rows.map((row) => [
      String(row.number),
      row.tier === undefined ? '' : String(row.tier),
      row.areaName,
      row.ask,
      row.good,
      row.weak,
      row.evidence,
      row.check,
      '',
      '',
      ...frameworks.map(({ id }) => row.points.find(({ framework }) => framework === id)?.text ?? ''),
    ]),
  ];
}
