import type { MessagesLike } from '~/kit/message-types.ts';
import type { learn as english } from '../en/learn.ts';

/** 学ぶページと、プロセスのページのうちビルド時に決まる言葉 */
export const learn: MessagesLike<typeof english> = {
  title: '学ぶ',
  intro: '買うことと売ることの関係を、短く学べます。どれからでも、1つだけでも読めます。',
  about: (count) => `約${count}分`,
  homeLearn: 'どなたでも：買う側と売る側の進み方の違いを学べます。',
  tool: 'あわせて使う',
  choose: '自分の購買を選ぶ',
  chooseNote: '選ぶと、何が変わるか分かります。ボタンを押すまで何も残りません。',
  motion: '購買の種類',
  accountType: '組織の規模',
  segment: '買い手',
  entryMode: '検討を始めたときの状況',
  result: 'この購買で通るもの',
  needsScript: '選ぶにはJavaScriptが必要です。下の表では、すべての選択肢を見られます。',
  overview: 'すべての選択肢',
  motions: '5種類の購買と、通る購買フェーズ',
  kind: '購買の種類',
  left: '質問',
  length: { full: '通常', short: '短縮', none: '通らない' },
  accounts: '4種類の組織の規模',
  accountNote: '買い手の言葉で説明し、供給会社にとっての意味を小さく添えます。',
  changes: '何が変わるか',
  others: '買い手の違いと、始まり方の違い',
  beginsIn: (phase) => `「${phase}」から始まります。`,
  salesCalls: (name) => `営業チームでの呼び方：${name}`,
  concerns: '価格より先に、リスクを片づける',
  mapLink: '双方の動きを1枚の図で見る',
};
