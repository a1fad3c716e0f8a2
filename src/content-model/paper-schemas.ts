import { z } from 'astro/zod';
import { HEAD_KINDS, PAPER_LISTS, PAPER_TABLES } from '../domain/papers/paper-template.ts';
import { bilingual, id } from './schema-parts.ts';

/** Shape of content/papers/{id}.yaml: the sections of one paper, and which answers fill them with which sentences. */
const room = z.number().int().min(20, 'nothing fits there → give it at least 20 characters').max(10_000);

/** With `asset` and `block`: the field of a template, so that what was typed there stands here too. */
const own = z
  .strictObject({ asset: id.optional(), block: id.optional(), field: id.optional(), label: bilingual })
  .refine(
    ({ asset, block, field }) => new Set([asset, block, field].map((it) => it === undefined)).size === 1,
    'it names a field of a template only in part → give asset, block and field, or none of them',
  );

const part = z
  .strictObject({
    question: id.optional(),
    list: z.enum(PAPER_LISTS).optional(),
    table: z.enum(PAPER_TABLES).optional(),
    sentence: bilingual.optional(),
    without: bilingual.optional(),
    columns: z.array(bilingual).default([]),
  })
  .refine(
    ({ question, list, table }) => [question, list, table].filter((it) => it !== undefined).length === 1,
    'a part is made from one thing → give exactly one of question, list, table',
  )
  .refine(
    ({ list, sentence }) => list === undefined || sentence !== undefined,
    'a list has no sentence → give it one, with places in braces',
  )
  .refine(
    ({ question, list, sentence }) => question !== undefined || list !== undefined || sentence === undefined,
    'a table has a sentence, but nothing shows it → remove the sentence',
  )
  .refine(
    ({ list, without }) => list !== undefined || without === undefined,
    '"without" stands at something that is no list → remove it',
  )
  .refine(
    ({ table, columns }) => (table?.endsWith('sheet') === true) === columns.length > 0,
    'columns belong to a sheet, and each sheet has some → give a sheet its columns, and nothing else any',
  );

const section = z
  .strictObject({
    id,
    title: bilingual,
    room: z.strictObject({ en: room, ja: room }),
    needed: z.boolean().default(true),
    own: z.array(own).default([]),
    parts: z.array(part),
  })
  .refine(
    ({ own: fields, parts }) => fields.length + parts.length > 0,
    'nothing can ever come into this section → give it parts, or a field of one’s own words',
  );

const head = z.strictObject({ id, kind: z.enum(HEAD_KINDS).default('text'), label: bilingual });

export const paperSchema = z
  .strictObject({
    place: z.number().int().positive(),
    title: bilingual,
    summary: bilingual,
    asset: id,
    onePage: z.boolean().default(false),
    outputs: z.array(z.enum(['markdown', 'docx', 'csv', 'mail'])),
    head: z.array(head),
    sections: z.array(section).min(1),
  })
  .refine(
    ({ head: heads, sections }) =>
      heads.some(({ kind }) => kind === 'option') ||
      !sections.some(({ parts }) => parts.some(({ table }) => table === 'security-kit')),
    'the answers of one supplier stand here, but nobody can say whose → add a head with kind: option',
  );

export type PaperFile = z.output<typeof paperSchema>;
export type PaperPartFile = z.output<typeof part>;
