import { checkClauses } from './clause-checks.ts';
import type { ContentSources } from './content-sources.ts';
import { checkOrderFlow, checkQuizzes } from './order-flow-checks.ts';
import { checkProcessMap } from './process-map-checks.ts';
import type { ContentProblem } from './problem.ts';
import { idsOf, ReferenceCheck } from './reference-check.ts';
import { checkSecurityKit } from './security-kit-checks.ts';

function checkModel(sources: ContentSources, check: ReferenceCheck, questions: ReadonlySet<string>): void {
  const phases = idsOf(sources.phases);
  const concerns = idsOf(sources.concerns);
  const roles = idsOf(sources.roles);
  const jobs = idsOf(sources.jobs);
  for (const phase of sources.phases) {
    const place = { file: 'buying-phases.yaml', field: `${phase.id}.concernWeights` };
    check.known(place, 'concern', Object.keys(phase.concernWeights), concerns);
    check.known(
      { ...place, field: `${phase.id}.concernWeights (missing)` },
      'concern',
      concerns,
      new Set(Object.keys(phase.concernWeights)),
    );
    check.unique(
      'buying-phases.yaml',
      phase.exitCriteria.map((criterion) => criterion.id),
    );
  }
  for (const question of sources.questions) {
    const place = { file: `questions/${question.phase}.yaml`, field: question.id };
    check.known(place, 'job', [question.job], jobs);
    check.known(place, 'concern', [question.concern], concerns);
    check.known(place, 'role', question.roles, roles);
  }
  const { motions, accountTypes, segments, entryModes } = sources.processes;
  const place = (field: string) => ({ file: 'processes.yaml', field });
  for (const motion of motions) {
    check.known(place(`motions.${motion.id}.phases`), 'phase', motion.phases, phases);
    check.known(place(`motions.${motion.id}.short`), 'phase', motion.short, phases);
    check.known(place(`motions.${motion.id}.skips`), 'question', motion.skips, questions);
  }
  for (const type of accountTypes) {
    check.known(place(`accountTypes.${type.id}.skips`), 'question', type.skips, questions);
    check.known(place(`accountTypes.${type.id}.rolesExpected`), 'role', type.rolesExpected, roles);
  }
  for (const segment of segments) {
    check.known(place(`segments.${segment.id}.skipsPhases`), 'phase', segment.skipsPhases, phases);
    check.known(place(`segments.${segment.id}.skips`), 'question', segment.skips, questions);
    check.known(place(`segments.${segment.id}.rolesExpected`), 'role', segment.rolesExpected ?? [], roles);
  }
  for (const mode of entryModes)
    check.known(place(`entryModes.${mode.id}.startsIn`), 'phase', [mode.startsIn], phases);
}

function checkSuggestion(
  sources: ContentSources,
  check: ReferenceCheck,
  questions: ReadonlySet<string>,
): void {
  const { suggestion } = sources;
  const place = (field: string) => ({ file: 'suggestion.yaml', field });
  const phases = idsOf(sources.phases);
  check.known(place('earlyVeto.roles'), 'role', suggestion.earlyVeto.roles, idsOf(sources.roles));
  check.known(place('riskBeforePrice.phase'), 'phase', [suggestion.riskBeforePrice.phase], phases);
  const { risk, price } = suggestion.riskBeforePrice;
  check.known(place('riskBeforePrice'), 'concern', [risk, price], idsOf(sources.concerns));
  check.known(place('notBefore.questions'), 'question', suggestion.notBefore.questions, questions);
  check.known(place('notBefore.answers'), 'question', suggestion.notBefore.answers, questions);
  check.known(place('notBefore.types'), 'asset type', suggestion.notBefore.types, idsOf(sources.assetTypes));
  check.known(place('formOrder'), 'phase', Object.keys(suggestion.formOrder), phases);
}

function checkAssets(sources: ContentSources, check: ReferenceCheck, questions: ReadonlySet<string>): void {
  const assets = new Set(sources.assets.keys());
  const { motions, accountTypes, segments } = sources.processes;
  for (const [name, asset] of sources.assets) {
    const place = (field: string) => ({ file: `assets/${name}/asset.yaml`, field });
    check.known(place('type'), 'asset type', [asset.type], idsOf(sources.assetTypes));
    check.known(place('owner'), 'owner', [asset.owner], idsOf(sources.owners));
    check.known(place('phases'), 'phase', asset.phases, idsOf(sources.phases));
    check.known(place('jobs'), 'job', asset.jobs, idsOf(sources.jobs));
    check.known(place('roles'), 'role', asset.roles, idsOf(sources.roles));
    check.known(place('answers'), 'question', asset.answers, questions);
    check.known(place('prerequisites'), 'asset', asset.prerequisites, assets);
    check.known(place('conditions.motions'), 'motion', asset.conditions.motions ?? [], idsOf(motions));
    check.known(
      place('conditions.accountTypes'),
      'account type',
      asset.conditions.accountTypes ?? [],
      idsOf(accountTypes),
    );
    check.known(place('conditions.segments'), 'segment', asset.conditions.segments ?? [], idsOf(segments));
  }
}

/** Every id named anywhere exists, and none stands twice. */
export function checkReferences(sources: ContentSources, problems: ContentProblem[]): void {
  const check = new ReferenceCheck(problems);
  const questions = idsOf(sources.questions);
  const lists = {
    'buying-phases.yaml': sources.phases,
    'buying-jobs.yaml': sources.jobs,
    'concerns.yaml': sources.concerns,
    'roles.yaml': sources.roles,
    'questions/*.yaml': sources.questions,
    'processes.yaml (motions)': sources.processes.motions,
    'processes.yaml (accountTypes)': sources.processes.accountTypes,
    'processes.yaml (segments)': sources.processes.segments,
    'processes.yaml (entryModes)': sources.processes.entryModes,
    'asset-types.yaml': sources.assetTypes,
    'owners.yaml': sources.owners,
    'figures.yaml': sources.figures,
    'glossary.yaml': sources.glossary,
    'order-flow/systems.yaml': sources.orderFlow.systems,
    'order-flow/objects.yaml': sources.orderFlow.objects,
    'order-flow/steps.yaml': sources.orderFlow.steps,
    'order-flow/arrivals.yaml': sources.orderFlow.arrivals,
  };
  for (const [file, entries] of Object.entries(lists))
    check.unique(
      file,
      entries.map((entry) => entry.id),
    );
  checkModel(sources, check, questions);
  checkSuggestion(sources, check, questions);
  checkAssets(sources, check, questions);
  checkOrderFlow(sources, check);
  checkProcessMap(sources, check, problems);
  checkQuizzes(sources, check);
  checkClauses(sources, check, problems);
  checkSecurityKit(sources.securityKit, check, problems);
}
