import type { Result } from '../shared/result.ts';
import { decodeAnswers } from './answer-decode.ts';
import type { AnswerLink } from './answer-link.ts';
import { decodeQuestions } from './question-decode.ts';
import type { QuestionLink } from './question-link.ts';
import { planIdOf } from './plan-link.ts';
import type { PlanLink } from './plan-link.ts';
import type { Digest } from './digest.ts';
import { findPayloads } from './finder.ts';
import type { LinkProblem } from './link-problem.ts';
import { decodePlanLink } from './plan-decode.ts';
import type { ReceiptProblem } from './receipt-decode.ts';
import { decodeReceipt } from './receipt-decode.ts';
import type { Receipt } from './receipt.ts';

export interface OpenedPlan {
  readonly planId: string;
  readonly plan: PlanLink;
  /** As it may be stored or shown again, without what was around it. */
  readonly payload: string;
}

export interface OpenedReceipt {
  readonly receipt: Receipt;
  readonly payload: string;
}

/** What a text holds. `problems`: of what could not be read, the most telling first; one at least if nothing opened. */
export interface Opened<Value, Problem> {
  readonly opened: readonly Value[];
  readonly problems: readonly Problem[];
}

/** For the plan page, the page for unknown addresses and the paste box. Two plans in one text are two plans. */
export function openPlans(text: string, digest: Digest): Opened<OpenedPlan, LinkProblem> {
  return openAll<OpenedPlan, LinkProblem>(text, (payload) => {
    const read = decodePlanLink(payload, digest);
    if (!read.ok) return read;
    return { ok: true, value: { planId: planIdOf(read.value.secret, digest), plan: read.value, payload } };
  });
}

/** For the book. `unknown-plan` and `bad-signature` problems hold the receipt for quarantine. */
export function openReceipts(
  text: string,
  digest: Digest,
  secretOf: (planId: string) => Uint8Array | undefined,
): Opened<OpenedReceipt, ReceiptProblem> {
  return openAll<OpenedReceipt, ReceiptProblem>(text, (payload) => {
    const read = decodeReceipt(payload, digest, secretOf);
    return read.ok ? { ok: true, value: { receipt: read.value, payload } } : read;
  });
}

export interface OpenedQuestions {
  readonly link: QuestionLink;
  readonly payload: string;
}

export interface OpenedAnswers {
  readonly link: AnswerLink;
  readonly payload: string;
}

export function openQuestions(text: string, digest: Digest): Opened<OpenedQuestions, LinkProblem> {
  return openAll<OpenedQuestions, LinkProblem>(text, (payload) => {
    const read = decodeQuestions(payload, digest);
    return read.ok ? { ok: true, value: { link: read.value, payload } } : read;
  });
}

export function openAnswers(text: string, digest: Digest): Opened<OpenedAnswers, LinkProblem> {
  return openAll<OpenedAnswers, LinkProblem>(text, (payload) => {
    const read = decodeAnswers(payload, digest);
    return read.ok ? { ok: true, value: { link: read.value, payload } } : read;
  });
}

/** From "the answer is elsewhere" to "nothing here". */
const TELLING: readonly ReceiptProblem['kind'][] = [
  'unknown-plan',
  'bad-signature',
  'newer-version',
  'unknown-critical',
  'wrong-kind',
  'malformed',
  'cut-short',
  'damaged',
  'too-long',
  'not-a-link',
];

function openAll<Value, Problem extends ReceiptProblem>(
  text: string,
  decode: (payload: string) => Result<Value, Problem>,
): Opened<Value, Problem | LinkProblem> {
  const found = findPayloads(text);
  if (!found.ok) return { opened: [], problems: [found.problem] };
  const opened: Value[] = [];
  const problems: (Problem | LinkProblem)[] = [];
  for (const payload of found.value) {
    const read = decode(payload);
    if (read.ok) opened.push(read.value);
    else problems.push(read.problem);
  }
  if (opened.length + problems.length === 0) problems.push({ kind: 'not-a-link' });
  return { opened, problems: problems.sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind)) };
}
