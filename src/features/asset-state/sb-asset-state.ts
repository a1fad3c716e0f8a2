import { dayOrInstant } from '~/domain/shared/calendar-day.ts';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { EventBody } from '~/domain/journal/event.ts';
import { levelOf, receivedRevision, type AssetEvidence, type EvidenceMark } from '~/domain/journal/view.ts';
import { toId, type AssetId, type QuestionId } from '~/domain/shared/brand.ts';
import { recordIn } from '~/state/journals.ts';
import { define } from '~/kit/define.ts';
import { formatDay, formatMoment } from '~/kit/format.ts';
import { pageLocale } from '~/kit/locales.ts';
import { assetStateWords } from '~/kit/asset-state-words.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { newRuleId, ruleWord } from '~/kit/rule-word.ts';
import { ReadingWatch } from './reading-watch.ts';
import { $catalogueFailed } from '~/state/catalogue.ts';
import { $shownJourney } from '~/state/journeys.ts';
import { $shownView, journeyForMarks } from '~/state/shown-journey.ts';
import { announce, recordWithUndo, undoIn } from '~/state/undo.ts';

type Marks = readonly EvidenceMark[];

/**
 * How far an asset was read, by the published rule or by hand, and what came of it: the questions it answered, whether
 * it helped. Every mark can be corrected both ways.
 */
export class SbAssetState extends DrawnElement {
  readonly #ruleId = newRuleId();
  #watch: ReadingWatch | undefined;

