import { checkClauses } from './clause-checks.ts';
import type { ContentSources } from './content-sources.ts';
import { checkOrderFlow, checkQuizzes } from './order-flow-checks.ts';
import { checkProcessMap } from './process-map-checks.ts';
import { checkPapers } from './paper-checks.ts';
import { checkPlans } from './plan-checks.ts';
import { checkRequirements } from './requirement-checks.ts';
import type { ReferenceCheck } from './reference-check.ts';
import { checkSecurityKit } from './security-kit-checks.ts';
import { checkShareKits } from './share-kit-checks.ts';
import { checkTools } from './tool-checks.ts';

const namesOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function checkPhases({ phases }: ContentSources, check: ReferenceCheck): void {
  const file = 'buying-phases.yaml';
  for (const { id, concernWeights, exitCriteria } of phases) {
    const place = { file, field: `${id}.concernWeights` };
    check.known(place, 'concern', Object.keys(concernWeights));
    check.complete(place, 'concern', Object.keys(concernWeights));
    check.unique(file, `${id}.exitCriteria`, namesOf(exitCriteria));
  }
}

function checkQuestions({ questions }: ContentSources, check: ReferenceCheck): void {
  for (const { id, phase, job, concern, roles } of questions) {
    const place = (field: string) => ({ file: `questions/${phase}.yaml`, field: `${id}.${field}` });
    check.known(place('job'), 'job', [job]);
    check.known(place('concern'), 'concern', [concern]);
    check.known(place('roles'), 'role', roles);
  }
}

function checkProcesses({ processes }: ContentSources, check: ReferenceCheck): void {
  const { motions, accountTypes, segments, entryModes } = processes;
  const place = (field: string) => ({ file: 'processes.yaml', field });
  for (const { id, phases, short, skips } of motions) {
    check.known(place(`motions.${id}.phases`), 'phase', phases);
    check.known(place(`motions.${id}.short`), 'phase', short);
    check.known(place(`motions.${id}.skips`), 'question', skips);
  }
  for (const { id, skips, rolesExpected } of accountTypes) {
    check.known(place(`accountTypes.${id}.skips`), 'question', skips);
    check.known(place(`accountTypes.${id}.rolesExpected`), 'role', rolesExpected);
  }
  for (const { id, skipsPhases, short, skips, rolesExpected } of segments) {
    check.known(place(`segments.${id}.skipsPhases`), 'phase', skipsPhases);
    check.known(place(`segments.${id}.short`), 'phase', short);
    check.known(place(`segments.${id}.skips`), 'question', skips);
    check.known(place(`segments.${id}.rolesExpected`), 'role', rolesExpected ?? []);
  }
  for (const { id, startsIn } of entryModes)
    check.known(place(`entryModes.${id}.startsIn`), 'phase', [startsIn]);
}

function checkSuggestion({ suggestion, unread }: ContentSources, check: ReferenceCheck): void {
  const file = 'suggestion.yaml';
  if (unread.has(file)) return;
  const place = (field: string) => ({ file, field });
  const { earlyVeto, riskBeforePrice, notBefore, formOrder } = suggestion;
  check.known(place('earlyVeto.roles'), 'role', earlyVeto.roles);
  check.known(place('riskBeforePrice.phase'), 'phase', [riskBeforePrice.phase]);
  check.known(place('riskBeforePrice.risk'), 'concern', [riskBeforePrice.risk]);
  check.known(place('riskBeforePrice.price'), 'concern', [riskBeforePrice.price]);
  check.known(place('notBefore.questions'), 'question', notBefore.questions);
  check.known(place('notBefore.answers'), 'question', notBefore.answers);
  check.known(place('notBefore.types'), 'asset type', notBefore.types);
  check.known(place('formOrder'), 'phase', Object.keys(formOrder));
}

function checkAssets({ assets }: ContentSources, check: ReferenceCheck): void {
  for (const [name, asset] of assets) {
    const place = (field: string) => ({ file: `assets/${name}/asset.yaml`, field });
    const { motions, accountTypes, segments } = asset.conditions;
    check.known(place('type'), 'asset type', [asset.type]);
    check.known(place('owner'), 'owner', [asset.owner]);
    check.known(place('phases'), 'phase', asset.phases);
    check.known(place('jobs'), 'job', asset.jobs);
    check.known(place('roles'), 'role', asset.roles);
    check.known(place('answers'), 'question', asset.answers);
    check.known(place('prerequisites'), 'asset', asset.prerequisites);
    check.known(place('conditions.motions'), 'motion', motions ?? []);
    check.known(place('conditions.accountTypes'), 'account type', accountTypes ?? []);
    check.known(place('conditions.segments'), 'segment', segments ?? []);
  }
}

function checkDoubles(sources: ContentSources, check: ReferenceCheck): void {
  const { processes, orderFlow } = sources;
  const lists = [
    ['buying-phases.yaml', '', sources.phases],
    ['buying-jobs.yaml', '', sources.jobs],
    ['concerns.yaml', '', sources.concerns],
    ['roles.yaml', '', sources.roles],
    ['processes.yaml', 'motions', processes.motions],
    ['processes.yaml', 'accountTypes', processes.accountTypes],
    ['processes.yaml', 'segments', processes.segments],
    ['processes.yaml', 'entryModes', processes.entryModes],
    ['asset-types.yaml', '', sources.assetTypes],
    ['owners.yaml', '', sources.owners],
    ['figures.yaml', '', sources.figures],
    ['glossary.yaml', '', sources.glossary],
    ['order-flow/systems.yaml', '', orderFlow.systems],
    ['order-flow/objects.yaml', '', orderFlow.objects],
    ['order-flow/steps.yaml', '', orderFlow.steps],
    ['order-flow/arrivals.yaml', '', orderFlow.arrivals],
  ] as const;
  for (const [file, field, entries] of lists) check.unique(file, field, namesOf(entries));
  const counts = new Map<string, number>();
  check.uniqueIn(
    sources.questions.map(({ id, phase }) => {
      const index = counts.get(phase) ?? 0;
      counts.set(phase, index + 1);
      return { id, file: `questions/${phase}.yaml`, path: [index, 'id'] };
    }),
  );
}

/** Every id named anywhere exists, and none stands twice. */
export function checkReferences(sources: ContentSources, check: ReferenceCheck): void {
  checkDoubles(sources, check);
  checkPhases(sources, check);
  checkQuestions(sources, check);
  checkProcesses(sources, check);
  checkSuggestion(sources, check);
  checkAssets(sources, check);
  checkOrderFlow(sources, check);
  checkProcessMap(sources, check);
  checkQuizzes(sources, check);
  checkPlans(sources.plans, check);
  checkRequirements(sources.requirements, check);
  checkShareKits(sources, check);
  checkClauses(sources, check);
  checkPapers(sources, check);
  checkSecurityKit(sources.securityKit, sources.unread, check);
  checkTools(sources, check);
}
