import { PUBLIC_FOLDER, type ContentFiles } from './content-files.ts';
import type { ContentSources } from './content-sources.ts';
import { nearest } from './did-you-mean.ts';
import type { ReferenceCheck } from './reference-check.ts';
import { SITE_FILE } from './site-schema.ts';

/** The kind of purchase that readers begin with exists, and so does the logo. */
export function checkSite(
  { site, phases, unread }: ContentSources,
  files: ContentFiles,
  references: ReferenceCheck,
): void {
  if (unread.has(SITE_FILE)) return;
  const place = (field: string) => ({ file: SITE_FILE, field });
  const { motion, accountType, segment, entryMode } = site.defaultProcess;
  references.known(place('defaultProcess.motion'), 'motion', [motion]);
  references.known(place('defaultProcess.accountType'), 'account type', [accountType]);
  references.known(place('defaultProcess.segment'), 'segment', [segment]);
  references.known(place('defaultProcess.entryMode'), 'entry mode', [entryMode]);
  const lines = site.colours?.lines ?? [];
  if (lines.length > phases.length && !unread.has('buying-phases.yaml'))
    references.report(place('colours.lines'), '', {
      wrong: `there are ${lines.length} colours for ${phases.length} buying phases`,
      fix: 'write one colour for each phase, in their order',
    });
  const { logo } = site;
  if (logo === undefined || files.has(PUBLIC_FOLDER + logo)) return;
  const there = [...files.keys()].filter((file) => file.startsWith(PUBLIC_FOLDER));
  const meant = nearest(
    logo,
    there.map((file) => file.slice(PUBLIC_FOLDER.length)),
  );
  references.report(place('logo'), logo, {
    wrong: `the picture "${logo}" is missing`,
    fix: meant === undefined ? `put it into ${PUBLIC_FOLDER}` : `did you mean "${meant}"?`,
  });
}
