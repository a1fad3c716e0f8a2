import type { MessagesLike } from '~/kit/message-types.ts';
import type { continueCard as english } from '../en/continue-card.ts';

/** 続きを示す1行 */
export const continueCard: MessagesLike<typeof english> = {
  label: '続き',
  minutes: (count) => `約${count}分`,
  guide: (phase) => `「${phase}」のガイド`,
  open: (count) => `未解決${count}件`,
};
