import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Dates of law, tax and standards',
  intro:
    'Rules that change what you agree, pay or report, each with its source and the day we last checked it. Reading it does not replace a lawyer or a tax adviser.',
  places: {
    jp: 'Japan',
    eu: 'European Union',
    uk: 'United Kingdom',
    int: 'International standards',
  },
  since: (day: string) => `since ${day}`,
  changes: (day: string, what: string) => `changes on ${day}: ${what}`,
  checked: (day: string) => `checked on ${day}`,
  sinceLabel: 'Since',
  changesLabel: 'Next change',
  checkedLabel: 'Checked',
  nextChanges: 'What changes next',
  day: 'Day',
  rule: 'Rule',
  change: 'What changes',
  source: 'Source',
  toCheck: 'Not confirmed',
  needsLawyer: 'Ask a lawyer',
  contents: 'On this page',
};

const ja: SameWords<typeof en> = {
  title: '法令・税・規格の日付',
  intro:
    '契約、支払い、報告に関わる決まりを、出典と最後に確かめた日とともにまとめています。弁護士や税理士への相談に代わるものではありません。',
  places: {
    jp: '日本',
    eu: '欧州連合（EU）',
    uk: '英国',
    int: '国際規格',
  },
  since: (day) => `${day}から`,
  changes: (day, what) => `${day}に変わる：${what}`,
  checked: (day) => `${day}に確認`,
  sinceLabel: 'いつから',
  changesLabel: '次の変更',
  checkedLabel: '確認した日',
  nextChanges: '次に変わるもの',
  day: '日',
  rule: '決まり',
  change: '変わること',
  source: '出典',
  toCheck: '確かめていない点',
  needsLawyer: '弁護士に確認を',
  contents: 'このページの内容',
};

/** The days of rules, in texts and on their page. */
export const lawDateWords: Words<typeof en> = { en, ja };
