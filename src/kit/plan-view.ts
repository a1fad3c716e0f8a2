import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { questionStates, type QuestionState } from '~/domain/coverage/question-state.ts';
import { hasReceived, levelOf, type JourneyView } from '~/domain/journal/view.ts';
import type { PlanLink } from '~/domain/link/plan-link.ts';
import type { PlanContents } from '~/domain/plan/plan-contents.ts';
import { processOf, type Process } from '~/domain/process/process.ts';
import type { AssetId, PhaseId, QuestionId } from '~/domain/shared/brand.ts';
import { kitFor } from '~/domain/suggestion/kit.ts';
import { suggest, type SuggestionContext } from '~/domain/suggestion/next-asset.ts';
import { formatDay } from './format.ts';
import { localizedPath, pages } from './localized-path.ts';
import type { Locale } from './locales.ts';
import { marksWords } from './marks-words.ts';
import { planWords } from './plan-words.ts';
import { today } from '~/state/clock.ts';

/** A plan and how the reader stands to it. */
export interface ShownPlan {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly plan: PlanLink;
  readonly contents: PlanContents;
  /** Of the journey that keeps the plan; of an empty one if none does. */
  readonly view: JourneyView;
  /** Called before a link to an asset is followed. */
  readonly follow?: () => void;
}

interface Setting extends ShownPlan {
  readonly process: Process;
  readonly states: ReadonlyMap<QuestionId, QuestionState>;
  readonly assets: readonly AssetId[];
}

/** A plan as its reader sees it: who, for what, the next useful thing, and what answers which of their questions. */
export function planView(shown: ShownPlan): TemplateResult {
  const { locale, local, contents, view } = shown;
  const process = processOf(local.catalogue, contents.choice);
  const unordered = { ...shown, process, states: questionStates(local.catalogue, process, view) };
  const setting = { ...unordered, assets: inUsefulOrder(unordered) };
  const t = planWords[locale];
  const minutes = contents.assets.reduce((sum, id) => sum + minutesOf(local, id), 0);
  return html`<div class="plan-view">
    ${facts(setting)} ${nextSign(setting)}
    <p class="plan-view__total">${t.contents(contents.assets.length, minutes)}</p>
    ${groups(setting).map(({ phase, assets }) => group(setting, phase, assets))}
    ${contents.retired.length > 0 ? html`<p class="small soft">${t.retired} ${contents.retired.join(' · ')}</p>` : nothing}
    ${contents.unknown > 0 ? html`<p class="small">${t.unknown(contents.unknown)}</p>` : nothing}
  </div>`;
}

