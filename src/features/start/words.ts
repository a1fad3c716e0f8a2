import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'Start in three taps',
  step: (number: number) => `${number} of 3`,
  where: 'Where are you in your purchase?',
  who: 'Who are you?',
  minutes: 'How many minutes have you got?',
  notSure: 'Not decided yet',
  min: (count: number) => `${count} min`,
  note: 'What you choose stays in this browser, and you can undo it.',
  back: 'Back',
  startOver: 'Change',
  stand: 'You are here',
  done: (phase: string) => `Your purchase is now in “${phase}”.`,
  doneAs: (phase: string, role: string) => `Your purchase is now in “${phase}”, and you are: ${role}.`,
  open: (open: number) => (open === 1 ? '1 question is open here.' : `${open} questions are open here.`),
  openYours: (open: number, yours: number, role: string) =>
    `${open === 1 ? '1 question is' : `${open} questions are`} open here; ${yours} of them you answer for (${role}).`,
  toGuide: (phase: string) => `Open the guide “${phase}”`,
  toRole: (role: string) => `What this role needs: ${role}`,
};

const ja: SameWords<typeof en> = {
  title: '3回選ぶだけで始められます',
  step: (number) => `3問中の${number}問目`,
  where: '購買は、今どのあたりですか',
  who: 'ご自身の役割はどれですか',
  minutes: '今、使える時間はどれくらいですか',
  notSure: 'まだ決まっていない',
  min: (count) => `${count}分`,
  note: '選んだ内容はこのブラウザーの中だけに残ります。取り消すこともできます。',
  back: '戻る',
  startOver: '選び直す',
  stand: '今いるところ',
  done: (phase) => `わたしの購買は、今「${phase}」にあります。`,
  doneAs: (phase, role) => `わたしの購買は今「${phase}」にあり、ご自身の役割は「${role}」です。`,
  open: (open) => `この購買フェーズで未解決の質問は${open}件です。`,
  openYours: (open, yours, role) =>
    `この購買フェーズで未解決の質問は${open}件で、うち${yours}件は${role}が答えを担当します。`,
  toGuide: (phase) => `「${phase}」のガイドを開く`,
  toRole: (role) => `この役割に必要なもの：${role}`,
};

/** The three questions on the home page. */
export const startWords: Words<typeof en> = { en, ja };
