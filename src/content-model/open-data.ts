import { toId, type QuestionId } from '../domain/shared/brand.ts';
import { isoDay } from '../domain/shared/calendar-day.ts';
import { inLanguages } from './site-languages.ts';
import { content } from './content.ts';

/** The model as plain JSON: permanent ids and codes, short texts in both languages, dates as ISO days. */
export function openData(): unknown {
  const { sources, catalogue, registry } = content;
  const data = {
    format: 'shirube-catalogue',
    version: 1,
    pack: registry.pack,
    registryRevision: registry.revision,
    buyingPhases: sources.phases,
    buyingJobs: sources.jobs,
    concerns: sources.concerns,
    roles: sources.roles,
    questions: sources.questions.map((question) => ({
      ...question,
      code: catalogue.questions.get(toId<QuestionId>(question.id))?.code,
    })),
    assets: [...catalogue.assets.values()].map((asset) => {
      const file = sources.assets.get(asset.id);
      return {
        ...asset,
        title: file?.title,
        summary: file?.summary,
        owner: file?.owner,
        work: file?.work,
        reviewedOn: isoDay(asset.reviewedOn),
        updatedOn: isoDay(asset.updatedOn),
        ...(asset.expiresOn === undefined ? {} : { expiresOn: isoDay(asset.expiresOn) }),
      };
    }),
    processes: sources.processes,
    suggestion: sources.suggestion,
    figures: sources.figures,
    glossary: sources.glossary,
    clauses: sources.clauseParts.map((part) => ({
      ...part,
      clauses: part.clauses.map((id) => ({ id, ...sources.clauses.get(id) })),
    })),
    lawDates: sources.lawDates.map(({ validFrom, changesOn, checkedOn, ...rest }) => ({
      ...rest,
      ...(validFrom === undefined ? {} : { validFrom: isoDay(validFrom) }),
      ...(changesOn === undefined ? {} : { changesOn: isoDay(changesOn) }),
      checkedOn: isoDay(checkedOn),
    })),
    securityKit: sources.securityKit,
  };
  return inLanguages(data, sources.site.languages);
}
