import type { PaperTemplate, PartTemplate, SectionTemplate } from '../domain/papers/paper-template.ts';
import { entryField } from '../domain/journal/fields.ts';
import type { Locale } from '../kit/locales.ts';
import type { PaperFile, PaperPartFile } from './paper-schemas.ts';

/** The paper in one language, as its page hands it to the browser. */
export function paperTemplate(id: string, paper: PaperFile, locale: Locale): PaperTemplate {
  const page = `papers/${id}`;
  return {
    id,
    title: paper.title[locale],
    onePage: paper.onePage,
    heads: paper.head.map((head) => ({
      id: head.id,
      kind: head.kind,
      label: head.label[locale],
      register: entryField(page, 'head', head.id),
    })),
    sections: paper.sections.map((section): SectionTemplate => ({
      id: section.id,
      title: section.title[locale],
      room: section.room[locale],
      isNeeded: section.needed,
      own: section.own.map(({ asset, block = '', field = '', label }) => ({
        label: label[locale],
        register:
          asset === undefined
            ? entryField(page, 'own', section.id)
            : entryField(`assets/${asset}`, block, field),
      })),
      parts: section.parts.map((part) => partTemplate(part, locale)),
    })),
  };
}

function partTemplate(part: PaperPartFile, locale: Locale): PartTemplate {
  const { question, list, table, sentence, without, columns } = part;
  return {
    kind: list ?? table ?? 'question',
    question: question ?? '',
    sentence: sentence?.[locale] ?? (question === undefined ? '' : '{answer}'),
    ...(without === undefined ? {} : { without: without[locale] }),
    columns: columns.map((column) => column[locale]),
  };
}
