import { replace } from '../support/broken-content.ts';
import type { Slip } from './slip.ts';

const SET = 'requirements/1-daily-work.yaml';

/** Slips in the starter requirements. */
export const REQUIREMENT_SLIPS: readonly Slip[] = [
  {
    did: 'the role of a requirement misspelt',
    edits: { [SET]: replace('role: user', 'role: usr') },
    file: SET,
    at: 'role: usr',
    field: 'role',
    wrong: 'unknown role "usr"',
    fix: 'did you mean "user"?',
  },
  {
    did: 'the same requirement twice',
    edits: { [SET]: replace('- id: works-on-phone', '- id: first-use-unaided') },
    file: SET,
    at: 'id: first-use-unaided',
    field: 'first-use-unaided',
    wrong: 'the id "first-use-unaided" is used twice',
    fix: 'give one of them another id',
  },
  {
    did: 'a weight above 5',
    edits: { [SET]: replace('weight: 4', 'weight: 6') },
    file: SET,
    at: 'weight: 6',
    field: 'weight',
    wrong: '6 is too big',
    fix: 'write a number up to 5',
  },
];
