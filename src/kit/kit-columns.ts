import type { ColumnNames } from '~/domain/answers/questionnaire-sheet.ts';
import type { Locale, SPOKEN } from './locales.ts';

/** The columns of the security questionnaire as a sheet. A page reads the sheets of all languages, so all stand here. */
export const kitColumns: Readonly<Record<(typeof SPOKEN)[number], ColumnNames>> = {
  en: {
    number: 'No.',
    ask: 'Question',
    evidence: 'Evidence to attach',
    answer: 'In place (yes / no / partly)',
    explanation: 'Explanation',
    document: 'Document, page',
    key: 'Key (do not change)',
  },
  ja: {
    number: '番号',
    ask: '質問',
    evidence: '添付する裏付け',
    answer: '対策の有無（あり・なし・一部）',
    explanation: '説明',
    document: '資料名、ページ',
    key: 'キー（変更不可）',
  },
};

/** Of a further language those in English: sheets of it come back under these names. */
export const kitColumnsIn = (locale: Locale): ColumnNames => kitColumns[locale === 'ja' ? 'ja' : 'en'];
