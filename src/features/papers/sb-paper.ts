import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { idInKit, isSecurityKit, type SecurityKit } from '~/domain/answers/questionnaire.ts';
import { factsOf, type FactWords } from '~/domain/papers/facts-of-journey.ts';
import { questionnaireOf } from '~/domain/papers/paper-questionnaire.ts';
import { openSections, paperOf } from '~/domain/papers/paper.ts';
import type { OpenItem, Paper, PaperSource } from '~/domain/papers/paper-parts.ts';
import { isPaperTemplate, type PaperTemplate } from '~/domain/papers/paper-template.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { toId, type QuestionId } from '~/domain/shared/brand.ts';
import { bookWords } from '~/kit/book-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { pageLocale } from '~/kit/locales.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { planContentIn, type PlanContent } from '~/kit/plan-content.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { recordIn } from '~/state/journals.ts';
import { nameOf } from '~/state/names.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { fitPage } from './fit-page.ts';
import { openList, openName, type OpenSetting } from './open-list.ts';
import { paperFields } from './paper-fields.ts';
import { headChoices, kitWords } from './kit-choices.ts';
import { paperOutputs, type Output } from './paper-outputs.ts';
import { planFactsIn } from './plan-of-paper.ts';
import { paperSheet } from './paper-sheet.ts';
import { papersWords } from './words.ts';

/** One paper, filled from the answers of the purchase shown: the sheet, what is open, and what may be typed on it. */
export class SbPaper extends DrawnElement {
  #template: PaperTemplate | undefined;
  #outputs: readonly Output[] = [];
  /** Only on the paper that asks the security questionnaire. */
  #kit: SecurityKit | undefined;
  /** Only on a paper that tells of the plan of both sides. */
  #plans: PlanContent | undefined;
  #said = '';

  override connectedCallback(): void {
    const template = parseJson(this.dataset['paper']);
    this.#template = isPaperTemplate(template) ? template : undefined;
    this.#plans = this.dataset['steps'] === undefined ? undefined : planContentIn(this);
    const kit = parseJson(this.dataset['kit']);
    this.#kit = isSecurityKit(kit) ? kit : undefined;
    this.#outputs = (this.dataset['outputs'] ?? '').split(' ').flatMap((name) => outputNamed(name) ?? []);
    super.connectedCallback();
  }

  protected override stores() {
    return [$catalogue, $shownJourney, $shownView];
  }

  protected override draw(): TemplateResult | undefined {
    const local = $catalogue.get();
    const journey = $shownJourney.get();
    const template = this.#template;
    if (!local || !journey || !template) return undefined;
    const locale = pageLocale();
    const t = papersWords[locale];
    const known = factsOf(journey, local.texts, factWords(), nowInSeconds());
    const kit =
      this.#kit && questionnaireOf(template, known.typed, journey.answers, this.#kit, kitWords(locale));
    const facts = {
      ...known,
      ...(kit ? { questionnaire: kit.facts } : {}),
      ...(this.#plans ? { plan: planFactsIn(locale, journey, this.#plans) } : {}),
    };
    const whole = paperOf(template, facts);
    const open = openSections(whole);
    const missing = open.filter(({ parts }) => parts.length === 0).map(({ title }) => title);
    const setting = { locale, missing, linkTo: (source: PaperSource) => sourceAddress(local, source) };
    const sheet = (one: Paper, isShortened: boolean) => paperSheet({ ...setting, isShortened }, one);
    const { paper, cut } = this.#fit(template, whole, sheet);
    const asked: OpenSetting = {
      locale,
      question: (id) => kit?.facts.rows.find((row) => row.id === id)?.text ?? nameOf.question(toId(id)),
      linkTo: (item) => openAddress(local, item),
    };
    const isEmpty = paper.sections.every(({ parts }) => parts.length === 0) && paper.heads.length === 0;
    const openLines = open.flatMap((section) => section.open.map((item) => openName(asked, item)));
    const cutTitles = whole.sections.filter(({ id }) => cut.includes(id)).map(({ title }) => title);
    return html`<div class="paper__actions no-print">
        ${paperOutputs({ locale, outputs: this.#outputs, paper: whole, open: openLines, say: this.#say })}
        <p class="small" role="status">${this.#said}</p>
        ${template.onePage ? html`<p class="small soft">${cut.length === 0 ? t.fits : t.shortened(cutTitles.join(t.comma))}</p>` : nothing}
      </div>
      <div class="paper__body">
        <div class="paper__sheet" lang=${locale}>
          ${isEmpty ? html`<p class="no-print">${t.nothingYet}</p>` : sheet(paper, cut.length > 0)}
        </div>
        <section class="paper__still-open no-print" aria-labelledby="still-open">
          <h2 id="still-open">${t.openTitle}</h2>
          ${openList(asked, open)}
        </section>
      </div>
      ${paperFields({ locale, template, typed: facts.typed, choices: (kind) => headChoices(locale, kind, this.#kit, kit), keep: this.#keep })}`;
  }

  #fit(template: PaperTemplate, whole: Paper, sheet: (one: Paper, isShortened: boolean) => TemplateResult) {
    const place = this.querySelector<HTMLElement>('[data-measure]');
    return template.onePage && place ? fitPage(whole, place, sheet) : { paper: whole, cut: [] };
  }

  readonly #keep = (field: string, value: string): boolean => {
    if (value === ($shownView.get().fields.get(field)?.value ?? '')) return true;
    const isKept = recordIn(journeyForMarks(), { kind: 'set', field, value }).length > 0;
    this.#say(isKept ? papersWords[pageLocale()].kept : papersWords[pageLocale()].tooLong);
    return isKept;
  };

  readonly #say = (text: string): void => {
    this.#said = text;
    this.requestDraw();
  };
}

function outputNamed(name: string): Output | undefined {
  return (['markdown', 'docx', 'csv', 'mail'] as const).find((output) => output === name);
}

function factWords(): FactWords {
  const locale = pageLocale();
  const { must, weight, toCheck } = papersWords[locale];
  const { stay, fits, proofs } = bookWords[locale];
  return { stay, must, weight, toCheck, fits, proofs };
}

function questionAddress({ catalogue }: LocalCatalogue, id: string): string | undefined {
  const inKit = idInKit(id);
  if (inKit !== undefined) return `#kit-${inKit}`;
  const phase = catalogue.questions.get(toId<QuestionId>(id))?.phase;
  return phase === undefined ? undefined : localizedPath(pageLocale(), pages.question(phase, id));
}

function sourceAddress(local: LocalCatalogue, { kind, id }: PaperSource): string | undefined {
  if (kind === 'question') return questionAddress(local, id);
  if (kind === 'own') return '#own-words';
  if (kind === 'step') return localizedPath(pageLocale(), pages.steps);
  return localizedPath(pageLocale(), pages.compare);
}

function openAddress(local: LocalCatalogue, { why, id }: OpenItem): string | undefined {
  if (why !== 'empty-list') return questionAddress(local, id);
  return localizedPath(pageLocale(), pages.compare);
}

define('sb-paper', SbPaper);
