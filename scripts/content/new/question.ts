import { ABOUTS } from '../../../src/domain/catalogue/question.ts';
import {
  answerTo,
  eachAnswer,
  freshId,
  inEach,
  listOf,
  textOf,
  type Answers,
  type Kind,
  type Site,
  writtenIn,
} from './kind.ts';
import { withEntry, withIdInList } from './yaml-insert.ts';

const SKELETON = {
  en: 'Write the answer in one or two sentences.',
  ja: '答えを一文か二文で書きます。',
} as const;

/** A section for the question behind the last one of the guide. */
function withSection(text: string, id: string, sentence: string): string {
  const end = '</QuestionSection>';
  const at = text.lastIndexOf(end);
  const section = `<QuestionSection id="${id}">\n\n<ShortAnswer>\n\n${sentence}\n\n</ShortAnswer>\n\n</QuestionSection>`;
  if (at >= 0) return `${text.slice(0, at + end.length)}\n\n${section}${text.slice(at + end.length)}`;
  const single = /<QuestionSection id="[^"]*" \/>(?![\s\S]*<QuestionSection)/;
  if (!single.test(text)) throw new Error('the guide has no question section to put it behind');
  return text.replace(single, (last) => `${last}\n\n${section}`);
}

function edits({ files, sources }: Site, answers: Answers): ReadonlyMap<string, string> {
  const answer = (flag: string) => answerTo(answers, flag);
  const id = answer('id');
  const phase = answer('phase');
  const questions = `questions/${phase}.yaml`;
  const asset = `assets/${answer('answered-by')}/asset.yaml`;
  const milestone = sources.processMap.milestones.findIndex((it) => it.id === answer('milestone'));
  const entry = [
    `id: ${id}`,
    `job: ${answer('job')}`,
    `concern: ${answer('concern')}`,
    `roles: [${listOf(answer('roles')).join(', ')}]`,
    `about: ${answer('about')}`,
    `text: ${eachAnswer(writtenIn(sources), answers, 'text')}`,
  ];
  const guides = writtenIn(sources).map((locale) => {
    const file = `guides/${phase}/${locale}.mdx`;
    return [file, withSection(textOf(files, file), id, SKELETON[locale])] as const;
  });
  return new Map([
    [questions, withEntry(textOf(files, questions), entry)],
    [asset, withIdInList(textOf(files, asset), ['answers'], id)],
    [
      'process-map.yaml',
      withIdInList(textOf(files, 'process-map.yaml'), ['milestones', milestone, 'needs'], id),
    ],
    ...guides,
  ]);
}

const ids = (items: readonly { readonly id: string }[]) => items.map((it) => it.id);

export const question: Kind = {
  fields: (site) => [
    { flag: 'id', asks: 'Id (topic words, permanent)', refuse: freshId('question', site) },
    ...inEach(writtenIn(site.sources), 'text', 'The question'),
    { flag: 'phase', asks: 'Buying phase', among: ids(site.sources.phases) },
    { flag: 'job', asks: 'Buying job', among: ids(site.sources.jobs) },
    { flag: 'concern', asks: 'Concern', among: ids(site.sources.concerns) },
    {
      flag: 'roles',
      asks: 'Roles that need the answer, with commas; the first owns it',
      among: ids(site.sources.roles),
      many: true,
    },
    {
      flag: 'about',
      asks: 'One answer for the buyer (us), or one for each supplier (option)',
      among: ABOUTS,
    },
    { flag: 'answered-by', asks: 'An asset that answers it', among: site.sources.assetFolders },
    {
      flag: 'milestone',
      asks: 'The first milestone that needs the answer',
      among: ids(site.sources.processMap.milestones),
    },
  ],
  edits,
  left: (answers) => [
    `write its section in content/guides/${answerTo(answers, 'phase')}/ in each language`,
    `let content/assets/${answerTo(answers, 'answered-by')}/ really answer it, in each language`,
  ],
};
