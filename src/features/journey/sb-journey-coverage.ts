import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Question } from '~/domain/catalogue/question.ts';
import { FIELD } from '~/domain/journal/fields.ts';
import { isOutdated } from '~/domain/journal/view.ts';
import type { RoleId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { formatDay, formatList } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { journeyCoverageWords } from '~/kit/coverage-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { $catalogueFailed, startCatalogue } from '~/state/catalogue.ts';
import { coverageTable, type CoverageRow } from '~/kit/coverage-table.ts';
import { openQuestions, type OwnedQuestions } from '~/domain/journey/open-questions.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';

/** Questions of one owner shown before "show all". */
const MOST_SHOWN = 20;

/** What is answered, by buying phase, role, concern and job; what is open and whose it is; what changed since. */
export class SbJourneyCoverage extends DrawnElement {
  readonly #unfolded = new Set<RoleId>();

  protected override stores() {
    return [$shownJourney, $catalogueFailed];
  }

  get #words() {
    return journeyCoverageWords[pageLocale()];
  }

  protected override draw(): TemplateResult | undefined {
    const journey = $shownJourney.get();
    if (journey) {
      return html`${this.#open(journey)} ${this.#silent(journey)} ${this.#updated(journey)}
      ${this.#tables(journey)}`;
    }
    if (!$catalogueFailed.get()) return undefined;
    return html`<p>${this.#words.failed}</p>
      <p><button type="button" @click=${startCatalogue}>${this.#words.retry}</button></p>`;
  }

  #tables(journey: Journey): TemplateResult {
    const { catalogue, coverage } = journey;
    const t = this.#words;
    const locale = pageLocale();
    const number = (id: string) => catalogue.phases.findIndex((phase) => phase.id === id) + 1;
    const alwaysOn = new Set(catalogue.jobs.filter((job) => job.alwaysOn).map(({ id }) => id));
    const phases: CoverageRow[] = [...coverage.byPhase].map(([id, counts]) => ({
      name: nameOf.phase(id),
      coverage: counts,
      href: localizedPath(locale, pages.phase(id)),
      line: number(id),
    }));
    const whole: CoverageRow = { name: t.whole, coverage: coverage.whole };
    const roles: CoverageRow[] = [...coverage.byRole].map(([id, counts]) => ({
      name: nameOf.role(id),
      coverage: counts,
      href: localizedPath(locale, pages.role(id)),
    }));
    const concerns: CoverageRow[] = [...coverage.byConcern].map(([id, counts]) => ({
      name: nameOf.concern(id),
      coverage: counts,
      concern: catalogue.concerns.indexOf(id) + 1,
    }));
    const jobs: CoverageRow[] = [...coverage.byJob].map(([id, counts]) => ({
      name: nameOf.job(id),
      coverage: counts,
      ...(alwaysOn.has(id) ? { note: t.alwaysOn } : {}),
    }));
    return html`<div class="coverage-tables">
      ${coverageTable(locale, t.byPhase, [...phases, whole])} ${coverageTable(locale, t.byRole, roles)}
      ${coverageTable(locale, t.byConcern, concerns)} ${coverageTable(locale, t.byJob, jobs)}
    </div>`;
  }

  #open(journey: Journey): TemplateResult {
    const groups = openQuestions(journey);
    const count = groups.reduce((sum, { questions }) => sum + questions.length, 0);
    const t = this.#words;
    if (count === 0) return html`<p data-focus-home>${t.openNone}</p>`;
    return html`<section class="open-questions" aria-labelledby="open-questions">
      <h3 id="open-questions" data-focus-home>${t.openTitle(count)}</h3>
      <p class="small soft">${t.openNote}</p>
      ${groups.map((group) => this.#owned(journey, group))}
    </section>`;
  }

  #owned(journey: Journey, { owner, questions }: OwnedQuestions): TemplateResult {
    const t = this.#words;
    const shown = this.#unfolded.has(owner) ? questions : questions.slice(0, MOST_SHOWN);
    const isMine = journey.view.fields.get(FIELD.me)?.value === owner;
    return html`<details class="open-questions__owner" ?open=${isMine}>
      <summary>${t.openOf(nameOf.role(owner), questions.length)}</summary>
      <ul class="plain-list">
        ${shown.map((question) => this.#question(journey, question))}
      </ul>
      ${
        shown.length < questions.length
          ? html`<button type="button" @click=${() => this.#unfold(owner)}>
              ${t.showAll(questions.length)}
            </button>`
          : nothing
      }
    </details>`;
  }

  #question({ catalogue, states }: Journey, { id, phase }: Question): TemplateResult {
    const state = states.get(id);
    const words =
      state === 'received' || state === 'reopened' ? this.#words.states[state] : this.#words.states.open;
    const line = catalogue.phases.findIndex((it) => it.id === phase) + 1;
    return html`<li data-line=${line}>
      <a href=${localizedPath(pageLocale(), pages.question(phase, id))}>${nameOf.question(id)}</a>
      <span class="small soft"
        ><span class="open-questions__phase">${nameOf.phase(phase)}</span> · ${words}</span
      >
    </li>`;
  }

  #unfold(owner: RoleId): void {
    this.#unfolded.add(owner);
    this.requestDraw();
  }

  #silent({ coverage, hasBegun }: Journey): TemplateResult | typeof nothing {
    const silent = coverage.rolesWithNothing;
    if (silent.length === 0 || !hasBegun) return nothing;
    const names = formatList(pageLocale(), silent.map(nameOf.role));
    return html`<section class="journey-part" aria-labelledby="silent-roles">
      <h3 id="silent-roles">${this.#words.silentTitle}</h3>
      <p>${this.#words.silentText(names)}</p>
    </section>`;
  }

  #updated({ catalogue, view }: Journey): TemplateResult | typeof nothing {
    const updated = [...catalogue.assets.values()].filter((asset) =>
      isOutdated(asset, view.assets.get(asset.id)),
    );
    if (updated.length === 0) return nothing;
    return html`<section class="journey-part" aria-labelledby="updated-since">
      <h3 id="updated-since">${this.#words.updatedTitle}</h3>
      <ul>
        ${updated.map(
          ({ id, updatedOn }) =>
            html`<li>
              <a href=${localizedPath(pageLocale(), pages.asset(id))}>${nameOf.asset(id)}</a>
              <span class="small soft">${this.#words.updatedOn(formatDay(pageLocale(), updatedOn))}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

define('sb-journey-coverage', SbJourneyCoverage);
