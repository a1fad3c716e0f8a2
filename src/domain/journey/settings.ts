import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EventBody } from '../journal/event.ts';
import { FIELD, valueOf } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { Process, ProcessChoice } from '../process/process.ts';
import { defaultChoice } from '../process/process.ts';
import type { PhaseId } from '../shared/brand.ts';

const PLAIN = ['label', 'motion', 'accountType', 'segment', 'entryMode', 'phase'] as const;

/** What people say about their purchase. An empty text or list takes a setting back. */
export interface Settings extends Readonly<Partial<Record<(typeof PLAIN)[number], string | undefined>>> {
  readonly roles?: readonly string[] | undefined;
}

export type SettingBody = Extract<EventBody, { kind: 'set' }>;

/** The way to write settings into a journal, one register each. What is not given is not written. */
export function settingBodies(settings: Settings): readonly SettingBody[] {
  const { roles } = settings;
  const values = PLAIN.map((field) => [field, settings[field]] as const);
  return [...values, [FIELD.roles, roles?.join(' ')] as const].flatMap(([field, value]) =>
    value === undefined ? [] : [{ kind: 'set', field, value }],
  );
}

/** What the journey has chosen; the first entry of each list where it chose nothing or something unknown. */
export function choiceOf(catalogue: Catalogue, view: JourneyView): ProcessChoice {
  const first = defaultChoice(catalogue);
  return {
    motion: knownId(catalogue.motions, valueOf(view, FIELD.motion)) ?? first.motion,
    accountType: knownId(catalogue.accountTypes, valueOf(view, FIELD.accountType)) ?? first.accountType,
    segment: knownId(catalogue.segments, valueOf(view, FIELD.segment)) ?? first.segment,
    entryMode: knownId(catalogue.entryModes, valueOf(view, FIELD.entryMode)) ?? first.entryMode,
  };
}

/**
 * The phase the journey stands in. If the process does not pass it (the kind of sale was changed), the next phase of
 * the catalogue that it does pass; without any, the phase in which the process starts.
 */
export function currentPhase(catalogue: Catalogue, view: JourneyView, process: Process): PhaseId {
  const order = catalogue.phases.map(({ id }) => id);
  const chosen = knownId(catalogue.phases, valueOf(view, FIELD.phase));
  if (chosen === undefined) return process.startsIn;
  const passed = new Set(process.phases.map(({ phase }) => phase));
  return order.slice(order.indexOf(chosen)).find((phase) => passed.has(phase)) ?? process.startsIn;
}

function knownId<Id extends string>(list: readonly { readonly id: Id }[], value: string): Id | undefined {
  return list.find(({ id }) => id === value)?.id;
}
