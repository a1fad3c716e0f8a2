import { describe, expect, test } from 'vitest';
import { lawDateNotices } from '~/content-model/law-date-notices.ts';
import { checkContent } from '~/content-model/load-content.ts';
import { replace, whole } from './support/broken-content.ts';
import { ASSET_EN, ASSET_JA, expectProblem, inBoth, type Case } from './support/expect-problem.ts';

const CAP = 'clauses/liability-cap.yaml';
const BOOK = 'clause-book.yaml';
const DATES = 'law-dates.yaml';

describe('a clause that cannot be shown is told with its file, field and mend', () => {
  const cases: readonly Case[] = [
    [
      'without its fallback',
      { [CAP]: replace(/fallback:\n(?: {2}.*\n)+/, '') },
      { file: CAP, field: 'fallback', wrong: 'expected object', mend: 'give a value of type object' },
    ],
    [
      'without one language',
      { [CAP]: replace(/walkAway:\n {2}en: .*\n/, 'walkAway:\n') },
      { file: CAP, field: 'walkAway.en', wrong: 'expected string', mend: 'give a value of type string' },
    ],
    [
      'with wording as one text instead of paragraphs',
      { [CAP]: replace(/preferred:\n {2}en:\n(?: {4}.*\n)+/, 'preferred:\n  en: "One text"\n') },
      { file: CAP, field: 'preferred.en', wrong: 'expected array', mend: 'give a value of type array' },
    ],
    [
      'with a misspelt field',
      { [CAP]: replace('walkAway:', 'walkaway:') },
      { file: CAP, field: '(whole file)', wrong: 'walkaway', mend: 'correct its spelling' },
    ],
    [
      'with an unknown kind of risk',
      { [CAP]: replace('risks: [money', 'risks: [weather') },
      { file: CAP, field: 'risks.[1]', wrong: 'Invalid option', mend: 'use one of: money, data' },
    ],
    [
      'decided by nobody',
      { [CAP]: replace(/roles: \[.*\]/, 'roles: []') },
      { file: CAP, field: 'roles', wrong: 'the role that decides', mend: 'correct the value' },
    ],
    [
      'decided by a role that does not exist',
      { [CAP]: replace('roles: [', 'roles: [wizard, ') },
      { file: CAP, field: 'roles', wrong: 'unknown role "wizard"', mend: 'use one of' },
    ],
    [
      'with a date of law that does not exist',
      { [CAP]: replace('dates: [', 'dates: [jp-magic, ') },
      { file: CAP, field: 'law.dates', wrong: 'unknown law date "jp-magic"', mend: 'use one of' },
    ],
    [
      'that no part of the book lists',
      { [BOOK]: replace('[liability-cap, ', '[') },
      { file: CAP, wrong: 'no part of clause-book.yaml lists this clause', mend: 'add "liability-cap"' },
    ],
    [
      'that two parts list',
      { [BOOK]: replace('[customer-data, ', '[customer-data, liability-cap, ') },
      { file: `${BOOK} (clauses)`, field: 'liability-cap', wrong: 'twice', mend: 'another id' },
    ],
    [
      'that is listed and missing',
      { [CAP]: undefined },
      {
        file: BOOK,
        field: 'parts.money.clauses',
        wrong: 'unknown clause "liability-cap"',
        mend: 'use one of',
      },
    ],
    [
      'that a link names and that does not exist',
      inBoth('<Ref clause="liability">x</Ref>'),
      {
        file: ASSET_EN,
        field: '<Ref>',
        wrong: 'unknown clause "liability"',
        mend: 'did you mean "liability-cap"',
      },
    ],
  ];
  test.each(cases)('%s', (_name, edits, expected) => {
    expectProblem(edits, expected);
  });
});

describe('a date of law that cannot be trusted is told with its file, field and mend', () => {
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
      { file: DATES, field: `[1].${field}`, wrong: 'expected object', mend: 'give a value of type object' },
    ]),
    [
      'without the day of the check',
      { [DATES]: without('checkedOn') },
      { file: DATES, field: '[1].checkedOn', wrong: 'expected string', mend: 'give a value of type string' },
    ],
    [
      'without saying whether a lawyer is needed',
      { [DATES]: without('needsLawyer') },
      {
        file: DATES,
        field: '[1].needsLawyer',
        wrong: 'expected boolean',
        mend: 'give a value of type boolean',
      },
    ],
    [
      'with the day of a change, but not what changes',
      { [DATES]: without('change') },
      { file: DATES, field: '[1].change', wrong: 'come together', mend: 'correct the value' },
    ],
    [
      'with no day at all',
      { [DATES]: replace('validFrom: 2024-01-01\n  ', '') },
      { file: DATES, field: '[2].validFrom', wrong: 'a rule without a day', mend: 'correct the value' },
    ],
    [
      'with an address that is not safe to follow',
      { [DATES]: replace('address: https:', 'address: http:') },
      { file: DATES, field: '[1].source.address', wrong: 'Invalid URL', mend: 'correct the value' },
    ],
    [
      'for a country the site does not cover',
      { [DATES]: replace('jurisdiction: jp', 'jurisdiction: us') },
      {
        file: DATES,
        field: '[1].jurisdiction',
        wrong: 'Invalid option',
        mend: 'use one of: jp, eu, uk, int',
      },
    ],
    [
      'that stands twice',
      { [DATES]: replace('id: jp-electronic-records', 'id: jp-qualified-invoice') },
      { file: DATES, field: 'jp-qualified-invoice', wrong: 'twice', mend: 'another id' },
    ],
    [
      'that a text names and that does not exist',
      inBoth('A date: <LawDate id="eu-data-act" />.'),
      { file: ASSET_JA, field: '<LawDate>', wrong: 'unknown law date', mend: 'eu-data-act-switching' },
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
