import { encodePlanLink } from '../../../../src/domain/link/plan-encode.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import { emptyJournal } from '../../../../src/domain/journal/journal.ts';
import { viewOf } from '../../../../src/domain/journal/view.ts';
import type { PlanToSend } from '../../../../src/domain/plan/plan-to-send.ts';
import { defaultChoice } from '../../../../src/domain/process/process.ts';
import { digest } from '~/state/digest.ts';
import { SECRET } from '../../link/support/samples.ts';
import { localOf } from '../../support/local-catalogue.ts';
import {
  aCatalogue,
  anAsset,
  aQuestion,
  DEVELOP,
  EVALUATE,
  ids,
  TODAY,
} from '../../support/small-catalogue.ts';

/** A site with three questions and four assets, one of them for sellers only. */
export const local = localOf(
  aCatalogue({
    questions: [
      aQuestion({ id: 'why-now' }),
      aQuestion({ id: 'must-haves' }),
      aQuestion({ id: 'proof', phase: EVALUATE }),
    ],
    assets: [
      anAsset({ id: 'goal-menu', answers: ['why-now'] }),
      anAsset({ id: 'requirements', answers: ['must-haves'], prerequisites: ['goal-menu'] }),
      anAsset({ id: 'battle-card', audience: 'seller' }),
      anAsset({ id: 'case-study', answers: ['proof'], phases: [EVALUATE] }),
    ],
  }),
);

/** Nobody has said anything yet. */
export const NOTHING = viewOf(emptyJournal);

export const toSend = (changes: Partial<PlanToSend> = {}): PlanToSend => ({
  secret: SECRET,
  choice: defaultChoice(local.catalogue),
  phase: DEVELOP,
  roles: [],
  assets: ids('goal-menu', 'requirements'),
  language: 'en',
  issued: TODAY,
  ...changes,
});

export function payloadOf(plan: PlanLink): string {
  const encoded = encodePlanLink(plan, digest);
  if (!encoded.ok) throw new Error(encoded.problem.kind);
  return encoded.value;
}
