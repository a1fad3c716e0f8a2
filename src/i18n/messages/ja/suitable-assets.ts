import type { MessagesLike } from '~/kit/message-types.ts';
import type { suitableAssets as english } from '../en/suitable-assets.ts';

/** 今回の購買に合う支援コンテンツと、外したものの理由 */
export const suitableAssets: MessagesLike<typeof english> = {
  rulesTitle: '4つの決まり',
  rulesNote:
    '商品を構成する仕組みは、そのお客様が注文できるものだけを示します。同じ4つの決まりで、支援コンテンツを今回の購買に絞ります。',
  rules: {
    available: { name: '利用可能性', text: '買い手向けに、この言語で公開され、期限が過ぎていないこと。' },
    eligible: { name: '対象条件', text: '購買の種類、質問、購買フェーズ、グループの役割に合うこと。' },
    accurate: { name: '正確さ', text: '1年以内に内容が確認されていること。' },
    compatible: { name: '手元との整合', text: '受け取ったものの続きになり、繰り返しにならないこと。' },
  },
  phase: 'どの購買フェーズ向けか',
  anyPhase: 'すべての購買フェーズ',
  suits: '今回の購買に合うもの',
  needsScript: '絞り込みにはJavaScriptが必要です。使えない場合は、すべての支援コンテンツを並べています。',
  count: (suiting, all) => `今回の購買に合うものは、${all}件中${suiting}件です。`,
  none: '今のところ、合うものはありません。理由は下の一覧で分かります。',
  hidden: (count) => `外したものとその理由（${count}件）`,
  why: {
    expired: '有効期限が過ぎています',
    'other-process': '別の種類の購買に向けたものです',
    'nothing-asked': '今回の購買で尋ねる質問には答えません',
    'other-phase': (phases) => `別の購買フェーズのものです（${phases}）`,
    'other-role': (roles) => `グループにいない役割向けのものです（${roles}）`,
    'review-overdue': '1年以上、内容が確認されていません',
    received: 'すでに受け取っています',
    dismissed: '見送ると決めたものです',
    'builds-on': (assets) => `先に読むものがあります（${assets}）`,
  },
  rule: (name) => `${name}：`,
  settings: 'この購買の設定を変える',
};
