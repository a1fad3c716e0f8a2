import type { Locale } from '../../../src/kit/locales.ts';
import { ASSET_FORMS } from '../../../src/domain/catalogue/content-asset.ts';
import {
  answerTo,
  eachAnswer,
  freshId,
  inEach,
  listOf,
  writtenIn,
  type Answers,
  type Kind,
  type Site,
} from './kind.ts';

const unique = (items: readonly string[]) => [...new Set(items)].join(', ');

/** Phases, jobs and roles follow from the questions it answers; a writer changes them where they do not fit. */
function assetYaml({ sources, today }: Site, answers: Answers): string {
  const answer = (flag: string) => answerTo(answers, flag);
  const answered = listOf(answer('answers'));
  const questions = sources.questions.filter(({ id }) => answered.includes(id));
  const languages = writtenIn(sources);
  return `title: ${eachAnswer(languages, answers, 'title')}
summary: ${eachAnswer(languages, answers, 'summary')}
type: ${answer('type')}
form: ${answer('form')}
phases: [${unique(questions.map(({ phase }) => phase))}]
jobs: [${unique(questions.map(({ job }) => job))}]
roles: [${unique(questions.flatMap(({ roles }) => roles))}]
answers: [${answered.join(', ')}]
audience: ${answer('audience')}
owner: ${answer('owner')}
reviewedOn: ${today}
updatedOn: { ${languages.map((locale) => `${locale}: ${today}`).join(', ')} }
`;
}

const WORDS = {
  en: {
    title: 'First part',
    text: 'Write here what a buyer does, with what, and how to tell that it is done.',
    left: 'What this page leaves open',
  },
  ja: {
    title: '最初の部分',
    text: '買い手が何を使って何をするか、終わったことがどう分かるかを、ここに書きます。',
    left: 'このページでは分からないこと',
  },
} as const;

/** The text of an asset that is still to be written, which passes the content check. */
export function skeleton(locale: Locale, summary: string): string {
  const { title, text, left } = WORDS[locale];
  return `<ShortAnswer>

${summary}

</ShortAnswer>

<Section id="first-part" title="${title}">

${text}

</Section>

<NotAnswered>

- ${left}

</NotAnswered>
`;
}

export const asset: Kind = {
  fields: (site) => [
    { flag: 'id', asks: 'Id (topic words, permanent)', refuse: freshId('asset', site) },
    ...inEach(writtenIn(site.sources), 'title', 'Title'),
    ...inEach(writtenIn(site.sources), 'summary', 'What a reader knows or has afterwards'),
    {
      flag: 'answers',
      asks: 'Ids of the questions it really answers, with commas',
      among: site.sources.questions.map(({ id }) => id),
      many: true,
    },
    { flag: 'type', asks: 'Type', among: site.sources.assetTypes.map(({ id }) => id) },
    { flag: 'form', asks: 'Form', among: ASSET_FORMS },
    { flag: 'audience', asks: 'Audience', among: ['buyer', 'seller'], otherwise: 'buyer' },
    {
      flag: 'owner',
      asks: 'Owner',
      among: site.sources.owners.map(({ id }) => id),
      otherwise: site.sources.owners[0]?.id ?? '',
    },
  ],
  edits: (site, answers) => {
    const folder = `assets/${answerTo(answers, 'id')}`;
    return new Map([
      [`${folder}/asset.yaml`, assetYaml(site, answers)],
      ...writtenIn(site.sources).map(
        (locale) =>
          [`${folder}/${locale}.mdx`, skeleton(locale, answerTo(answers, `summary-${locale}`))] as const,
      ),
    ]);
  },
  left: (answers) => [
    `write content/assets/${answerTo(answers, 'id')}/ in each language`,
    'change phases, jobs and roles in asset.yaml if those of its questions do not fit',
  ],
};
