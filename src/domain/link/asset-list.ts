import { toHex, uint16 } from './bytes.ts';
import { sortedCodes } from './code-set.ts';
import type { Digest } from './digest.ts';
import type { PlanLink } from './plan-link.ts';

/** The assets of one edition of a plan, in the order in which receipts count them. */
export interface AssetList {
  readonly codes: readonly number[];
  /** 8 hex digits of SHA-256 over the codes: a receipt names by it the edition of the plan it speaks of. */
  readonly sum: string;
}

/** A plan sent again under its old secret may hold other assets, so a place alone would name the wrong one. */
export function assetListOf(plan: Pick<PlanLink, 'assets' | 'ordered'>, digest: Digest): AssetList {
  const codes = plan.assets.map(({ code }) => code);
  return assetList(plan.ordered ? codes : sortedCodes(codes), digest);
}

function assetList(codes: readonly number[], digest: Digest): AssetList {
  const sum = digest.sha256(Uint8Array.from(codes.flatMap(uint16))).slice(0, 4);
  return { codes, sum: toHex(sum) };
}
