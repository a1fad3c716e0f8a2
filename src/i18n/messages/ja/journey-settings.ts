import type { MessagesLike } from '~/kit/message-types.ts';
import type { journeySettings as english } from '../en/journey-settings.ts';

/** 設定を変えた結果 */
export const journeySettings: MessagesLike<typeof english> = {
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
