import { replace } from '../support/broken-content.ts';
import type { Slip } from './slip.ts';

const PLAN = 'plans/small-purchase.yaml';

/** Slips in the templates of a mutual action plan. */
export const PLAN_SLIPS: readonly Slip[] = [
  {
    did: 'a step due before one that the plan does not have',
    edits: { [PLAN]: replace('before: small-demo', 'before: small-demos') },
    file: PLAN,
    at: 'small-demos',
    field: 'due',
    wrong: 'unknown step of this plan "small-demos"',
    fix: 'did you mean "small-demo"?',
  },
  {
    did: 'steps that are due before each other in a circle',
    edits: { [PLAN]: replace('before: small-ordered', 'before: small-need-agreed') },
    file: PLAN,
    at: 'before: small-demo }',
    field: 'due',
    wrong: 'these steps count from each other in a circle',
    fix: 'let one of them count from "target"',
  },
  {
    did: 'a step due before and after others',
    edits: { [PLAN]: replace('before: small-demo }', 'before: small-demo, after: small-quote }') },
    file: PLAN,
    at: 'workdays: 3, before: small-demo,',
    field: 'due',
    wrong: 'a step is due before or after another one',
    fix: 'give exactly one of "before" and "after"',
  },
  {
    did: 'the role of a step misspelt',
    edits: { [PLAN]: replace('buyer: champion', 'buyer: champoin') },
    file: PLAN,
    at: 'champoin',
    field: 'buyer',
    wrong: 'unknown role "champoin"',
    fix: 'did you mean "champion"?',
  },
  {
    did: 'the same step in two templates',
    edits: { 'plans/tiny-purchase.yaml': () => TINY },
    file: 'plans/tiny-purchase.yaml',
    at: 'id: small-demo',
    field: 'small-demo',
    wrong: 'the id "small-demo" is used twice',
    fix: 'give one of them another id',
  },
  {
    did: 'a step of a template removed',
    edits: { [PLAN]: replace(/ {2}- id: small-need-agreed[\s\S]*?(?= {2}- id: small-demo)/, '') },
    file: 'registry.json',
    at: 'small-need-agreed',
    field: 'small-need-agreed',
    wrong: 'the plan step "small-need-agreed" has a code but is no longer in the content',
    fix: 'bring it back, or set its state',
  },
];

const TINY = `name: { en: "Tiny", ja: "極小" }
about: { en: "1 step.", ja: "1つの手順です。" }
steps:
  - id: small-demo
    title: { en: "Demo", ja: "デモ" }
    side: seller
    due: { workdays: 0, before: target }
    doneWhen: { en: "Seen", ja: "見た" }
`;
