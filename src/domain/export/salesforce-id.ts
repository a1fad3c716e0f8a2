import type { Result } from '../shared/result.ts';
import { failure, success } from '../shared/result.ts';

/*
 * A Salesforce ID has 15 characters that tell upper from lower case; the form with 18 adds three that say which of the
 * 15 are upper case, so that programs that ignore case cannot mix two records up. The first three name the object.
 */
const ID = /(?<![0-9A-Za-z])(?:[0-9A-Za-z]{18}|[0-9A-Za-z]{15})(?![0-9A-Za-z])/gu;
const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

export type SalesforceIdProblem = 'not-an-id' | 'wrong-kind' | 'mistyped';

/**
 * The ID of 18 characters in a text or in the address of a record. `mistyped`: its last three characters do not fit the
 * others; `wrong-kind`: it names an object with another prefix.
 */
export function salesforceIdIn(
  text: string,
  prefixes: readonly string[],
): Result<string, { readonly kind: SalesforceIdProblem }> {
  // Prefixes hold digits: so a word of 15 letters in an address is no ID.
  const found = (text.match(ID) ?? []).filter((id) => /\d/.test(id.slice(0, 3)));
  const fitting = found.find((id) => prefixes.includes(id.slice(0, 3)));
  if (fitting === undefined) return failure({ kind: found.length === 0 ? 'not-an-id' : 'wrong-kind' });
  const full = withCheck(fitting.slice(0, 15));
  return fitting.length === 18 && fitting !== full ? failure({ kind: 'mistyped' }) : success(full);
}

function withCheck(id: string): string {
  const check = [0, 5, 10].map((start) => {
    const isUpper = [...id.slice(start, start + 5)].map((letter) => /[A-Z]/.test(letter));
    const bits = isUpper.reduce((sum, upper, place) => (upper ? sum | (1 << place) : sum), 0);
    return CHECK_LETTERS.charAt(bits);
  });
  return id + check.join('');
}
