import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  none: 'No plan has begun.',
  allDone: (count: number) => (count === 1 ? 'The one step is done.' : `All ${count} steps are done.`),
  sum: (open: number, total: number) => `${open} of ${total} ${total === 1 ? 'step' : 'steps'} open`,
  late: (days: number) => (days === 1 ? '1 working day late' : `${days} working days late`),
  noDay: 'no day yet',
  untitled: 'Step of a newer version of this site',
  sides: { buyer: 'our side', seller: 'supplier' },
  gate: 'go or stop',
  more: (count: number) => (count === 1 ? '1 more in the plan' : `${count} more in the plan`),
};

const ja: SameWords<typeof en> = {
  none: '計画はまだありません。',
  allDone: (count) => `手順${count}件がすべて済みました。`,
  sum: (open, total) => `手順${total}件中、残り${open}件`,
  late: (days) => `${days}営業日の遅れ`,
  noDay: '日付なし',
  untitled: 'このサイトの新しい版の手順',
  sides: { buyer: '自社', seller: '供給会社' },
  gate: '続行・中止の判断',
  more: (count) => `このほかに${count}件`,
};

/** The next steps of the plan of both sides, on My purchase. */
export const nextStepsWords: Words<typeof en> = { en, ja };
