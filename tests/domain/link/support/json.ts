import { toHex } from '../../../../src/domain/link/bytes.ts';
import type { PlanLink } from '../../../../src/domain/link/plan-link.ts';
import type { Receipt } from '../../../../src/domain/link/receipt.ts';

/** The form in which fixtures and vectors write what was decoded: bytes as hex, unknown fields as [tag, hex]. */
export type Written = Readonly<Record<string, unknown>>;

export function writtenPlan(plan: PlanLink): Written {
  return { ...plan, secret: toHex(plan.secret), unknown: writtenUnknown(plan.unknown) };
}

export function writtenReceipt(receipt: Receipt): Written {
  return { ...receipt, unknown: writtenUnknown(receipt.unknown) };
}

function writtenUnknown(unknown: PlanLink['unknown']): readonly unknown[] {
  return unknown.map(({ tag, bytes }) => [tag, toHex(bytes)]);
}
