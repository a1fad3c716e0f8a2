import type { LinkProblem } from '~/domain/link/link-problem.ts';
import { openPlans, type OpenedPlan } from '~/domain/link/open-text.ts';
import type { planWords } from '~/kit/plan-words.ts';
import { digest } from '~/state/digest.ts';
import { planAtHandle } from '~/state/plans.ts';

export type PlanProblem = keyof (typeof planWords)['en']['problems'];

/** What an address or a pasted text turned out to be. */
export type PlanSource =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'plans'; readonly plans: readonly OpenedPlan[] }
  | { readonly kind: 'receipt' | 'questions' | 'answers'; readonly text: string }
  | { readonly kind: 'problem'; readonly problem: PlanProblem };

const HANDLE = /#p\.([0-9a-f]{8})$/;

/** What the address bar holds: a plan, a receipt, the short name of a plan that is kept here, or nothing. */
export function sourceOfAddress(address: string): PlanSource {
  const handle = HANDLE.exec(address)?.[1];
  if (handle !== undefined) return sourceOfHandle(handle);
  const hasMore = address.includes('#') || address.includes('?') || address.includes('%23');
  return hasMore ? sourceOfText(address) : { kind: 'nothing' };
}

function sourceOfHandle(handle: string): PlanSource {
  const kept = planAtHandle(handle);
  if (!kept) return { kind: 'problem', problem: 'gone' };
  const { plan, payload } = kept.edition;
  return { kind: 'plans', plans: [{ planId: kept.journey, plan, payload }] };
}

export function sourceOfText(text: string): PlanSource {
  const { opened, problems } = openPlans(text, digest);
  const plans = [...new Map(opened.map((plan) => [plan.payload, plan])).values()];
  if (plans.length > 0) return { kind: 'plans', plans };
  const other = problems.find((problem) => problem.kind === 'wrong-kind');
  if (other?.kind === 'wrong-kind' && other.found !== 'plan' && other.found !== 'record')
    return { kind: other.found, text };
  const [problem] = problems;
  return { kind: 'problem', problem: problem ? sentenceOf(problem) : 'not-a-link' };
}

function sentenceOf({ kind }: LinkProblem): PlanProblem {
  if (kind === 'newer-version' || kind === 'unknown-critical') return 'newer';
  return kind === 'wrong-kind' ? 'not-a-link' : kind;
}
