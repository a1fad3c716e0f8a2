import type { SameWords, Words } from '~/kit/translate.ts';

const en = {
  title: 'For reading offline',
  note: 'After your first visit this browser keeps the pages of your language by itself. Here it keeps everything: both languages, the search, tables and files.',
  keepAll: (size: string) => `Keep the whole site on this device (${size})`,
  keepAllPlain: 'Keep the whole site on this device',
  busy: (kept: number, of: number) => `Keeping: ${kept} of ${of} files.`,
  starting: 'Starting.',
  done: 'The whole site is kept. It now opens without a network.',
  failed: 'Not everything could be kept. What is there stays; try again with a better connection.',
  update: 'A newer version of this site is ready. What you marked stays.',
  loadNow: 'Load it',
  later: 'Later',
};

const ja: SameWords<typeof en> = {
  title: 'オフラインで読む',
  note: '一度開けば、お使いの言語のページは自動でこのブラウザーに残ります。次のボタンで、両方の言語、検索、表やファイルまですべて残せます。',
  keepAll: (size) => `サイト全体をこの端末に残す（${size}）`,
  keepAllPlain: 'サイト全体をこの端末に残す',
  busy: (kept, of) => `保存しています：${of}個中${kept}個`,
  starting: '始めています。',
  done: 'サイト全体を保存しました。オフラインでも開けます。',
  failed:
    '一部を保存できませんでした。保存済みの分は残ります。通信の安定した場所で、もう一度試してください。',
  update: 'このサイトの新しい版があります。付けた印はそのまま残ります。',
  loadNow: '新しい版を読み込む',
  later: 'あとで',
};

/** Keeping the site on the device, and newer versions of it. */
export const offlineWords: Words<typeof en> = { en, ja };
