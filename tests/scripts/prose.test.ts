import { readFileSync } from 'node:fs';
import preset from 'textlint-rule-preset-ja-technical-writing';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { mdxPassages } from '../../scripts/prose/mdx-passages.ts';
import { wordPassages } from '../../scripts/prose/word-passages.ts';
import type { Passage } from '../../scripts/prose/passage.ts';
import { recurringClauses } from '../../scripts/prose/recurring-clauses.ts';
import {
  bannedTerms,
  brokenLines,
  halfWidthPunctuation,
  isTermList,
  repeatedParagraphs,
  spaces,
} from '../../scripts/prose/rules.ts';
import { DEPARTURES, EXCUSED } from '../../scripts/prose/textlint-settings.ts';
import { textlintProblems } from '../../scripts/prose/textlint.ts';
import { yamlPassages } from '../../scripts/prose/yaml-passages.ts';

const terms: unknown = parse(readFileSync(new URL('../content/banned-terms.yaml', import.meta.url), 'utf8'));
if (!isTermList(terms)) throw new Error('wrong shape');

const passage = (locale: Passage['locale'], text: string, file = 'a.mdx'): Passage => ({
  file,
  line: 7,
  locale,
  text,
});

describe('banned terms', () => {
  test.each([
    ['ja', '次のフェーズへ進みます。', '購買フェーズ'],
    ['ja', 'チャンピオンに聞きます。', '社内推進者'],
    ['ja', '国民経済計算の顧客', 'ナショナルアカウント'],
    ['ja', '主要口座の担当', '大口顧客'],
    ['ja', '利用することができます。', 'できます'],
    ['ja', '会社の資産を読む', '支援コンテンツ'],
    ['ja', '今すぐ試そう！', '。'],
    ['en', 'Ask the Vendor.', 'supplier'],
    ['en', 'It unlocks value.', 'what changes'],
    ['en', 'It is not just cheap but good.', 'second'],
    ['en', 'We organize it.', '-is-'],
    ['en', 'Great news!', 'full stop'],
  ] as const)('%s: %s', (locale, text, instead) => {
    const problems = bannedTerms([passage(locale, text)], terms);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: 'a.mdx', line: 7, fix: expect.stringContaining(instead) }),
    );
  });

  test.each([
    ['ja', '購買フェーズ、商談フェーズ、注文フェーズのちがい'],
    ['ja', '履歴事項全部証明書を出します。資産計上は財務に聞きます。'],
    ['en', 'The size of a prize, in a phase of buying; vendor onboarding.'],
  ] as const)('%s: %s is right', (locale, text) => {
    expect(bannedTerms([passage(locale, text)], terms)).toEqual([]);
  });

  test('every entry says why and what to write instead', () => {
    expect(isTermList({ ja: [{ term: 'x', reason: 'y' }], en: [] })).toBe(false);
  });
});

describe('Japanese typing', () => {
  test.each(['費用(概算)です。', '担当:法務', '見積,請求', '本当ですか?'])(
    '%s: half-width punctuation is reported',
    (text) => {
      expect(halfWidthPunctuation([passage('ja', text)])).toHaveLength(1);
    },
  );

  test.each(['費用（概算）です。', '10:30に開始', 'ISO 27001 (2022)', '1,000万円'])('%s is right', (text) => {
    expect(halfWidthPunctuation([passage('ja', text)])).toEqual([]);
  });

  test.each(['期限は 3 日です', '購買 フェーズ', '注意： 必ず', '更新　日'])(
    '%s: a space is reported',
    (text) => {
      expect(spaces([passage('ja', text)])).toHaveLength(1);
    },
  );

  test.each(['1. 目的', '年額 = 人数×月額', 'SOC 2とISO 27001', '現状 → 目標'])('%s is right', (text) => {
    expect(spaces([passage('ja', text)])).toEqual([]);
  });

  test('a line break inside a paragraph is reported', () => {
    expect(brokenLines(mdxPassages('ja.mdx', '一行目は長い。\n二行目。\n', 'ja'))).toHaveLength(1);
  });
});

describe('repeated paragraphs', () => {
  const long = 'This paragraph is long enough to count as a paragraph of its own, not a label.';

  test('are reported where two files have them, with the first place', () => {
    const [problem] = repeatedParagraphs([
      passage('en', long, 'a.mdx'),
      passage('en', ` ${long.toUpperCase()}`, 'b.mdx'),
    ]);
    expect(problem).toMatchObject({ file: 'b.mdx', wrong: expect.stringContaining('a.mdx:7') });
  });

  test('short ones, and those within one file, pass', () => {
    expect(
      repeatedParagraphs([
        passage('en', 'Ask legal.', 'a.mdx'),
        passage('en', 'Ask legal.', 'b.mdx'),
        passage('en', long),
        passage('en', long),
      ]),
    ).toEqual([]);
  });
});

