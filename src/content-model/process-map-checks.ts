import { pages } from '../kit/localized-path.ts';
import type { ContentSources } from './content-sources.ts';
import type { MilestoneFile } from './process-map-schemas.ts';
import { useOneOf } from './did-you-mean.ts';
import type { ReferenceCheck } from './reference-check.ts';

const FILE = 'process-map.yaml';
const PAGES: ReadonlySet<string> = new Set(Object.values(pages).filter((path) => typeof path === 'string'));

const namesOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function checkMilestone(milestone: MilestoneFile, check: ReferenceCheck): void {
  const place = (field: string) => ({ file: FILE, field: `milestones.${milestone.id}.${field}` });
  check.known(place('segments'), 'segment', milestone.segments ?? []);
  check.known(place('phase'), 'phase', [milestone.phase]);
  check.known(place('jobs'), 'job', milestone.jobs);
  check.known(place('funnel'), 'funnel stage', milestone.funnel);
  check.known(place('orderSteps'), 'order step', milestone.orderSteps);
  check.known(place('systems'), 'system', milestone.systems);
  check.known(place('sellers'), 'seller role', milestone.sellers);
  check.known(place('buyers'), 'role', milestone.buyers);
  check.known(place('needs'), 'question', milestone.needs);
  check.known(place('usuallyOpen'), 'question', milestone.usuallyOpen);
}

/** A question counts at one milestone of a kind of sale, or the coverage of two would move together. */
function checkNeeds({ processMap, processes }: ContentSources, check: ReferenceCheck): void {
  const reported = new Set<string>();
  for (const segment of processes.segments) {
    const seen = new Map<string, string>();
    for (const milestone of processMap.milestones) {
      if (milestone.segments && !milestone.segments.includes(segment.id)) continue;
      for (const question of milestone.needs) {
        const other = seen.get(question);
        seen.set(question, milestone.id);
        const key = `${milestone.id} ${question}`;
        if (other === undefined || reported.has(key)) continue;
        reported.add(key);
        check.report({ file: FILE, field: `milestones.${milestone.id}.needs` }, question, {
          wrong: `the question "${question}" already stands at the milestone "${other}"`,
          fix: 'let it stand at the first milestone that needs it',
        });
      }
    }
  }
}

function checkLessons({ lessons }: ContentSources, check: ReferenceCheck): void {
  const file = 'lessons.yaml';
  check.unique(file, '', namesOf(lessons));
  for (const lesson of lessons) {
    const place = (field: string) => ({ file, field: `${lesson.id}.${field}` });
    check.known(place('assets'), 'asset', lesson.assets ?? []);
    check.known(place('phases'), 'phase', lesson.phases ?? []);
    if (PAGES.has(lesson.path)) continue;
    check.report(place('path'), lesson.path, {
      wrong: `the site has no page "${lesson.path}"`,
      fix: useOneOf(
        lesson.path,
        [...PAGES].filter((path) => path.startsWith('learn/')),
      ),
    });
  }
}

function checkRenewal({ renewal }: ContentSources, check: ReferenceCheck): void {
  const file = 'renewal.yaml';
  for (const [name, entries] of Object.entries(renewal)) check.unique(file, name, namesOf(entries));
  for (const { id, owner } of renewal.steps)
    check.known({ file, field: `steps.${id}.owner` }, 'role', [owner]);
  for (const { id, asset } of renewal.paths)
    check.known({ file, field: `paths.${id}.asset` }, 'asset', [asset]);
}

/** Every id that process-map.yaml, lessons.yaml and renewal.yaml name exists. */
export function checkProcessMap(sources: ContentSources, check: ReferenceCheck): void {
  const { processMap } = sources;
  for (const milestone of processMap.milestones) checkMilestone(milestone, check);
  checkNeeds(sources, check);
  for (const list of processMap.stageLists) {
    check.unique(FILE, `stageLists.${list.id}.stages`, namesOf(list.stages));
    for (const stage of list.stages) {
      const field = `stageLists.${list.id}.stages.${stage.id}.milestones`;
      check.known({ file: FILE, field }, 'milestone', stage.milestones);
    }
  }
  for (const [name, entries] of Object.entries(processMap)) check.unique(FILE, name, namesOf(entries));
  checkLessons(sources, check);
  checkRenewal(sources, check);
}
