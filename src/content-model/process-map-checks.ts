import type { ContentSources } from './content-sources.ts';
import type { MilestoneFile } from './process-map-schemas.ts';
import type { ContentProblem } from './problem.ts';
import { idsOf, type ReferenceCheck } from './reference-check.ts';

const FILE = 'process-map.yaml';

function checkMilestone(milestone: MilestoneFile, sources: ContentSources, check: ReferenceCheck): void {
  const { processMap, orderFlow } = sources;
  const questions = idsOf(sources.questions);
  const place = (field: string) => ({ file: FILE, field: `milestones.${milestone.id}.${field}` });
  check.known(place('segments'), 'segment', milestone.segments ?? [], idsOf(sources.processes.segments));
  check.known(place('phase'), 'phase', [milestone.phase], idsOf(sources.phases));
  check.known(place('jobs'), 'job', milestone.jobs, idsOf(sources.jobs));
  check.known(place('funnel'), 'funnel stage', milestone.funnel, idsOf(processMap.funnel));
  check.known(place('orderSteps'), 'order step', milestone.orderSteps, idsOf(orderFlow.steps));
  check.known(place('systems'), 'system', milestone.systems, idsOf(orderFlow.systems));
  check.known(place('sellers'), 'seller role', milestone.sellers, idsOf(processMap.sellerRoles));
  check.known(place('buyers'), 'role', milestone.buyers, idsOf(sources.roles));
  check.known(place('needs'), 'question', milestone.needs, questions);
  check.known(place('usuallyOpen'), 'question', milestone.usuallyOpen, questions);
}

/** A question counts at one milestone of a kind of sale, or the coverage of two would move together. */
function checkNeeds({ processMap, processes }: ContentSources, problems: ContentProblem[]): void {
  for (const segment of processes.segments) {
    const seen = new Map<string, string>();
    for (const milestone of processMap.milestones) {
      if (milestone.segments && !milestone.segments.includes(segment.id)) continue;
      for (const question of milestone.needs) {
        const other = seen.get(question);
        seen.set(question, milestone.id);
        if (other === undefined) continue;
        problems.push({
          file: FILE,
          field: `milestones.${milestone.id}.needs`,
          wrong: `the question "${question}" already stands at the milestone "${other}"`,
          mend: 'let it stand at the first milestone that needs it',
        });
      }
    }
  }
}

/** Every id that process-map.yaml, lessons.yaml and renewal.yaml name exists. */
export function checkProcessMap(
  sources: ContentSources,
  check: ReferenceCheck,
  problems: ContentProblem[],
): void {
  const { processMap, lessons, renewal } = sources;
  for (const milestone of processMap.milestones) checkMilestone(milestone, sources, check);
  checkNeeds(sources, problems);
  for (const list of processMap.stageLists) {
    check.unique(
      FILE,
      list.stages.map(({ id }) => id),
    );
    for (const stage of list.stages) {
      const place = { file: FILE, field: `stageLists.${list.id}.${stage.id}.milestones` };
      check.known(place, 'milestone', stage.milestones, idsOf(processMap.milestones));
    }
  }
  for (const [name, list] of Object.entries({
    funnel: processMap.funnel,
    sellerRoles: processMap.sellerRoles,
    milestones: processMap.milestones,
    stageLists: processMap.stageLists,
  })) {
    check.unique(
      `${FILE} (${name})`,
      list.map(({ id }) => id),
    );
  }
  check.unique(
    'lessons.yaml',
    lessons.map(({ id }) => id),
  );
  for (const lesson of lessons) {
    const place = (field: string) => ({ file: 'lessons.yaml', field: `${lesson.id}.${field}` });
    check.known(place('assets'), 'asset', lesson.assets ?? [], new Set(sources.assets.keys()));
    check.known(place('phases'), 'phase', lesson.phases ?? [], idsOf(sources.phases));
  }
  check.unique(
    'renewal.yaml',
    [...renewal.steps, ...renewal.statements, ...renewal.bands, ...renewal.paths].map(({ id }) => id),
  );
  const place = (field: string) => ({ file: 'renewal.yaml', field });
  for (const step of renewal.steps)
    check.known(place(`steps.${step.id}.owner`), 'role', [step.owner], idsOf(sources.roles));
  for (const path of renewal.paths) {
    check.known(place(`paths.${path.id}.asset`), 'asset', [path.asset], new Set(sources.assets.keys()));
  }
}