describe('textlint', () => {
  test('reports a bad Japanese sentence with its file and line, whatever comes before it', async () => {
    const problems = await textlintProblems([
      { file: 'content/a/ja.mdx', line: 3, locale: 'ja', text: '正しい文です。' },
      { file: 'content/a/ja.mdx', line: 9, locale: 'ja', text: '画面は\n本社でも見れます。' },
      { file: 'content/b.yaml', line: 2, locale: 'ja', text: '会議に利用者に資料を渡す' },
    ]);
    expect(problems).toEqual([
      {
        file: 'content/a/ja.mdx',
        line: 9,
        wrong: expect.stringMatching(/^「.*見れます.*」: .*ら/u),
        fix: expect.stringContaining('no-dropping-the-ra'),
      },
      {
        file: 'content/b.yaml',
        line: 2,
        wrong: expect.stringContaining('利用者に資料'),
        fix: expect.stringContaining('no-doubled-joshi'),
      },
    ]);
  });

  test.each([
    ['a heading without a full stop', '裏付けの強さ'],
    ['honest doubt', '別のファイルかもしれません。'],
    ['thousands', '初年度は1,728,000円、2年目は1,814,400円、3年目は1,905,120円です。'],
    ['the name of a law', '中小受託取引適正化法（取適法）を確かめます。'],
    ['a pair', '変更も更新も、ここから始まります。'],
    ['「ことがある」', '消費税の扱いが変わることがあります。'],
    ['「前に」', '署名に回す前に、法務へ渡します。'],
    ['blanks of a model sentence', '「○○を推薦する。理由は△△」と書きます。'],
    [
      'a long mail in quotes',
      '文例：「6月7日の利用開始を希望しています。当社側の手順を、担当者名とともに添付しました。御社の手順を書き加え、無理のある日付をお知らせください。直近の案件で抜けていた手順も教えてください。2月8日には、中止を判断する場合があります。」',
    ],
  ])('leaves alone: %s', async (_what, text) => {
    expect(await textlintProblems([passage('ja', text)])).toEqual([]);
  });

  test('reads Japanese only', async () => {
    expect(
      await textlintProblems([passage('en', 'A sentence, with, far, too, many, commas, in, it.')]),
    ).toEqual([]);
  });

  test('only changes rules that the preset has, each with a reason', () => {
    const known = Object.keys(preset.rules);
    expect(known).toEqual(
      expect.arrayContaining([...Object.keys(DEPARTURES), ...EXCUSED.map(({ rule }) => rule)]),
    );
    for (const { reason } of [...Object.values(DEPARTURES), ...EXCUSED]) expect(reason).not.toBe('');
  });
});

describe('what is read', () => {
  test('of MDX: paragraphs, cells and shown attributes, without markup', () => {
    const source =
      '<Section id="x" title="題">\n\n**要件（RFP）**を<Term id="tco">TCO</Term>で。\n\n| 項目 |\n|---|\n| 値<Fact id="a" />円 |\n\n</Section>\n';
    expect(mdxPassages('ja.mdx', source, 'ja').map(({ line, text }) => [line, text])).toEqual([
      [1, '題'],
      [3, '要件（RFP）をTCOで。'],
      [5, '項目'],
      [7, '値0円'],
    ]);
  });

  test('of YAML: both languages, with their lines', () => {
    expect(
      yamlPassages('a.yaml', '- id: x\n  name: { en: "A", ja: "あ" }\n  text:\n    en: "B"\n').map(
        ({ line, locale, text }) => [line, locale, text],
      ),
    ).toEqual([
      [2, 'en', 'A'],
      [2, 'ja', 'あ'],
      [4, 'en', 'B'],
    ]);
  });

  test('of YAML: each paragraph of a list, at its own line', () => {
    const source = 'preferred:\n  en:\n    - "A"\n    - "B"\n  ja:\n    - "あ"\n  other:\n    - "C"\n';
    expect(yamlPassages('a.yaml', source).map(({ line, locale, text }) => [line, locale, text])).toEqual([
      [3, 'en', 'A'],
      [4, 'en', 'B'],
      [6, 'ja', 'あ'],
    ]);
  });

  test('of words: the sentences of both languages, with values filled in', () => {
    const source = [
      "import x from 'y';",
      "const en = { b: 'Text' };",
      "const ja = { b: '文', c: (n: number) => `${n}件 ${n === 1 ? '一' : '多'}` };",
      'export const words = { en, ja };',
    ].join('\n');
    expect(wordPassages('words.ts', source).map(({ locale, text }) => [locale, text])).toEqual([
      ['en', 'Text'],
      ['ja', '文'],
      ['ja', '0件 0'],
      ['ja', '一'],
      ['ja', '多'],
    ]);
  });
});

describe('clauses that recur', () => {
  const inTexts = (locale: Passage['locale'], ...texts: readonly string[]) =>
    recurringClauses(
      texts.map((text, index) => passage(locale, text, `assets/a${String(index)}/${locale}.mdx`)),
      2,
    );

  test('are told with the texts they stand in, whatever the marks and capitals around them', () => {
    expect(
      inTexts(
        'en',
        'Ask: "What would make you say no?"',
        'what would make you say no, and why',
        'Ask somebody.',
      ),
    ).toEqual([{ locale: 'en', clause: 'What would make you say no', files: ['assets/a0', 'assets/a1'] }]);
    const [only] = inTexts(
      'ja',
      '買わないことも立派な結論になります。',
      '待つ。買わないことも立派な結論になります',
    );
    expect(only?.clause).toBe('買わないことも立派な結論になります');
  });

  test.each([
    ['short ways of speaking', 'en', 'If you can, ask.', 'If you can, wait.'],
    ['the same text twice', 'en', 'ask the people who do the work', 'another one of five words'],
    [
      'pointers to other assets',
      'en',
      'see the plain guide to the contract',
      'see the plain guide to the contract',
    ],
    ['pointers in Japanese', 'ja', '契約のやさしい解説をご覧ください', '契約のやさしい解説をご覧ください'],
  ] as const)('leave out %s', (_, locale, one, other) => {
    expect(inTexts(locale, one, other)).toEqual([]);
  });
});
