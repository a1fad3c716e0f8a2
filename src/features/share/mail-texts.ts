import type { LinkLanguage } from '~/state/share.ts';

interface MailTexts {
  readonly subject: string;
  readonly sentence: (count: number, minutes: number) => string;
  readonly fileName: string;
}

/** What goes out with a link, in the language of the link: no words file, for a page has those of its own language only. */
export const MAIL_TEXTS: Readonly<Record<LinkLanguage, MailTexts>> = {
  en: {
    subject: 'For your purchase',
    sentence: (count, minutes) =>
      count === 1
        ? `I have picked out one thing that helps with your purchase now (about ${minutes} min):`
        : `I have put together ${count} things that help with your purchase now (about ${minutes} min):`,
    fileName: 'plan',
  },
  ja: {
    subject: 'ご検討の資料について',
    sentence: (count, minutes) =>
      `現在のご検討に役立つ資料を${count}件まとめました（目安は${minutes}分です）。`,
    fileName: '資料のリンク',
  },
};
