/**
 * Where this site departs from textlint's preset for Japanese technical writing, and why. A rule that is not named here
 * runs as the preset has it.
 */
interface Departure {
  readonly reason: string;
  /** `false` turns the rule off. */
  readonly options: false | Readonly<Record<string, unknown>>;
}

export const DEPARTURES: Readonly<Record<string, Departure>> = {
  'ja-no-mixed-period': {
    reason:
      'Most passages are headings, labels, cells and items of lists; in Japanese these carry no 「。」.',
    options: false,
  },
  'ja-no-weak-phrase': {
    reason:
      'Where something is unsure, 「かもしれません」 says so; quoted questions ask what people 「思う」.',
    options: false,
  },
  'max-comma': {
    reason: 'The only commas in Japanese text are those of thousands, as in 1,728,000円.',
    options: false,
  },
  'max-ten': {
    reason: 'A choice of four, each set off by 「、」 and closed by 「、のどれか」, reads well; five do not.',
    options: { max: 4 },
  },
  'sentence-length': {
    reason: 'The wording of a mail stands in 「」 and holds sentences of its own.',
    options: { max: 100, skipPatterns: ['/「[^「」]*」/'] },
  },
  'max-kanji-continuous-len': {
    reason: 'Names of laws, papers and bodies are written in full, so that they can be looked up.',
    options: {
      max: 6,
      allow: [
        '中小受託取引適正化法',
        '個人情報保護委員会',
        '個人情報保護法',
        '作業範囲記述書',
        '履歴事項全部証明書',
        '情報提供依頼書',
        '暴力団排除条項',
        '有価証券報告書',
        '東京地方裁判所',
        '登記事項証明書',
        '職務権限規程第',
        '適格請求書発行事業者',
        '電子帳簿保存法',
        '〇年〇月〇日付',
        '〇年〇月〇日以降',
        '電子帳簿等保存制度特設',
        '公正取引委員会',
        '事業者間取引適正化等法',
        '契約不適合責任',
        '障害者差別解消法',
        '不公正契約条項法',
        '暴力団関係企業',
        '不正競争防止法',
        '専属的合意管轄裁判所',
        '消費者物価指数',
      ],
    },
  },
  'ja-no-successive-word': {
    reason: 'Doubled signs are the blanks of a model sentence.',
    options: { allow: ['〇', '○', '△', '＿'] },
  },
  'no-doubled-joshi': {
    reason:
      '「AもBも」 and 「AかBか」 are pairs, the particle belongs to both halves. A label before 「：」 and a step before 「→」 stand alone.',
    options: {
      min_interval: 1,
      allow: ['も', 'か', 'にも'],
      separatorCharacters: ['。', '：', '→'],
    },
  },
};

/** Findings that are right as they stand: those of a rule where the words up to the find end like this. */
export const EXCUSED: readonly {
  readonly rule: string;
  readonly ending: RegExp;
  readonly reason: string;
}[] = [
  {
    rule: 'no-doubled-joshi',
    ending: /(?:こと|場合)が$/u,
    reason: '「扱いが変わることがあります」: 「ことがある」 and 「場合がある」 are one word, like "may".',
  },
  {
    rule: 'no-doubled-joshi',
    ending: /(?:前|こと)に$/u,
    reason:
      '「署名に回す前に」, 「国外に置くことになる」: the second particle makes an adverb or a verb, no second case.',
  },
];
