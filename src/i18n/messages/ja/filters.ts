import type { MessagesLike } from '~/kit/message-types.ts';
import type { filters as english } from '../en/filters.ts';

/** 支援コンテンツと質問の一覧の絞り込み。固定の見出しはガイドの側にあります */
export const filters: MessagesLike<typeof english> = {
  assets: (shown, all) => (shown === all ? `全${all}件` : `${all}件中${shown}件`),
  questions: (shown, all) => (shown === all ? `全${all}問` : `${all}問中${shown}問`),
  upTo: (minutes) => `${minutes}分以内`,
  stateLabel: '状態',
  anyState: 'この購買の質問すべて',
  none: 'すべての条件に合う質問はありません。条件を1つ外してください。',
};
