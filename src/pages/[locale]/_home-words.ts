import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  trust: 'No account. Nothing is sent: your marks stay in this browser.',
  title: 'Buying for your company: see what to find out next',
  lead: (questions: number, assets: number) =>
    `${questions} questions that a buying group has to answer, from the first doubt to the renewal, and ${assets} texts and tools that answer them. Mark what you know, and you see what is still open and who answers for it.`,
  route: 'The route of a purchase',
  getsTitle: 'What you get',
  gets: {
    open: {
      title: 'What is still open',
      text: 'Every question of your whole group, with the person who answers for it. You say what is answered.',
    },
    read: {
      title: 'What to read now',
      text: 'The one text that closes the most in the minutes you have, with the reason and the arithmetic.',
    },
    paper: {
      title: 'The paper for the approval',
      text: 'The business case or the Japanese ringi-sho on one page, made from your own answers.',
    },
  },
};

const ja: SameWords<typeof en> = {
  trust: '登録は要りません。印はこのブラウザーの中だけに残り、どこにも送られません。',
  title: '会社の買い物で、次に確かめることが分かります',
  lead: (questions, assets) =>
    `最初の疑問から契約の更新まで、購買グループが答えを出す質問は${questions}件。その答えになる資料やツールが${assets}点あります。分かったことに印を付けると、残っている質問と、答えの担当が分かります。`,
  route: '購買の道のり',
  getsTitle: 'できること',
  gets: {
    open: {
      title: '残っている質問が分かる',
      text: 'グループ全体の質問を、答えの担当とともに一覧にします。答えが出たかどうかは、ご自身で決めます。',
    },
    read: {
      title: '今読むものが分かる',
      text: '使える時間の中で、いちばん多くの質問に答えが出る資料を、理由と計算の内訳とともに案内します。',
    },
    paper: {
      title: '稟議書がまとまる',
      text: 'ご自身の答えから、1枚に収まる稟議書を作ります。',
    },
  },
};

/** The home page. */
export const homeWords: Words<typeof en> = { en, ja };
