import type { PaperFacts } from './paper-facts.ts';
import { listParts } from './paper-lists.ts';
import { questionParts } from './paper-questions.ts';
import { tableOf } from './paper-tables.ts';
import type { MadeParts, Paper, PaperSection, Sentence } from './paper-parts.ts';
import { questionnaireParts } from './paper-questionnaire.ts';
import type { HeadTemplate, PaperTemplate, PartTemplate, SectionTemplate } from './paper-template.ts';
import { isTableName } from './paper-template.ts';

/** A paper of one purchase. It holds nothing but what people of the purchase wrote, in the frame of its sentences. */
export function paperOf(template: PaperTemplate, facts: PaperFacts): Paper {
  const heads = template.heads.map(({ id, label, kind, register }) => ({
    id,
    label,
    text: headText(kind, register, facts),
  }));
  return {
    id: template.id,
    title: template.title,
    heads: heads.filter(({ text }) => text !== ''),
    sections: template.sections.map((section) => sectionOf(section, facts)),
  };
}

function headText(kind: HeadTemplate['kind'], register: string, facts: PaperFacts): string {
  const { supplier, tier, ai } = facts.questionnaire;
  switch (kind) {
    case 'option':
      return supplier;
    case 'tier':
      return tier;
    case 'ai':
      return ai;
    default:
      return facts.typed(register).trim();
  }
}

function sectionOf(template: SectionTemplate, facts: PaperFacts): PaperSection {
  const { id, title, room, isNeeded } = template;
  const own = template.own.flatMap(({ register }): readonly Sentence[] => {
    const text = facts.typed(register).trim();
    return text === '' ? [] : [{ kind: 'sentence', text, source: { kind: 'own', id: register } }];
  });
  const isOwn = own.length > 0;
  const made = isOwn ? [] : template.parts.map((part) => partsOf(part, facts));
  return {
    id,
    title,
    room,
    parts: isOwn ? own : made.flatMap(({ parts }) => parts),
    isOwn,
    open: made.flatMap(({ open }) => open),
    isNeeded,
  };
}

function partsOf(template: PartTemplate, facts: PaperFacts): MadeParts {
  const { kind } = template;
  if (kind === 'question') return questionParts(template, facts);
  if (kind === 'security-kit') return questionnaireParts(facts.questionnaire);
  if (!isTableName(kind)) return listParts(kind, template, facts);
  const table = tableOf(kind, template.columns, facts);
  return table.rows.length === 0
    ? { parts: [], open: [{ why: 'empty-list', id: kind }] }
    : { parts: [table], open: [] };
}

/** Sections with nothing to print, and what to look at in the others. */
export function openSections({ sections }: Paper): readonly PaperSection[] {
  return sections.filter(({ parts, open, isNeeded }) => isNeeded && (parts.length === 0 || open.length > 0));
}
