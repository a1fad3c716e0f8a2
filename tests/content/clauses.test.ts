import { describe, expect, test } from 'vitest';
import { lawDateNotices } from '~/content-model/law-date-notices.ts';
import { checkContent } from '~/content-model/load-content.ts';
import { insert, onlyProblemAfter, replace, whole, type Edits } from './support/broken-content.ts';
import { ASSET_EN } from './support/places.ts';

type Case = readonly [
  name: string,
  edits: Edits,
  expected: Readonly<Record<'file' | 'wrong' | 'fix', string> & { field?: string }>,
];

function expectProblem(edits: Edits, { file, field, wrong, fix }: Case[2]): void {
  expect(onlyProblemAfter(edits)).toEqual({
    file,
    line: expect.any(Number),
    field: expect.stringContaining(field ?? ''),
    wrong: expect.stringContaining(wrong),
    fix: expect.stringContaining(fix),
  });
}

const CAP = 'clauses/liability-cap.yaml';
const BOOK = 'clause-book.yaml';
const DATES = 'law-dates.yaml';

describe('a clause that cannot be shown is one problem with its file, line, field and fix', () => {
  const cases: readonly Case[] = [
    [
      'without its fallback',
      { [CAP]: replace(/fallback:\n(?: {2}.*\n)+/, '') },
      { file: CAP, field: 'fallback', wrong: 'it is missing', fix: 'add it' },
    ],
    [
      'without one language',
      { [CAP]: replace(/walkAway:\n {2}en: .*\n/, 'walkAway:\n') },
      { file: CAP, field: 'walkAway.en', wrong: 'it is missing', fix: 'add it: a text' },
    ],
    [
      'with wording as one text instead of paragraphs',
      { [CAP]: replace(/preferred:\n {2}en:\n(?: {4}.*\n)+/, 'preferred:\n  en: "One text"\n') },
      {
        file: CAP,
        field: 'preferred.en',
        wrong: 'a text stands here instead of a list',
        fix: 'write a list',
      },
    ],
    [
      'with a misspelt field',
      { [CAP]: replace('walkAway:', 'walkaway:') },
      { file: CAP, field: 'walkaway', wrong: 'unknown key "walkaway"', fix: 'did you mean "walkAway"?' },
    ],
    [
      'with an unknown kind of risk',
      { [CAP]: replace('risks: [money', 'risks: [weather') },
      { file: CAP, field: 'risks.[1]', wrong: '"weather" is not one of', fix: 'use one of: money, data' },
    ],
    [
      'decided by nobody',
      { [CAP]: replace(/roles: \[.*\]/, 'roles: []') },
      { file: CAP, field: 'roles', wrong: 'nobody decides', fix: 'name at least the role that decides' },
    ],
    [
      'decided by a role that does not exist',
      { [CAP]: replace('roles: [', 'roles: [wizard, ') },
      { file: CAP, field: 'roles', wrong: 'unknown role "wizard"', fix: '' },
    ],
    [
      'with a date of law that does not exist',
      { [CAP]: replace('dates: [', 'dates: [jp-magic, ') },
      { file: CAP, field: 'law.dates', wrong: 'unknown law date "jp-magic"', fix: '' },
    ],
    [
      'that no part of the book lists',
      { [BOOK]: replace('[liability-cap, ', '[') },
      { file: BOOK, wrong: 'no part lists the clause "liability-cap"', fix: 'add "liability-cap"' },
    ],
    [
      'that two parts list',
      { [BOOK]: replace('[customer-data, ', '[customer-data, liability-cap, ') },
      { file: BOOK, field: 'liability-cap', wrong: 'twice', fix: 'another id' },
    ],
    [
      'that is listed and missing',
      { [CAP]: undefined },
      {
        file: BOOK,
        field: 'parts.money.clauses',
        wrong: 'unknown clause "liability-cap"',
        fix: '',
      },
    ],
    [
      'that a link names and that does not exist',
      { [ASSET_EN]: insert('<Ref clause="liability">x</Ref>') },
      {
        file: ASSET_EN,
        field: '<Ref>',
        wrong: 'unknown clause "liability"',
        fix: 'did you mean "liability-cap"',
      },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('a date of law that cannot be trusted is one problem with its file, line, field and fix', () => {
  const first = /- id: jp-qualified-invoice\n(?: .*\n|\n(?= ))+/;
  const without = (field: string) => (text: string) => {
    const entry = first.exec(text)?.[0] ?? '';
    const cut = entry.replace(new RegExp(` {2}${field}:.*\\n(?: {3,}.*\\n)*`), '');
    if (cut === entry) throw new Error(`nothing to cut: ${field}`);
    return text.replace(entry, cut);
  };
  const cases: readonly Case[] = [
    ...(['rule', 'says', 'source'] as const).map((field): Case => [
      `without "${field}"`,
      { [DATES]: without(field) },
      { file: DATES, field: `jp-qualified-invoice.${field}`, wrong: 'it is missing', fix: 'add it' },
    ]),
    [
      'without the day of the check',
      { [DATES]: without('checkedOn') },
      { file: DATES, field: 'jp-qualified-invoice.checkedOn', wrong: 'it is missing', fix: 'add it: a text' },
    ],
    [
      'without saying whether a lawyer is needed',
      { [DATES]: without('needsLawyer') },
      {
        file: DATES,
        field: 'jp-qualified-invoice.needsLawyer',
        wrong: 'it is missing',
        fix: 'add it: true or false',
      },
    ],
    [
      'with the day of a change, but not what changes',
      { [DATES]: without('change') },
      { file: DATES, field: 'jp-qualified-invoice.change', wrong: 'come together', fix: 'give both or none' },
    ],
    [
      'with no day at all',
      { [DATES]: replace('validFrom: 2024-01-01\n  ', '') },
      {
        file: DATES,
        field: 'jp-electronic-records.validFrom',
        wrong: 'neither',
        fix: 'a rule without a day',
      },
    ],
    [
      'with an address that is not safe to follow',
      { [DATES]: replace('address: https:', 'address: http:') },
      {
        file: DATES,
        field: 'jp-qualified-invoice.source.address',
        wrong: 'Invalid URL',
        fix: 'correct the value',
      },
    ],
    [
      'for a country the site does not cover',
      { [DATES]: replace('jurisdiction: jp', 'jurisdiction: us') },
      {
        file: DATES,
        field: 'jp-qualified-invoice.jurisdiction',
        wrong: '"us" is not one of',
        fix: 'did you mean "uk"?',
      },
    ],
    [
      'that stands twice',
      { [DATES]: replace('id: jp-electronic-records', 'id: jp-qualified-invoice') },
      { file: DATES, field: 'jp-qualified-invoice', wrong: 'twice', fix: 'another id' },
    ],
    [
      'that a text names and that does not exist',
      { [ASSET_EN]: insert('A date: <LawDate id="eu-data-act" />.') },
      { file: ASSET_EN, field: '<LawDate>', wrong: 'unknown law date', fix: 'did you mean "eu-data-act-' },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('dates that an editor should look at again', () => {
  const entry = { ...checkContent(whole).sources.lawDates[0]!, id: 'a' };
  const notices = (days: { changesOn?: number; checkedOn: number }, today: number) =>
    lawDateNotices([{ ...entry, changesOn: undefined, ...days }], today);

  test('a change that is still to come, checked lately: nothing', () => {
    expect(notices({ changesOn: 101, checkedOn: 50 }, 100)).toEqual([]);
  });

  test('the day of the change itself counts as come', () => {
    expect(notices({ changesOn: 100, checkedOn: 50 }, 100)).toEqual([
      { id: 'a', why: 'change-passed', since: 100 },
    ]);
  });

  test('checked a year ago to the day: nothing; a day more: due since that day', () => {
    expect(notices({ checkedOn: 50 }, 415)).toEqual([]);
    expect(notices({ checkedOn: 50 }, 416)).toEqual([{ id: 'a', why: 'check-due', since: 415 }]);
  });

  test('both reasons are told, one by one', () => {
    expect(notices({ changesOn: 60, checkedOn: 50 }, 1000).map(({ why }) => why)).toEqual([
      'change-passed',
      'check-due',
    ]);
  });
});

describe('the clause book of this site', () => {
  const { clauses } = checkContent(whole).sources;
  const numbers = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

  test('gives the same numbers as acceptable in both languages', () => {
    const different = [...clauses].flatMap(([id, { acceptable }]) =>
      acceptable.flatMap(({ en, ja }) =>
        numbers(en)
          .filter((number) => !numbers(ja).includes(number))
          .map((number) => `${id}: ${number} is in "${en}", not in 「${ja}」`),
      ),
    );
    expect(different).toEqual([]);
  });
});
