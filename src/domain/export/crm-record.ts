import { crmField } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import { valueOf } from '../journal/fields.ts';
import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';
import { salesforceIdIn } from './salesforce-id.ts';

/**
 * What stands for a prospect in a CRM, as the rep noted it: `account`, `opportunity`, `person` (contact or lead) and
 * `owner` are Salesforce IDs; `company` and `deal` are HubSpot record IDs; `domain` and `email` are what HubSpot itself
 * tells a company and a contact by.
 */
export const CRM_PARTS = [
  'account',
  'opportunity',
  'person',
  'owner',
  'domain',
  'email',
  'company',
  'deal',
] as const;
export type CrmPart = (typeof CRM_PARTS)[number];

export type CrmRecord = Readonly<Partial<Record<CrmPart, string>>>;

export const CRM_PROBLEMS = [
  'not-an-id',
  'wrong-kind',
  'mistyped',
  'not-a-domain',
  'not-an-address',
] as const;
export interface CrmProblem {
  readonly kind: (typeof CRM_PROBLEMS)[number];
}

/** Key prefixes of the Salesforce objects a part may name: account, opportunity, contact or lead, user. */
const PREFIXES = {
  account: ['001'],
  opportunity: ['006'],
  person: ['003', '00Q'],
  owner: ['005'],
} as const satisfies Partial<Record<CrmPart, readonly string[]>>;

/** HubSpot's numbers for its kinds of records, as they stand in addresses, new and old. */
const HUBSPOT_ADDRESS = {
  company: /\/(?:record\/0-2|company)\/(\d+)/,
  deal: /\/(?:record\/0-3|deal)\/(\d+)/,
} as const;

const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;
const EMAIL = /^[^\s@"<>,;]+@[^\s@"<>,;]+\.[^\s@"<>,;]+$/u;

/** Parts that are empty are left out. */
export function crmRecordOf(view: JourneyView): CrmRecord {
  const parts = CRM_PARTS.map((part) => [part, valueOf(view, crmField(part))] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== ''));
}

/** What was typed or pasted, in the one form that is kept. Empty takes the part away. */
export function readCrmPart(part: CrmPart, typed: string): Result<string, CrmProblem> {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return success('');
  switch (part) {
    case 'domain':
      return readDomain(text);
    case 'email':
      return EMAIL.test(text) ? success(text.toLowerCase()) : failure({ kind: 'not-an-address' });
    case 'company':
    case 'deal':
      return readHubspotId(text, HUBSPOT_ADDRESS[part]);
    default:
      return salesforceIdIn(text, PREFIXES[part]);
  }
}

/** The domain of a company, also out of the address of its site or of one of its mail addresses. */
function readDomain(text: string): Result<string, CrmProblem> {
  const host = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[/?#:].*$/u, '')
    .replace(/^.*@/u, '')
    .replace(/^www\./u, '');
  return DOMAIN.test(host) ? success(host) : failure({ kind: 'not-a-domain' });
}

function readHubspotId(text: string, address: RegExp): Result<string, CrmProblem> {
  if (/^\d{1,20}$/.test(text)) return success(text);
  const [, id] = address.exec(text) ?? [];
  if (id !== undefined) return success(id);
  const isOther = Object.values(HUBSPOT_ADDRESS).some((other) => other.test(text));
  return failure({ kind: isOther ? 'wrong-kind' : 'not-an-id' });
}