  protected override stores() {
    return [$shownJourney, $shownView, $catalogueFailed];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // It stands right after the text: once it comes into view, the end of the text was reached.
    this.#watch = new ReadingWatch(this, Number(this.dataset['minutes']) || 0, {
      opened: () => this.#openedByItself(),
      read: () => this.#readByItself(),
    });
    this.#watch.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.stop();
  }

  get #asset(): AssetId {
    return toId<AssetId>(this.dataset['asset'] ?? '');
  }

  get #revision(): number {
    return Number(this.dataset['rev']) || 0;
  }

  get #evidence(): AssetEvidence | undefined {
    return $shownView.get().assets.get(this.#asset);
  }

  #isOfThisText(marks: Marks | undefined): boolean {
    return marks?.some(({ revision = 0 }) => revision >= this.#revision) ?? false;
  }

  #openedByItself(): void {
    const evidence = this.#evidence;
    if (this.#isOfThisText(evidence?.opened) || this.#isOfThisText(evidence?.read)) return;
    recordIn(journeyForMarks(), { kind: 'opened', asset: this.#asset, revision: this.#revision });
  }

  #readByItself(): void {
    if (this.#isOfThisText(this.#evidence?.read)) return;
    const { done } = assetStateWords[pageLocale()];
    recordWithUndo(journeyForMarks(), done.autoRead, {
      kind: 'read',
      asset: this.#asset,
      revision: this.#revision,
    });
  }

  #readByHand(): void {
    const { done } = assetStateWords[pageLocale()];
    recordWithUndo(journeyForMarks(), done.read, {
      kind: 'read',
      asset: this.#asset,
      revision: this.#revision,
      byHand: true,
    });
  }

  /** A person's word goes before the rule: after it nothing is marked by itself on this page. */
  #correct(marks: Marks, text: string, body: EventBody): void {
    this.#watch?.stop();
    const journey = journeyForMarks();
    undoIn(
      journey,
      marks.map(({ event }) => event),
    );
    announce({ text, takeBack: () => void recordIn(journey, body) });
  }

  /** Questions it answers that the process asks; undefined while the catalogue has not come. */
  #asked(): { readonly all: number; readonly unanswered: readonly QuestionId[] } | undefined {
    const journey = $shownJourney.get();
    const answers = journey?.catalogue.assets.get(this.#asset)?.answers;
    if (!journey || !answers) return undefined;
    const asked = answers.filter((id) => journey.process.questions.has(id));
    const done = ['answered', 'not-applicable'];
    return {
      all: asked.length,
      unanswered: asked.filter((id) => !done.includes(journey.states.get(id) ?? 'open')),
    };
  }

  #answerAll(questions: readonly QuestionId[]): void {
    const { done } = assetStateWords[pageLocale()];
    const bodies = questions.map((question): EventBody => ({ kind: 'question', question, mark: 'answered' }));
    recordWithUndo(journeyForMarks(), done.answered(questions.length), ...bodies);
  }

  #helped(yes: boolean): void {
    if (this.#evidence?.helpful?.yes === yes) return;
    const { done } = assetStateWords[pageLocale()];
    recordWithUndo(journeyForMarks(), yes ? done.helpful : done.unhelpful, {
      kind: 'helpful',
      asset: this.#asset,
      yes,
    });
  }

  protected override draw(): TemplateResult | undefined {
    if (!$shownJourney.get() && !$catalogueFailed.get()) return undefined;
    const t = assetStateWords[pageLocale()];
    const level = levelOf(this.#evidence);
    const word = ruleWord(this.#ruleId, level, t.level[level], t.rule[level]);
    return html`
      <div class="asset-state__level" data-focus-home>${word}${this.#drawMoment()}</div>
      ${this.#drawOutdated()}
      <div class="row no-print">${this.#drawReading()}${this.#drawAnswering()}</div>
      <sb-marks-go-to class="small soft no-print"></sb-marks-go-to>
      ${level === 'none' || level === 'sent' ? nothing : this.#drawHelped()}
    `;
  }

  #drawMoment() {
    const evidence = this.#evidence;
    const mark =
      evidence?.read.at(-1) ?? evidence?.told.at(-1) ?? evidence?.opened.at(-1) ?? evidence?.sent.at(-1);
    if (!mark) return nothing;
    return html`<time class="small soft" datetime=${dayOrInstant(mark.at)}
      >${formatMoment(pageLocale(), mark.at)}</time
    >`;
  }

  #drawOutdated() {
    const evidence = this.#evidence;
    const received = receivedRevision(evidence);
    const mark = evidence?.read.at(-1) ?? evidence?.opened.at(-1);
    if (!mark || received === undefined || received >= this.#revision) return nothing;
    const locale = pageLocale();
    const text = assetStateWords[pageLocale()].outdated(
      formatDay(locale, this.#revision),
      formatMoment(locale, mark.at),
    );
    return html`<p class="asset-state__outdated" role="note">${text}</p>`;
  }

  #drawReading() {
    const t = assetStateWords[pageLocale()];
    const { read = [], opened = [] } = this.#evidence ?? {};
    const asset = this.#asset;
    const last = (marks: Marks) => marks.at(-1)?.revision ?? this.#revision;
    const label = read.length > 0 ? t.readAgain : t.markRead;
    const mark = html`<button type="button" @click=${() => this.#readByHand()}>${label}</button>`;
    const unread = () =>
      this.#correct(read, t.done.unread, { kind: 'read', asset, revision: last(read), byHand: true });
    const unopen = () =>
      this.#correct(opened, t.done.unopened, { kind: 'opened', asset, revision: last(opened) });
    return html`
      ${this.#isOfThisText(read) ? nothing : mark}
      ${
        read.length > 0
          ? html`<button type="button" class="button--quiet" @click=${unread}>${t.takeBackRead}</button>`
          : opened.length > 0
            ? html`<button type="button" class="button--quiet" @click=${unopen}>${t.takeBackOpened}</button>`
            : nothing
      }
    `;
  }

  #drawAnswering() {
    const t = assetStateWords[pageLocale()];
    const asked = this.#asked();
    if (!asked) return nothing;
    const { all, unanswered } = asked;
    if (unanswered.length === 0)
      return html`<p class="small soft">${all === 0 ? t.nothingAsked : t.allAnswered}</p>`;
    const label = t.answeredAll(unanswered.length);
    return html`<button type="button" @click=${() => this.#answerAll(unanswered)}>${label}</button>`;
  }

  #drawHelped() {
    const t = assetStateWords[pageLocale()];
    const said = this.#evidence?.helpful?.yes;
    const button = (yes: boolean) => html`
      <button type="button" aria-pressed=${said === yes ? 'true' : 'false'} @click=${() => this.#helped(yes)}>
        ${yes ? t.yes : t.no}
      </button>
    `;
    return html`
      <div class="asset-state__helped row no-print" role="group" aria-labelledby="asset-helped">
        <span id="asset-helped">${t.helped}</span><span class="row">${button(true)}${button(false)}</span>
      </div>
    `;
  }
}

define('sb-asset-state', SbAssetState);
