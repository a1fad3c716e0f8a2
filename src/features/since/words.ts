import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  since: (date: string) => `Since your last visit on ${date}`,
  unknown: 'Where you left off',
  nothing: 'Nothing has changed.',
  outdated: (asset: string) => `“${asset}” has changed since it reached you.`,
  fresh: (asset: string, minutes: number) => `New or changed: “${asset}”, ${minutes} min.`,
  moreTexts: (count: number) => `and ${count} more in the library`,
  expired: (question: string) => `To check again: ${question}`,
  moreQuestions: (count: number) => `and ${count} more questions to check again`,
  others: (name: string, count: number) =>
    count === 1 ? `1 mark came from ${name}.` : `${count} marks came from ${name}.`,
  plans: 'Plans you keep',
  plan: (date: string) => `Plan of ${date}`,
  planFrom: (sender: string, date: string) => `Plan from ${sender}, ${date}`,
  planRead: (received: number, count: number) => `${received} of ${count} have reached you`,
  asked: 'Questions you asked',
  askedOn: (date: string, answered: number, count: number) => `${date}: ${answered} of ${count} answered`,
};

const ja: SameWords<typeof en> = {
  since: (date) => `前回（${date}）からの変化`,
  unknown: '前回の続き',
  nothing: '変わったものはありません。',
  outdated: (asset) => `「${asset}」は、受け取ったあとに更新されました。`,
  fresh: (asset, minutes) => `新しい資料、または更新：「${asset}」（${minutes}分）`,
  moreTexts: (count) => `ほか${count}件は支援コンテンツの一覧へ`,
  expired: (question) => `もう一度確かめる質問：${question}`,
  moreQuestions: (count) => `ほか${count}件の質問も、もう一度確かめてください`,
  others: (name, count) => `${name}から${count}件の印が届きました。`,
  plans: '残してある資料の一覧',
  plan: (date) => `${date}に作成`,
  planFrom: (sender, date) => `${sender}から、${date}に作成`,
  planRead: (received, count) => `${count}件のうち${received}件を受け取り済み`,
  asked: '送った質問',
  askedOn: (date, answered, count) => `${date}：${count}件のうち${answered}件に回答あり`,
};

/** For who comes back to the home page. */
export const sinceWords: Words<typeof en> = { en, ja };
