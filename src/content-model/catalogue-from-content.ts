import type { Catalogue } from '../domain/catalogue/catalogue.ts';
import type { ContentAsset, ProcessConditions } from '../domain/catalogue/content-asset.ts';
import { toId, type AssetId, type Brand, type QuestionId } from '../domain/shared/brand.ts';
import type { AssetFile } from './asset-schema.ts';
import type { ContentSources } from './content-sources.ts';
import { isPublished, type Edition } from './edition.ts';
import { readingMinutes } from './reading-time.ts';
import { codesOf, type Registry } from './registry.ts';

function idList<Id extends Brand<string>>(names: readonly string[]): Id[] {
  return names.map((name) => toId<Id>(name));
}

function conditionsOf({ conditions }: AssetFile): ProcessConditions {
  const { motions, accountTypes, segments } = conditions;
  return {
    ...(motions ? { motions: idList(motions) } : {}),
    ...(accountTypes ? { accountTypes: idList(accountTypes) } : {}),
    ...(segments ? { segments: idList(segments) } : {}),
  };
}

/** Minutes come from the text, never from a typed number. */
function minutesOf(sources: ContentSources, name: string): number {
  const twins = sources.assetTexts.get(name);
  return readingMinutes(twins?.en?.text ?? '', twins?.ja?.text ?? '');
}

function assetsOf(sources: ContentSources, registry: Registry, edition: Edition): Map<AssetId, ContentAsset> {
  const codes = codesOf(registry, 'asset');
  const shown = new Map(
    [...sources.assets].filter(([, file]) => edition.drafts || isPublished(file, edition.today)),
  );
  const order = [...shown].sort(([a], [b]) => (codes.get(a) ?? 0) - (codes.get(b) ?? 0));
  return new Map(
    order.map(([name, file]) => {
      const asset: ContentAsset = {
        id: toId(name),
        code: codes.get(name) ?? -1,
        type: file.type,
        form: file.form,
        phases: idList(file.phases),
        jobs: idList(file.jobs),
        roles: idList(file.roles),
        answers: idList(file.answers),
        prerequisites: idList(file.prerequisites.filter((first) => shown.has(first))),
        minutes: minutesOf(sources, name),
        audience: file.audience,
        conditions: conditionsOf(file),
        reviewedOn: file.reviewedOn,
        ...(file.expiresOn === undefined ? {} : { expiresOn: file.expiresOn }),
        updatedOn: Math.max(file.updatedOn.en, file.updatedOn.ja),
        sample: file.sample && sources.isSampleSupplier,
      };
      return [asset.id, asset] as const;
    }),
  );
}

function questionsOf(sources: ContentSources, registry: Registry): Catalogue['questions'] {
  const codes = codesOf(registry, 'question');
  return new Map(
    sources.questions.map((question) => {
      const id = toId<QuestionId>(question.id);
      return [
        id,
        {
          id,
          code: codes.get(question.id) ?? -1,
          phase: toId(question.phase),
          job: toId(question.job),
          concern: toId(question.concern),
          owner: toId(question.roles[0] ?? ''),
          roles: idList(question.roles),
          about: question.about,
        },
      ] as const;
    }),
  );
}

function variantsOf({
  processes,
}: ContentSources): Pick<Catalogue, 'motions' | 'accountTypes' | 'segments' | 'entryModes'> {
  return {
    motions: processes.motions.map((motion) => ({
      id: toId(motion.id),
      phases: motion.phases.map((phase) => ({
        phase: toId(phase),
        length: motion.short.includes(phase) ? ('short' as const) : ('full' as const),
      })),
      skips: idList(motion.skips),
    })),
    accountTypes: processes.accountTypes.map((type) => ({
      id: toId(type.id),
      skips: idList(type.skips),
      rolesExpected: idList(type.rolesExpected),
    })),
    segments: processes.segments.map((segment) => ({
      id: toId(segment.id),
      skipsPhases: idList(segment.skipsPhases),
      shortens: idList(segment.short),
      skips: idList(segment.skips),
      ...(segment.rolesExpected ? { rolesExpected: idList(segment.rolesExpected) } : {}),
    })),
    entryModes: processes.entryModes.map((mode) => ({ id: toId(mode.id), startsIn: toId(mode.startsIn) })),
  };
}

function arrivalsIn({ orderFlow: { arrivals, steps } }: ContentSources): Catalogue['arrivals'] {
  return arrivals.map(({ id, step, questions, motions }) => ({
    id,
    questions: idList(questions),
    segments: idList(Object.keys(steps.find((it) => it.id === step)?.segments ?? {})),
    ...(motions ? { motions: idList(motions) } : {}),
  }));
}

function weightsOf({ suggestion }: ContentSources): Catalogue['weights'] {
  const { riskBeforePrice, notBefore } = suggestion;
  return {
    ...suggestion,
    earlyVeto: { bonus: suggestion.earlyVeto.bonus, roles: idList(suggestion.earlyVeto.roles) },
    riskBeforePrice: {
      phase: toId(riskBeforePrice.phase),
      risk: toId(riskBeforePrice.risk),
      price: toId(riskBeforePrice.price),
    },
    notBefore: {
      questions: idList(notBefore.questions),
      types: notBefore.types,
      answers: idList(notBefore.answers),
    },
    formOrder: new Map(Object.entries(suggestion.formOrder).map(([phase, forms]) => [toId(phase), forms])),
  };
}

/** The domain's catalogue out of checked sources. */
export function catalogueFromContent(
  sources: ContentSources,
  registry: Registry,
  edition: Edition,
): Catalogue {
  return {
    phases: sources.phases.map((phase) => ({
      id: toId(phase.id),
      kind: phase.kind,
      concernWeights: new Map(
        Object.entries(phase.concernWeights).map(([name, value]) => [toId(name), value]),
      ),
      exitCriteria: phase.exitCriteria.map((criterion) => criterion.id),
    })),
    jobs: sources.jobs.map((job) => ({ id: toId(job.id), alwaysOn: job.alwaysOn })),
    concerns: sources.concerns.map((concern) => toId(concern.id)),
    roles: sources.roles.map((role) => ({ id: toId(role.id), code: role.code })),
    questions: questionsOf(sources, registry),
    assets: assetsOf(sources, registry, edition),
    ...variantsOf(sources),
    arrivals: arrivalsIn(sources),
    weights: weightsOf(sources),
  };
}