function facts({ locale, local, plan, contents }: Setting): TemplateResult {
  const t = planWords[locale];
  const { label, sender, note, issued, expires } = plan;
  const phaseName = (phase: PhaseId) => local.texts.phases.get(phase) ?? phase;
  const about =
    contents.meeting === undefined
      ? contents.phase && t.purchase(phaseName(contents.phase))
      : t.meeting(phaseName(contents.meeting));
  const row = (name: string, text: string | undefined) =>
    text === undefined || text === ''
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`;
  const isTyped = label !== undefined || sender !== undefined || note !== undefined;
  return html`<dl class="facts small">
      ${row(t.preparedFor, label)} ${row(t.from, sender)} ${row(t.about, about)}
      ${row(t.madeOn, formatDay(locale, issued))}
      ${row(t.validUntil, expires === undefined ? undefined : formatDay(locale, expires))}
    </dl>
    ${expires !== undefined && expires < today() ? html`<p class="small">${t.validPast}</p>` : nothing}
    ${
      note === undefined
        ? nothing
        : html`<figure class="plan-view__note">
            <figcaption class="small soft">${t.words}</figcaption>
            <blockquote>${note}</blockquote>
          </figure>`
    }
    ${isTyped ? html`<p class="small soft">${t.unchecked}</p>` : nothing}`;
}

/** What the suggestion needs to choose among the assets of the plan alone. */
function contextOf({ local, contents, view, process }: Setting): SuggestionContext {
  const { catalogue } = local;
  const assets = new Map([...catalogue.assets].filter(([id]) => contents.assets.includes(id)));
  const phase = contents.meeting ?? contents.phase ?? process.startsIn;
  return { catalogue: { ...catalogue, assets }, process, view, phase, roles: contents.roles, today: today() };
}

/** The most useful asset of the plan that has not reached the reader. */
function nextOf(setting: Setting): AssetId | undefined {
  const { suggestions } = suggest({ ...contextOf(setting), limit: 1 });
  return suggestions[0]?.asset ?? setting.assets.find((id) => !hasReceived(setting.view.assets.get(id)));
}

/** In the order in which they build on each other for somebody who begins, so that marks never move them. */
function inUsefulOrder(setting: Omit<Setting, 'assets'>): readonly AssetId[] {
  const { contents, view } = setting;
  const context = contextOf({
    ...setting,
    assets: contents.assets,
    view: { ...view, assets: new Map(), questions: new Map() },
  });
  const kit = kitFor(context, contents.assets.length).map(({ asset }) => asset);
  return [...new Set([...kit, ...contents.assets])];
}

function nextSign(setting: Setting): TemplateResult {
  const { locale, local } = setting;
  const t = planWords[locale];
  const next = nextOf(setting);
  return html`<p class="plan-view__next">
    <strong>${t.next}</strong>
    ${
      next === undefined
        ? html`<span>${t.nextNone}</span>`
        : html`<span
            >${assetLink(setting, next)} <span class="soft">${t.minutes(minutesOf(local, next))}</span></span
          >`
    }
  </p>`;
}

/** Under the phase of the plan if the asset serves it, or else under its own first one; in the order of the route. */
function groups({
  local,
  contents,
  assets,
}: Setting): readonly { readonly phase: PhaseId; readonly assets: readonly AssetId[] }[] {
  const wanted = contents.meeting ?? contents.phase;
  const phaseOf = (id: AssetId): PhaseId | undefined => {
    const phases = local.catalogue.assets.get(id)?.phases ?? [];
    return phases.find((phase) => phase === wanted) ?? phases[0];
  };
  return local.catalogue.phases
    .map(({ id: phase }) => ({ phase, assets: assets.filter((id) => phaseOf(id) === phase) }))
    .filter((one) => one.assets.length > 0);
}

function group(setting: Setting, phase: PhaseId, assets: readonly AssetId[]): TemplateResult {
  const { local } = setting;
  const line = local.catalogue.phases.findIndex(({ id }) => id === phase) + 1;
  return html`<section class="plan-view__phase" data-line=${line}>
    <h3>${local.texts.phases.get(phase) ?? phase}</h3>
    <ol class="plain-list">
      ${assets.map((id) => assetRow(setting, id))}
    </ol>
  </section>`;
}

function assetRow(setting: Setting, id: AssetId): TemplateResult {
  const { locale, local, view, states } = setting;
  const t = planWords[locale];
  const questions = (local.catalogue.assets.get(id)?.answers ?? []).filter((question) =>
    states.has(question),
  );
  const open = questions.filter((question) => isUnsettled(states.get(question)));
  const level = levelOf(view.assets.get(id));
  return html`<li class="plan-view__asset">
    <p class="row">
      ${assetLink(setting, id)} <span class="small soft">${t.minutes(minutesOf(local, id))}</span>
      ${level === 'none' ? nothing : html`<span class="plan-view__level small">${t.levels[level]}</span>`}
    </p>
    ${
      questions.length === 0
        ? nothing
        : html`<details class="small">
            <summary>${open.length === 0 ? t.answersNone : t.answers(open.length)}</summary>
            <ul>
              ${questions.map(
                (question) =>
                  html`<li>
                    <a href=${questionAddress(setting, question)} @click=${setting.follow ?? nothing}
                      >${local.texts.questions.get(question) ?? question}</a
                    >
                    <span class="soft">${marksWords[locale].state[states.get(question) ?? 'open']}</span>
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </li>`;
}

function isUnsettled(state: QuestionState | undefined): boolean {
  return state !== 'answered' && state !== 'not-applicable';
}

function assetLink({ locale, local, follow }: Setting, id: AssetId): TemplateResult {
  return html`<a href=${localizedPath(locale, pages.asset(id))} @click=${follow ?? nothing}
    >${local.texts.assets.get(id) ?? id}</a
  >`;
}

function questionAddress({ locale, local }: Setting, id: QuestionId): string {
  return localizedPath(locale, pages.question(local.catalogue.questions.get(id)?.phase ?? '', id));
}

function minutesOf(local: LocalCatalogue, id: AssetId): number {
  return local.catalogue.assets.get(id)?.minutes ?? 0;
}
