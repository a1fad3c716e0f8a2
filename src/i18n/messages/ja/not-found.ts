import type { MessagesLike } from '~/kit/message-types.ts';
import type { notFound as english } from '../en/not-found.ts';

/** 見つからないページ。1つのファイルで両方の言語を兼ねます */
export const notFound: MessagesLike<typeof english> = {
  title: 'この駅はありません',
  text: 'アドレスが古いか、途中で切れているようです。付けた印はそのまま残っています。ここから先へ進めます。',
};
