import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  rulesTitle: 'Four rules',
  rulesNote:
    'A configurator shows a customer only what can be ordered. The same four rules narrow the library to your purchase.',
  rules: {
    available: { name: 'Available', text: 'Published for buyers, in this language, and not past its date.' },
    eligible: {
      name: 'Eligible',
      text: 'Fits your kind of purchase, its questions, your buying phase and the roles in your group.',
    },
    accurate: { name: 'Accurate', text: 'Reviewed within the last year.' },
    compatible: { name: 'Compatible', text: 'Builds on what you have received, and does not repeat it.' },
  },
  phase: 'For which buying phase',
  anyPhase: 'Any buying phase',
  suits: 'Suits this purchase',
  needsScript: 'What suits your purchase is worked out in your browser, with JavaScript.',
  toLibrary: 'All content assets',
  showAll: (count: number) => `Show all ${count}`,
  count: (suiting: number, all: number) => `${suiting} of ${all} content assets suit your purchase now.`,
  none: 'Nothing suits this purchase now. The list below says why.',
  hidden: (count: number) => (count === 1 ? 'Left out, and why (1)' : `Left out, and why (${count})`),
  why: {
    expired: 'Out of date: the date on it has passed',
    'other-process': 'For another kind of purchase',
    'nothing-asked': 'Answers nothing that your purchase asks',
    'other-phase': (phases: string) => `Belongs to: ${phases}`,
    'other-role': (roles: string) => `For roles that are not in your group: ${roles}`,
    'review-overdue': 'Not reviewed for more than a year',
    received: 'Has reached your group already',
    dismissed: 'You set it aside',
    'builds-on': (assets: string) => `Read first: ${assets}`,
  },
  rule: (name: string) => `${name}:`,
  settings: 'Change the settings of this purchase',
};

const ja: SameWords<typeof en> = {
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
  needsScript: '今回の購買に合うものは、ブラウザーのJavaScriptで選びます。',
  toLibrary: 'すべての支援コンテンツ',
  showAll: (count) => `全${count}件を表示`,
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

/** The library as it suits one purchase: four rules, and the reason for everything they leave out. */
export const suitableAssetsWords: Words<typeof en> = { en, ja };
