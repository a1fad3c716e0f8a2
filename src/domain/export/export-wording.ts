import type { ToldVia } from '../journal/event.ts';
import type { Activity, ActivityKind } from './activity.ts';

/** Language and calendar of an export: the domain has neither. */
export interface ExportWording {
  readonly kinds: Readonly<Record<ActivityKind, string>>;
  readonly vias: Readonly<Record<ToldVia, string>>;
  /** "Sent: 5 titles", from the word for the kind. */
  readonly several: (kind: string, count: number) => string;
  /** For a prospect without a name. */
  readonly unnamed: string;
  /** Title of a content asset, or text of a question. */
  readonly titleOf: (about: Activity['about']) => string;
  /** `2026-11-22`, in the calendar of the person who exports. */
  readonly day: (at: number) => string;
}

export function prospectOf({ unnamed }: ExportWording, { prospect }: Activity): string {
  return prospect === '' ? unnamed : prospect;
}

/** "Opened: Security pack" */
export function subjectOf({ kinds, titleOf }: ExportWording, { kind, about }: Activity): string {
  return `${kinds[kind]}: ${titleOf(about)}`;
}

/** How, why and by whom, one a line; empty if nothing of it is known. */
export function detailsOf({ vias }: ExportWording, { via, why, to, by }: Activity): string {
  const parts = [via === undefined ? undefined : vias[via], to, why, by];
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}
