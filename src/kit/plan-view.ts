import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { levelOf } from '~/domain/journal/view.ts';
import type { PlanLink } from '~/domain/link/plan-link.ts';
import type { PlanContents } from '~/domain/plan/plan-contents.ts';
import { planReading, type PlanReading } from '~/domain/plan/plan-reading.ts';
import type { AssetId, PhaseId, QuestionId } from '~/domain/shared/brand.ts';
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
  /** Of the journey that keeps the plan; an empty one if none does. */
  readonly journal: Journal;
  /** Called before a link to an asset is followed. */
  readonly follow?: () => void;
}

interface Setting extends ShownPlan {
  readonly reading: PlanReading;
}

/** A plan as its reader sees it: who, for what, the next useful thing, and what answers which of their questions. */
export function planView(shown: ShownPlan): TemplateResult {
  const { locale, local, contents, journal } = shown;
  const setting = { ...shown, reading: planReading(local.catalogue, contents, journal, today()) };
  const t = planWords[locale];
  const minutes = contents.assets.reduce((sum, id) => sum + minutesOf(local, id), 0);
  return html`<div class="plan-view">
    ${facts(setting)} ${nextSign(setting)}
    <p class="plan-view__total">${t.contents(contents.assets.length, minutes)}</p>
    ${setting.reading.groups.map(({ phase, assets }) => group(setting, phase, assets))}
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

function nextSign(setting: Setting): TemplateResult {
  const { locale, local, reading } = setting;
  const { next } = reading;
  const t = planWords[locale];
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
  const { locale, local, reading } = setting;
  const { view, states } = reading.journey;
  const t = planWords[locale];
  const questions = (local.catalogue.assets.get(id)?.answers ?? []).filter((question) =>
    states.has(question),
  );
  const open = questions.filter((question) => !reading.journey.isSettled(question));
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
