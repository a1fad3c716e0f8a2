import { replace } from '../support/broken-content.ts';
import type { Slip } from './slip.ts';

const KIT = 'kits/1-first-talk.yaml';
const LONG = 'Please read. '.repeat(23);

/** Slips in the kits of a rep. */
export const KIT_SLIPS: readonly Slip[] = [
  {
    did: 'an asset of a kit misspelt',
    edits: { [KIT]: replace('[sla-sheet]', '[sla-shet]') },
    file: KIT,
    at: 'sla-shet',
    field: 'assets',
    wrong: 'unknown asset "sla-shet"',
    fix: 'did you mean "sla-sheet"?',
  },
  {
    did: 'an asset twice in a kit',
    edits: { [KIT]: replace('[sla-sheet]', '[sla-sheet, contract-guide, sla-sheet]') },
    file: KIT,
    at: 'assets: [',
    field: 'assets.[3]',
    wrong: 'the asset "sla-sheet" is listed twice in this kit',
    fix: 'remove one of the two',
  },
  {
    did: 'an asset for the seller in a kit',
    edits: {
      'assets/rfp-template/asset.yaml': replace('audience: buyer', 'audience: seller'),
      [KIT]: replace('[sla-sheet]', '[sla-sheet, rfp-template]'),
    },
    file: KIT,
    at: 'rfp-template',
    field: 'assets.[2]',
    wrong: 'the asset "rfp-template" is not for buyers',
    fix: 'leave it out, or set "audience: buyer"',
  },
  {
    did: 'a kit without assets',
    edits: { [KIT]: replace('[sla-sheet]', '[]') },
    file: KIT,
    at: 'assets: []',
    field: 'assets',
    wrong: 'the list is too short',
    fix: 'write at least 1 entry',
  },
  {
    did: 'the role of a kit misspelt',
    edits: { [KIT]: replace('[champion,', '[champoin,') },
    file: KIT,
    at: 'champoin',
    field: 'roles',
    wrong: 'unknown role "champoin"',
    fix: 'did you mean "champion"?',
  },
  {
    did: 'the note of a kit longer than a link carries',
    edits: { [KIT]: replace(/en: "Thank[^"]*"/, `en: "${LONG.trim()}"`) },
    file: KIT,
    at: 'en: "Please',
    field: 'note.en',
    wrong: '18 characters too many for a link, which carries 280',
    fix: 'shorten it',
  },
];
