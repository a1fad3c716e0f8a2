import type { Locale } from '~/kit/locales.ts';
import type { AssetFile } from './asset-schema.ts';
import type { ContentSources } from './content-sources.ts';
import { factText, namedNumbers, sumOf, writeNumber, type NamedNumbers } from './named-numbers.ts';
import type { Bilingual } from './schema-parts.ts';

interface Entry {
  readonly id: string;
}

function byId<Item extends Entry>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The content has been checked, so an id that is not there is a mistake in the code. */
function must<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`no text for "${id}"`);
  return value;
}

/** Looks up the short texts of the model in one language. */
export class Texts {
  readonly locale: Locale;
  readonly #sources: ContentSources;
  readonly #maps;
  readonly #numbers: NamedNumbers;

  constructor(sources: ContentSources, locale: Locale) {
    this.locale = locale;
    this.#sources = sources;
    this.#numbers = namedNumbers(sources);
    this.#maps = {
      phases: byId(sources.phases),
      jobs: byId(sources.jobs),
      concerns: byId(sources.concerns),
      roles: byId(sources.roles),
      questions: byId(sources.questions),
      types: byId(sources.assetTypes),
      owners: byId(sources.owners),
      glossary: byId(sources.glossary),
      figures: byId(sources.figures),
      lawDates: byId(sources.lawDates),
      funnel: byId(sources.processMap.funnel),
      sellerRoles: byId(sources.processMap.sellerRoles),
      milestones: byId(sources.processMap.milestones),
      orderSteps: byId(sources.orderFlow.steps),
      systems: byId(sources.orderFlow.systems),
    };
  }

  pick(text: Bilingual): string {
    return text[this.locale];
  }

  #named(map: ReadonlyMap<string, { readonly name: Bilingual }>, id: string): string {
    return this.pick(must(map.get(id), id).name);
  }

  phase(id: string): string {
    return this.#named(this.#maps.phases, id);
  }
  phaseIn(id: string, locale: Locale): string {
    return must(this.#maps.phases.get(id), id).name[locale];
  }
  phaseSubtitle(id: string): string {
    return this.pick(must(this.#maps.phases.get(id), id).subtitle);
  }
  /** The days that the guide of a phase tells, where its file has them. */
  guideDays(id: string): { readonly reviewed: number | undefined; readonly updated: number | undefined } {
    const { reviewedOn, updatedOn } = must(this.#maps.phases.get(id), id);
    return { reviewed: reviewedOn, updated: updatedOn?.[this.locale] };
  }
  exitCriteria(id: string): { readonly id: string; readonly text: string }[] {
    return must(this.#maps.phases.get(id), id).exitCriteria.map((item) => ({
      id: item.id,
      text: this.pick(item.text),
    }));
  }
  job(id: string): string {
    return this.#named(this.#maps.jobs, id);
  }
  concern(id: string): string {
    return this.#named(this.#maps.concerns, id);
  }
  role(id: string): string {
    return this.#named(this.#maps.roles, id);
  }
  roleFile(id: string) {
    return must(this.#maps.roles.get(id), id);
  }
  question(id: string): string {
    return this.pick(must(this.#maps.questions.get(id), id).text);
  }
  assetType(id: string): string {
    return this.#named(this.#maps.types, id);
  }
  owner(id: string): string {
    return this.#named(this.#maps.owners, id);
  }
  assetFile(id: string): AssetFile {
    return must(this.#sources.assets.get(id), id);
  }
  asset(id: string): string {
    return this.pick(this.assetFile(id).title);
  }
  assetSummary(id: string): string {
    return this.pick(this.assetFile(id).summary);
  }
  milestone(id: string): string {
    return this.#named(this.#maps.milestones, id);
  }
  funnelStage(id: string): string {
    return this.#named(this.#maps.funnel, id);
  }
  sellerRole(id: string): string {
    return this.#named(this.#maps.sellerRoles, id);
  }
  orderStep(id: string): string {
    return this.#named(this.#maps.orderSteps, id);
  }
  system(id: string): string {
    return this.#named(this.#maps.systems, id);
  }
  term(id: string) {
    return must(this.#maps.glossary.get(id), id);
  }
  fact(id: string): string {
    return factText(must(this.#sources.facts[id], id), this.locale);
  }
  /** The name of the supplier that the site speaks for: the fact `supplier` or, without it, the name of the site. */
  supplier(): string {
    const { facts, site } = this.#sources;
    return facts['supplier'] ? this.fact('supplier') : this.pick(site.name);
  }
  /** A sum of a text, worked out; the content check has seen that it can be. */
  sum(of: string, digits: number): string {
    const worked = sumOf(of, this.#numbers);
    if (worked.kind !== 'value') throw new Error(`"${of}" is no sum`);
    return writeNumber(worked.value, digits);
  }
  figure(id: string) {
    return must(this.#maps.figures.get(id), id);
  }
  lawDate(id: string) {
    return must(this.#maps.lawDates.get(id), id);
  }
  clause(id: string) {
    return must(this.#sources.clauses.get(id), id);
  }
}
