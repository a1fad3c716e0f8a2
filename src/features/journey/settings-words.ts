import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  changed: (label: string) => `“${label}” was changed.`,
  named: (name: string) => `This purchase is now called “${name}”.`,
  moved: (phase: string) => `Your purchase is now in “${phase}”.`,
  dropped: (count: number, questions: string) =>
    count === 1
      ? ` 1 question no longer applies: ${questions}`
      : ` ${count} questions no longer apply: ${questions}`,
  added: (count: number, questions: string) =>
    count === 1 ? ` 1 question now applies: ${questions}` : ` ${count} questions now apply: ${questions}`,
  left: (phases: string) => ` No longer part of it: ${phases}.`,
  joined: (phases: string) => ` Now part of it: ${phases}.`,
  fewer: (count: number) => (count === 1 ? ' 1 question fewer.' : ` ${count} questions fewer.`),
  quoted: (question: string) => `“${question}”`,
  more: (count: number) => `${count} more`,
};

const ja: SameWords<typeof en> = {
  changed: (label) => `「${label}」を変更しました。`,
  named: (name) => `この購買の名前を「${name}」にしました。`,
  moved: (phase) => `現在の購買フェーズを「${phase}」にしました。`,
  dropped: (count, questions) => `対象から外れた質問が${count}件あります：${questions}`,
  added: (count, questions) => `新しく対象になった質問が${count}件あります：${questions}`,
  left: (phases) => `通らなくなった購買フェーズ：${phases}。`,
  joined: (phases) => `新しく通る購買フェーズ：${phases}。`,
  fewer: (count) => `対象の質問が${count}件減りました。`,
  quoted: (question) => `「${question}」`,
  more: (count) => `ほか${count}件`,
};

/** What a change of the settings did. */
export const journeySettingsWords: Words<typeof en> = { en, ja };
