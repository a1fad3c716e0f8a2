import { COMPONENT_SLIPS } from './components.ts';
import { FIELD_SLIPS } from './fields.ts';
import { FILE_SLIPS } from './files.ts';
import { KIT_SLIPS } from './kits.ts';
import { ID_SLIPS } from './ids.ts';
import { PAPER_SLIPS } from './papers.ts';
import { PROSE_SLIPS } from './prose.ts';
import { SITE_SLIPS } from './site.ts';
import { PLAN_SLIPS } from './plans.ts';
import { REQUIREMENT_SLIPS } from './requirements.ts';
import type { Slip } from './slip.ts';
import { TOOL_SLIPS } from './tools.ts';
import { YAML_SLIPS } from './yaml.ts';

/** All slips, in the order in which CONTRIBUTING.md lists them. */
export const SLIPS: readonly { readonly group: string; readonly slips: readonly Slip[] }[] = [
  { group: 'Folders, files and their encoding', slips: FILE_SLIPS },
  { group: 'YAML', slips: YAML_SLIPS },
  { group: 'Fields', slips: FIELD_SLIPS },
  { group: 'Ids and the registry', slips: ID_SLIPS },
  { group: 'The site and its supplier', slips: SITE_SLIPS },
  { group: 'Templates of plans', slips: PLAN_SLIPS },
  { group: 'Starter requirements', slips: REQUIREMENT_SLIPS },
  { group: 'Kits for the rep', slips: KIT_SLIPS },
  { group: 'Papers', slips: PAPER_SLIPS },
  { group: 'Components', slips: COMPONENT_SLIPS },
  { group: 'Texts', slips: PROSE_SLIPS },
  { group: 'Tools', slips: TOOL_SLIPS },
];
