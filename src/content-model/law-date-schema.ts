import { z } from 'astro/zod';
import { bilingual, day, id, nearDay } from './schema-parts.ts';

export const JURISDICTIONS = ['jp', 'eu', 'uk', 'int'] as const;

const lawDate = z
  .strictObject({
    id,
    jurisdiction: z.enum(JURISDICTIONS),
    rule: bilingual,
    says: bilingual,
    validFrom: day.optional(),
    changesOn: day.optional(),
    change: bilingual.optional(),
    source: z.strictObject({ title: bilingual, address: z.url({ protocol: /^https$/ }) }),
    checkedOn: nearDay,
    needsLawyer: z.boolean(),
    toCheck: bilingual.optional(),
  })
  .refine((entry) => entry.validFrom !== undefined || entry.changesOn !== undefined, {
    path: ['validFrom'],
    message:
      'neither "validFrom" nor "changesOn" is given → give one: a rule without a day does not belong here',
  })
  .refine((entry) => (entry.changesOn === undefined) === (entry.change === undefined), {
    path: ['change'],
    message: '"changesOn" (the day) and "change" (what changes then) come together → give both or none',
  });

/** content/law-dates.yaml: rules of law, tax and standards that have a date, each once, with where it comes from. */
export const lawDatesSchema = z.array(lawDate);
export type LawDateFile = z.output<typeof lawDate>;
