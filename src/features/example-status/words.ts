import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  tag: 'Example',
  title: 'What your status looks like',
  note: 'An invented purchase, worked out by the same rules as yours.',
  here: 'We are here',
  answered: (answered: number, applicable: number) => `${answered} of ${applicable}`,
  answeredLong: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  open: (count: number, phase: string) => `Still open in “${phase}”: ${count}`,
  owner: (role: string) => `owner: ${role}`,
  more: (count: number) => `and ${count} more`,
  next: 'Next',
  because: (closes: number, open: number, minutes: number) =>
    `${minutes} min. It answers ${closes} of the ${open} open questions.`,
};

const ja: SameWords<typeof en> = {
  tag: '例',
  title: 'こんなふうに見えます',
  note: '架空の購買です。実際の印と同じ規則で計算しています。',
  here: '現在地',
  answered: (answered, applicable) => `${answered}/${applicable}件`,
  answeredLong: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  open: (count, phase) => `「${phase}」で未解決の質問：${count}件`,
  owner: (role) => `担当：${role}`,
  more: (count) => `ほか${count}件`,
  next: 'つぎは',
  because: (closes, open, minutes) => `${minutes}分。未解決の質問${open}件のうち、${closes}件に答えます。`,
};

/** The filled example of a status on the home page. */
export const exampleWords: Words<typeof en> = { en, ja };
