import type { RunningCase } from '~/content-model/running-case.ts';
import type { Claim } from './claim.ts';
import { approvalClaims } from './claims-approval.ts';
import { contractClaims } from './claims-contract.ts';
import { dailyWorkClaims } from './claims-daily-work.ts';
import { doubtClaims } from './claims-doubts.ts';
import { askedRangeClaims } from './claims-asked-range.ts';
import { earlyClaims } from './claims-early.ts';
import { limitClaims } from './claims-limits.ts';
import { paymentClaims } from './claims-payment.ts';
import { peopleClaims } from './claims-people.ts';
import { returnClaims } from './claims-return.ts';
import { specimenClaims } from './claims-specimens.ts';
import { useClaims } from './claims-use.ts';
import { workClaims } from './claims-work.ts';

/** Everything that the pages say with figures or names of the case. */
export function claimsOf(running: RunningCase): readonly Claim[] {
  const parts = [
    earlyClaims,
    askedRangeClaims,
    workClaims,
    returnClaims,
    approvalClaims,
    paymentClaims,
    useClaims,
    peopleClaims,
    specimenClaims,
    contractClaims,
    doubtClaims,
    dailyWorkClaims,
    limitClaims,
  ];
  return parts.flatMap((part) => part(running));
}
