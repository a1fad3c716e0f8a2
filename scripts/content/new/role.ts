import { answerTo, eachAnswer, freshId, inEach, textOf, writtenIn, type Kind } from './kind.ts';
import { withEntry } from './yaml-insert.ts';

export const role: Kind = {
  fields: (site) => {
    const codes = new Set(site.sources.roles.map(({ code }) => code));
    return [
      { flag: 'id', asks: 'Id (permanent)', refuse: freshId('role', site) },
      {
        flag: 'code',
        asks: 'Two capital letters for dense tables',
        refuse: (code) => {
          if (!/^[A-Z]{2}$/.test(code)) return 'write two capital letters';
          return codes.has(code) ? `"${code}" is taken by another role` : undefined;
        },
      },
      ...inEach(writtenIn(site.sources), 'name', 'Name of the role'),
      ...inEach(writtenIn(site.sources), 'also', 'Who that is, in other words'),
      ...inEach(writtenIn(site.sources), 'judged-by', 'What this person is judged by'),
      ...inEach(writtenIn(site.sources), 'arrives', 'When this person usually comes in'),
    ];
  },
  edits: ({ files, sources }, answers) => {
    const texts = (flag: string) => eachAnswer(writtenIn(sources), answers, flag);
    const entry = [
      `id: ${answerTo(answers, 'id')}`,
      `code: ${answerTo(answers, 'code')}`,
      `name: ${texts('name')}`,
      `also: ${texts('also')}`,
      `judgedBy: ${texts('judged-by')}`,
      `arrives: ${texts('arrives')}`,
    ];
    return new Map([['roles.yaml', withEntry(textOf(files, 'roles.yaml'), entry)]]);
  },
  left: () => ['name the role in "roles" of the questions and assets that concern it'],
};
