import type { AnswerLink } from '../../../../src/domain/link/answer-link.ts';
import { toHex } from '../../../../src/domain/link/bytes.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import type { QuestionLink } from '../../../../src/domain/link/question-link.ts';
import type { Receipt } from '../../../../src/domain/link/receipt.ts';

/** The form in which fixtures and vectors write what was decoded: bytes as hex, unknown fields as [tag, hex]. */
export type Written = Readonly<Record<string, unknown>>;

export function writtenPlan(plan: PlanLink): Written {
  return { ...plan, secret: toHex(plan.secret), unknown: writtenUnknown(plan.unknown) };
}

/** Questions or answers, whose bytes are hex already. */
export function writtenLink(link: QuestionLink | AnswerLink): Written {
  return { ...link, unknown: writtenUnknown(link.unknown) };
}

export function writtenReceipt(receipt: Receipt): Written {
  return { ...receipt, unknown: writtenUnknown(receipt.unknown) };
}

function writtenUnknown(unknown: PlanLink['unknown']): readonly unknown[] {
  return unknown.map(({ tag, bytes }) => [tag, toHex(bytes)]);
}
