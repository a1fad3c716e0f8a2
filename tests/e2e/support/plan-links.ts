import registry from '../../../content/registry.json' with { type: 'json' };
import { encodePlanLink } from '../../../src/domain/link/plan-encode.ts';
import type { PlanLink } from '../../../src/domain/link/plan-link.ts';
import { digest } from '~/state/digest.ts';
import { planWith } from '../../domain/link/support/samples.ts';

export const LABEL = 'Midori Works';

/** The payload of a link to two assets of this site. */
export function linkOf(changes: Partial<PlanLink> = {}): string {
  const plan = planWith({ pack: registry.pack, assets: [{ code: 2 }, { code: 7 }], ...changes });
  const encoded = encodePlanLink(plan, digest);
  if (!encoded.ok) throw new Error(encoded.problem.kind);
  return encoded.value;
}
