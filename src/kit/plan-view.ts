import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { hasReceived, levelOf } from '~/domain/journal/view.ts';
import { linkName } from '~/domain/link/own-links.ts';
import type { PlanLink } from '~/domain/link/plan-link.ts';
import type { PlanContents } from '~/domain/plan/plan-contents.ts';
import { planReading, type PlanReading } from '~/domain/plan/plan-reading.ts';
import type { AssetId, PhaseId, QuestionId } from '~/domain/shared/brand.ts';
import { formatDay, formatList } from './format.ts';
import { localizedPath, pages } from './localized-path.ts';
import type { Locale } from './locales.ts';
import { stateWords } from './state-words.ts';
import { planWords } from './plan-words.ts';
import { siteName } from './site-name.ts';
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

/** A plan as its reader sees it: who, for what, what this site is, how far they are, and what answers which question. */
export function planView(shown: ShownPlan): TemplateResult {
  return html`${planHead(shown)} ${planBody(shown)}`;
}

/** For whom and from whom, what this site is, how long it takes and how much of it has reached the reader. */
export function planHead(shown: ShownPlan): TemplateResult {
  const { locale, local, contents, plan } = shown;
  const t = planWords[locale];
  const { assets } = settingOf(shown).reading.journey.view;
  const done = contents.assets.filter((id) => hasReceived(assets.get(id)));
  const minutesIn = (ids: readonly AssetId[]) => ids.reduce((sum, id) => sum + minutesOf(local, id), 0);
  const count = contents.assets.length;
  return html`<div class="plan-view">
    ${forWhom(shown)} ${facts(shown)} ${words(locale, plan)}
    <p class="small">
      ${t.site(siteName())} <a href=${localizedPath(locale, pages.home)}>${t.toSite(siteName())}</a>
    </p>
    <div class="plan-view__progress">
      <p>
        <strong>${t.progress(done.length, count)}</strong>
        <span class="small soft"
          >${t.left(minutesIn(contents.assets), minutesIn(contents.assets) - minutesIn(done))}</span
        >
      </p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="plan-view__track" width="100" height="6"></rect>
        <rect
          class="plan-view__done"
          width=${count === 0 ? 0 : (100 * done.length) / count}
          height="6"
        ></rect>
      </svg>
    </div>
  </div>`;
}

/** The next useful thing, and all of it by buying phase. */
export function planBody(shown: ShownPlan): TemplateResult {
  const { locale, contents } = shown;
  const setting = settingOf(shown);
  const t = planWords[locale];
  return html`<div class="plan-view__body">
    ${nextSign(setting)} ${setting.reading.groups.map(({ phase, assets }) => group(setting, phase, assets))}
    ${links(setting)}
    ${contents.retired.length > 0 ? html`<p class="small soft">${t.retired} ${contents.retired.join(' · ')}</p>` : nothing}
    ${contents.unknown > 0 ? html`<p class="small">${t.unknown(contents.unknown)}</p>` : nothing}
  </div>`;
}

function settingOf(shown: ShownPlan): Setting {
  const { local, contents, journal } = shown;
  return { ...shown, reading: planReading(local.catalogue, contents, journal, today()) };
}

/** One line that says whose this is, as far as the sender said. */
function forWhom({ locale, plan: { label, sender } }: ShownPlan): TemplateResult | typeof nothing {
  const t = planWords[locale];
  if (label === undefined && sender === undefined) return nothing;
  const said =
    label === undefined
      ? t.fromOnly(sender ?? '')
      : sender === undefined
        ? t.forOnly(label)
        : t.forFrom(label, sender);
  return html`<p class="plan-view__for">${said}</p>`;
}

function facts({ locale, local, plan, contents }: ShownPlan): TemplateResult {
  const t = planWords[locale];
  const { issued, expires } = plan;
  const phaseName = (phase: PhaseId) => local.texts.phases.get(phase) ?? phase;
  const about =
    contents.meeting === undefined
      ? contents.phase && t.purchase(phaseName(contents.phase))
      : t.meeting(phaseName(contents.meeting));
  const roles = contents.roles.map((role) => local.texts.roles.get(role) ?? role);
  const row = (name: string, text: string | undefined) =>
    text === undefined || text === ''
      ? nothing
      : html`<div>
          <dt>${name}</dt>
          <dd>${text}</dd>
        </div>`;
  return html`<dl class="facts small">
      ${row(t.about, about)} ${row(t.roles, formatList(locale, roles))}
      ${row(t.madeOn, formatDay(locale, issued))}
      ${row(t.validUntil, expires === undefined ? undefined : formatDay(locale, expires))}
    </dl>
    ${expires !== undefined && expires < today() ? html`<p class="small">${t.validPast}</p>` : nothing}`;
}

/** What the sender typed, and that nobody has checked it. */
function words(locale: Locale, { label, sender, note }: PlanLink): TemplateResult {
  const t = planWords[locale];
  const isTyped = label !== undefined || sender !== undefined || note !== undefined;
  return html`${
    note === undefined
      ? nothing
      : html`<figure class="plan-view__note">
          <figcaption class="small soft">${t.words}</figcaption>
          <blockquote>${note}</blockquote>
        </figure>`
  }
  ${isTyped ? html`<p class="small soft">${t.unchecked}</p>` : nothing}`;
}

/** Pages elsewhere, as the sender's: each address stands in full, whatever its title says. */
function links({ locale, plan }: Setting): TemplateResult | typeof nothing {
  if (plan.links === undefined) return nothing;
  const t = planWords[locale];
  return html`<section class="plan-view__links">
    <h3>${t.links}</h3>
    <p class="small soft">${t.linksNote}</p>
    <ul class="plain-list">
      ${plan.links.map(
        (link) =>
          html`<li>
            <a href=${link.address} rel="noopener noreferrer nofollow">${linkName(link)}</a>
            <span class="small plan-view__address" translate="no">${link.address}</span>
          </li>`,
      )}
    </ul>
  </section>`;
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
                    <span class="soft">${stateWords[locale].state[states.get(question) ?? 'open']}</span>
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
