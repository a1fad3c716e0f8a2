import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  salesTitle: 'Process map for sales teams',
  salesIntro:
    'Your stages beside the buyer’s phases. A milestone counts when the buyer has what they need, not when you have done your part.',
  views: 'View',
  buyerView: 'As the buyer sees it',
  sellerView: 'As the seller sees it',
  you: 'Your side',
  supplier: 'The supplier’s side',
  buyer: 'The buyer’s side',
  seller: 'Your side',
  supplierCalls: 'The supplier calls this',
  mustHave: 'What you must have got by then',
  buyerMustHave: 'What the buyer must have got before it counts',
  milestone: 'Milestone',
  jobs: 'Buying jobs',
  people: 'Buying group',
  funnel: 'Funnel',
  orderSteps: 'Order phase',
  systems: 'System of record',
  sellers: 'Supplier’s people',
  level: { top: 'top', middle: 'middle', bottom: 'bottom', after: 'after' },
  funnelStage: (name: string, level: string) => `${name} (${level})`,
  only: (segment: string) => `Only: ${segment}`,
  questions: (count: number) => (count === 1 ? '1 question' : `${count} questions`),
  answered: (answered: number, applicable: number) => `${answered} of ${applicable} answered`,
  stillOpen: (open: number, applicable: number, notYet: string) =>
    `${open} of ${applicable} still open: ${lowered(notYet)}`,
  counts: (applicable: number) =>
    applicable === 1
      ? 'The one question is answered: it counts.'
      : `All ${applicable} are answered: it counts.`,
  nothingLeft: 'Nothing here matters to this purchase: it counts.',
  youHave: (applicable: number) =>
    applicable === 1
      ? 'You have what you need here: the one question is answered.'
      : `You have what you need here: all ${applicable} are answered.`,
  sum: (counting: number, all: number, label: string) =>
    `${label}: ${counting} of ${all} milestones count so far.`,
  unnamed: 'Your purchase',
  leftOut: (count: number) =>
    count === 0
      ? ''
      : count === 1
        ? ' 1 milestone is left out: this kind of purchase does not have it.'
        : ` ${count} milestones are left out: this kind of purchase does not have them.`,
  noJourney: 'Once a purchase is being tracked in this browser, its coverage is shown in the map.',
  stages: 'Pick a stage of your CRM',
  stagesNote: 'See which questions buyers usually still have open when the CRM shows this stage.',
  stage: 'Stage',
  allStages: 'All stages',
  ownStages: 'Milestones of this map',
  usuallyOpen: 'Usually still open',
  covers: (list: string, stage: string, milestones: string) => `${list}, ${stage}: ${milestones}`,
};

/** The same sentence behind a colon. */
function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const ja: SameWords<typeof en> = {
  salesTitle: '営業チームのためのプロセスの対応図',
  salesIntro:
    '営業のステージを、買い手の購買フェーズの隣に並べました。節目に届くのは、売り手の作業が終わったときではなく、買い手に必要なものがそろったときです。',
  views: '見方',
  buyerView: '買い手から見る',
  sellerView: '売り手から見る',
  you: '自社',
  supplier: '供給会社',
  buyer: '買い手',
  seller: '自分たち（売り手）',
  supplierCalls: '供給会社での呼び方',
  mustHave: 'それまでにそろえておくこと',
  buyerMustHave: '節目と数える前に、買い手にそろっているべきこと',
  milestone: '節目',
  jobs: '購買ジョブ',
  people: '買い手で動く人',
  funnel: 'ファネルの段階',
  orderSteps: '注文フェーズ',
  systems: '記録するシステム',
  sellers: '供給会社で動く人',
  level: { top: '上部', middle: '中部', bottom: '下部', after: '購入後' },
  funnelStage: (name, level) => `${name}（${level}）`,
  only: (segment) => `${segment}のみ`,
  questions: (count) => `質問${count}件`,
  answered: (answered, applicable) => `${applicable}件中${answered}件が回答済み`,
  stillOpen: (open, applicable, notYet) => `${applicable}件中${open}件が未解決です。${notYet}`,
  counts: (applicable) => `${applicable}件すべてが回答済みです。節目に届いています。`,
  nothingLeft: 'この購買に関わる質問はありません。節目に届いています。',
  youHave: (applicable) => `${applicable}件すべてが回答済みです。ここで必要なものはそろいました。`,
  sum: (counting, all, label) => `${label}：節目${all}件のうち、${counting}件に届いています。`,
  unnamed: 'わたしの購買',
  leftOut: (count) => (count === 0 ? '' : `この種類の購買にない節目${count}件は、外しています。`),
  noJourney: 'このブラウザーで購買の記録を始めると、カバー率が図に表れます。',
  stages: 'CRMのステージから調べる',
  stagesNote: 'CRMでそのステージになった時点で、買い手の側ではまだ答えが出ていないことの多い質問です。',
  stage: 'ステージ',
  allStages: 'すべてのステージ',
  ownStages: 'この図の節目',
  usuallyOpen: 'まだ答えのないことが多い質問',
  covers: (list, stage, milestones) => `${list}、${stage}：${milestones}`,
};

/** The map of both sides of a purchase, and the stages of a CRM. */
export const processMapWords: Words<typeof en> = { en, ja };
