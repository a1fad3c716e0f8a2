import { assetsAnswering } from '../domain/catalogue/catalogue.ts';
import { cutList, type CutList } from '../domain/catalogue/cut-list.ts';
import type { ContentAsset } from '../domain/catalogue/content-asset.ts';
import { toId, type PhaseId, type QuestionId, type RoleId } from '../domain/shared/brand.ts';
import { content } from './content.ts';

/** What the library can be listed by, as it stands in addresses: `assets/phases/evaluation/`. */
export const LIST_KINDS = ['phases', 'roles', 'questions'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The page with all content assets of a phase, a role or a question, inside the language. */
export const listPage = (kind: ListKind, id: string) => `assets/${kind}/${id}/`;
/** What the library leaves out of a phase, for its filter. */
export const restFile = (phase: PhaseId) => `${listPage('phases', phase)}rest.json`;

/** Lines for content assets in a list that is one of several on its page; the rest has pages of its own. */
const LINES = { phases: 16, roles: 8, questions: 2 } as const satisfies Record<ListKind, number>;

export const forBuyers: readonly ContentAsset[] = [...content.catalogue.assets.values()].filter(
  ({ audience }) => audience === 'buyer',
);

/** The shortest first: what can be read now. */
const byMinutes = (a: ContentAsset, b: ContentAsset) => a.minutes - b.minutes || (a.id < b.id ? -1 : 1);

/** The assets that belong to a phase before any other, each in one phase only. */
export function assetsAtHome(phase: PhaseId): readonly ContentAsset[] {
  return forBuyers.filter((asset) => asset.phases[0] === phase).sort(byMinutes);
}

/** All assets of a phase, a role or a question, in the order in which they are shown. */
export function assetsOf(kind: ListKind, id: string): readonly ContentAsset[] {
  if (kind === 'questions') return assetsAnswering(content.catalogue, toId<QuestionId>(id));
  if (kind === 'roles')
    return forBuyers.filter(({ roles }) => roles.includes(toId<RoleId>(id))).sort(byMinutes);
  const phase = toId<PhaseId>(id);
  const others = forBuyers.filter((asset) => asset.phases.indexOf(phase) > 0).sort(byMinutes);
  return [...assetsAtHome(phase), ...others];
}

/** What another page shows of such a list. */
export function cutAssets(kind: ListKind, id: string): CutList<ContentAsset> {
  return cutList(assetsOf(kind, id), LINES[kind]);
}

/** What the library shows of a phase: the assets at home there. */
export function cutAtHome(phase: PhaseId): CutList<ContentAsset> {
  return cutList(assetsAtHome(phase), LINES.phases);
}

/** The lists that have pages of their own: those of a phase or a role, and those of a question that a guide cuts. */
export function listsWithPages(): readonly { readonly kind: ListKind; readonly id: string }[] {
  const { phases, roles, questions } = content.catalogue;
  const cut = [...questions.keys()].filter((id) => cutAssets('questions', id).isCut);
  return [
    ...phases.map(({ id }) => ({ kind: 'phases' as const, id })),
    ...roles.map(({ id }) => ({ kind: 'roles' as const, id })),
    ...cut.map((id) => ({ kind: 'questions' as const, id })),
  ];
}

/** What the library does not show of a phase. */
export function restAtHome(phase: PhaseId): readonly ContentAsset[] {
  const { shown } = cutAtHome(phase);
  return assetsAtHome(phase).slice(shown.length);
}
