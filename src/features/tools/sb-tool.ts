import { html, nothing, type TemplateResult } from 'lit/html.js';
import { ESTIMATES, type Estimate } from '~/domain/journal/answer-events.ts';
import { parseJson } from '~/domain/shared/parse-json.ts';
import { outOfOrder } from '~/domain/tools/figures.ts';
import { isToolSheet, type ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { exact } from '~/kit/decimal.ts';
import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { copyText } from '~/kit/copy-text.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';
import { $storageState } from '~/state/storage.ts';
import { earlierView } from './earlier-view.ts';
import { groupView, type FieldSource } from './field-views.ts';
import { offersView, type OfferSource } from './offer-views.ts';
import { pictureView } from './picture-views.ts';
import { breakEvenView, resultsTable, summaryView, yearsTable } from './result-views.ts';
import { ToolLook } from './tool-look.ts';
import { ToolNumbers } from './tool-numbers.ts';
import {
  answersOf,
  clearNumbers,
  keepNumber,
  optionsIn,
  useAsAnswer,
  type TypedFigure,
} from './tool-record.ts';
import { toolText } from './tool-text.ts';
import { toolWords } from './words.ts';

const PAUSE_MS = 150;

/** A calculator: takes numbers, shows what follows from them, and keeps each number once its field is left. */
export class SbTool extends DrawnElement {
  #sheet: ToolSheet | undefined;
  #numbers: ToolNumbers | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wantsRange: boolean | undefined;
  #wantsSources: boolean | undefined;
  #option = '';
  #said: 'copied' | 'copyFailed' | undefined;
  #laidOut: string | undefined;

  protected override stores() {
    return [$shownView, $storageState];
  }

  protected override start(): void {
    startJourneys();
    const sheet = parseJson(this.dataset['tool']);
    if (!isToolSheet(sheet)) return;
    this.#sheet ??= sheet;
    this.#numbers ??= new ToolNumbers(sheet);
    addEventListener('pagehide', this.#leaveAll);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#leaveAll();
    removeEventListener('pagehide', this.#leaveAll);
    removeEventListener('afterprint', this.#afterPrint);
  }

  get #words() {
    return toolWords[pageLocale()];
  }

  readonly #drawSoon = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.requestDraw(), PAUSE_MS);
  };

  readonly #leaveAll = (): void => {
    for (const [input, estimate] of this.#numbers?.open ?? []) this.#leave(input, estimate);
  };

  #leave(input: string, estimate: Estimate): void {
    const view = $shownView.get();
    const value = this.#numbers?.leave(view, input, estimate);
    const source = this.#numbers?.sourceOf(view, input) ?? '';
    if (value !== undefined && !this.#keep({ input, estimate, value, source }, this.#words.done.changed))
      this.#numbers?.notKept(input, estimate, value);
    this.requestDraw();
  }

  #keep(number: Omit<TypedFigure, 'tool'>, text: string): boolean {
    return keepNumber({ ...number, tool: this.#sheet?.id ?? '' }, text);
  }

  #sourceChanged(input: string, source: string): void {
    const [view, numbers] = [$shownView.get(), this.#numbers];
    if (numbers === undefined || source === numbers.sourceOf(view, input)) return;
    const estimate = ESTIMATES.find((one) => numbers.kept(view, input, one) !== '') ?? 'likely';
    const value = numbers.kept(view, input, estimate);
    this.#keep({ input, estimate, value, source }, this.#words.done.source);
  }

  readonly #clear = (): void => {
    this.#numbers?.forget();
    clearNumbers($shownView.get(), this.#sheet?.id ?? '', this.#words.done.cleared);
    this.requestDraw();
  };

  readonly #print = (): void => {
    this.dataset['printing'] = 'yes';
    window.print();
  };

  readonly #afterPrint = (): void => {
    delete this.dataset['printing'];
  };

  async #copy(look: ToolLook): Promise<void> {
    const text = toolText(look, (input) => this.#numbers?.sourceOf($shownView.get(), input) ?? '');
    const isCopied = await copyText(text);
    this.#said = isCopied ? 'copied' : 'copyFailed';
    this.#laidOut = isCopied ? undefined : text;
    this.afterDraw(() => {
      const area = this.querySelector<HTMLTextAreaElement>('.calculator__text');
      area?.select();
      area?.focus();
    });
  }

  #fields(sheet: ToolSheet, numbers: ToolNumbers, wrongOrder: readonly string[]): FieldSource {
    const view = $shownView.get();
    return {
      tool: sheet.id,
      words: this.#words,
      withRange: this.#withRange(sheet, numbers),
      withSources: this.#withSources(sheet, numbers),
      text: (input, estimate) => numbers.textIn(view, input, estimate),
      source: (input) => numbers.sourceOf(view, input),
      problem: (input) => numbers.problemOf(input) ?? (wrongOrder.includes(input) ? 'order' : undefined),
      isWrong: (input, estimate) => numbers.isWrong(input, estimate),
      typed: (input, estimate, text) => {
        numbers.type($shownView.get(), input, estimate, text);
        this.#drawSoon();
      },
      left: (input, estimate) => this.#leave(input, estimate),
      sourceChanged: (input, source) => this.#sourceChanged(input, source),
    };
  }

  /** Open where somebody gave a low or a high figure. */
  #withRange({ tool }: ToolSheet, numbers: ToolNumbers): boolean {
    const view = $shownView.get();
    const hasRange = () =>
      tool.inputs.some(
        ({ id }) => numbers.kept(view, id, 'low') !== '' || numbers.kept(view, id, 'high') !== '',
      );
    return this.#wantsRange ?? hasRange();
  }

  #withSources({ tool }: ToolSheet, numbers: ToolNumbers): boolean {
    return this.#wantsSources ?? tool.inputs.some(({ id }) => numbers.sourceOf($shownView.get(), id) !== '');
  }

  #offers(sheet: ToolSheet): OfferSource {
    const view = $shownView.get();
    return {
      ours: (answer, option) => answersOf(view, sheet, answer, option),
      options: optionsIn(view),
      option: this.#option,
      choose: (option) => {
        this.#option = option;
        this.requestDraw();
      },
      use: (answer, sentence) => {
        this.#leaveAll();
        useAsAnswer(sheet, answer, sentence, this.#option, this.#words.done.answered(answer.text));
        this.focusHome();
      },
    };
  }

  protected override draw(): TemplateResult | undefined {
    const [sheet, numbers, t] = [this.#sheet, this.#numbers, this.#words];
    if (sheet === undefined || numbers === undefined) return undefined;
    const look = new ToolLook(sheet, numbers.figures($shownView.get()), t);
    const wrongOrder = outOfOrder(look.figures, (a, b) => exact(a).gt(b));
    const fields = this.#fields(sheet, numbers, wrongOrder);
    const hasRanges = look.inputs.some((input) => input.hasRange);
    return html`<p class="block-title">${sheet.title}</p>
      ${earlierView(sheet, $shownView.get(), t)}
      <div class="calculator__switches row no-print">
        ${
          hasRanges
            ? html`<label
                ><input
                  type="checkbox"
                  .checked=${fields.withRange}
                  @change=${() => this.#toggle('range', !fields.withRange)}
                />
                ${t.withRange}</label
              >`
            : nothing
        }
        <label
          ><input
            type="checkbox"
            .checked=${fields.withSources}
            @change=${() => this.#toggle('sources', !fields.withSources)}
          />
          ${t.withSources}</label
        >
      </div>
      <div class="calculator__inputs">${sheet.groups.map((group) => groupView(group, fields))}</div>
      ${summaryView(look)} ${resultsTable(look)} ${pictureView(look)} ${yearsTable(look)}
      ${breakEvenView(look)} ${offersView(look, this.#offers(sheet))} ${this.#end(look)}`;
  }

  #toggle(what: 'range' | 'sources', isOn: boolean): void {
    if (what === 'range') this.#wantsRange = isOn;
    else this.#wantsSources = isOn;
    this.requestDraw();
  }

  #end(look: ToolLook): TemplateResult {
    const t = this.#words;
    const usual = $storageState.get() === 'kept' ? t.kept : t.notKept;
    return html`<div class="row no-print">
        <button type="button" @click=${() => void this.#copy(look)}>${t.copy}</button>
        <button type="button" @click=${this.#print}>${t.print}</button>
        <button type="button" @click=${this.#clear}>${t.clear}</button>
        <p class="small soft" role="status">${this.#said === undefined ? usual : t[this.#said]}</p>
      </div>
      ${
        this.#laidOut === undefined
          ? nothing
          : html`<textarea
              class="calculator__text"
              rows="8"
              readonly
              aria-label=${t.copyText}
              .value=${this.#laidOut}
            ></textarea>`
      }`;
  }
}

define('sb-tool', SbTool);
