import { ESTIMATES, type Estimate } from '~/domain/journal/answer-events.ts';
import { breakEvenPoints, type BreakEvenPoint } from '~/domain/tools/break-even.ts';
import { figureText, yearsAndMonths } from '~/domain/tools/figure-text.ts';
import { figureIn, type Figures } from '~/domain/tools/figures.ts';
import { outcome, type Outcome } from '~/domain/tools/outcome.ts';
import { filledIn, type SentencePlace } from '~/domain/tools/sentence.ts';
import type { SheetAnswer, SheetInput, SheetResult, ToolSheet } from '~/domain/tools/tool-sheet.ts';
import { exact, type Exact } from '~/kit/decimal.ts';
import type { toolWords } from './words.ts';

export type ToolTexts = (typeof toolWords)['en'];

/** A tool with figures: what follows from them, in the words of the page. */
export class ToolLook {
  readonly sheet: ToolSheet;
  readonly figures: Figures;
  readonly words: ToolTexts;
  readonly outcome: Outcome<Exact>;

  constructor(sheet: ToolSheet, figures: Figures, words: ToolTexts) {
    this.sheet = sheet;
    this.figures = figures;
    this.words = words;
    this.outcome = outcome(sheet.tool, figures, exact);
  }

  get inputs(): readonly SheetInput[] {
    return this.sheet.groups.flatMap(({ inputs }) => inputs);
  }

  /** The results that everything is there for. */
  get complete(): readonly SheetResult[] {
    return this.sheet.results.filter(({ id }) => this.outcome.results.get(id)?.isComplete === true);
  }

  valueOf(result: string, estimate: Estimate): Exact | undefined {
    return this.outcome.results.get(result)?.values[estimate];
  }

  /** "JPY 1,822,000", "2 years 2 months". */
  say(value: Exact, unit: string): string {
    if (unit !== 'months') return figureText(value.toFixed(), unit);
    const { years, months } = yearsAndMonths(value.toNumber());
    return this.words.months(years, months);
  }

  text(result: SheetResult, estimate: Estimate): string | undefined {
    const value = this.valueOf(result.id, estimate);
    return value && this.say(value, result.unit);
  }

  /** The likely figure, or the range where there is none. */
  short(result: SheetResult): string {
    const [low, likely, high] = ESTIMATES.map((one) => this.text(result, one));
    if (likely !== undefined) return likely;
    if (low !== undefined && high !== undefined) return this.words.range(low, high);
    return low ?? high ?? (result.unit === 'months' ? this.words.never : this.words.noValue);
  }

  get breakEven(): readonly BreakEvenPoint<Exact>[] {
    return breakEvenPoints(this.sheet.tool, this.figures, exact);
  }

  /** The figure of an input with its unit, likely or counted as such. */
  figure(id: string): string | undefined {
    const input = this.sheet.tool.inputs.find((it) => it.id === id);
    const words = this.inputs.find((it) => it.id === id);
    const figure = input && figureIn(this.sheet.tool, this.figures, input, 'likely');
    return figure === undefined || words === undefined ? undefined : figureText(figure, words.unit);
  }

  /** The first sentence whose figures are all there. */
  sentence({ sentences }: SheetAnswer): string | undefined {
    const textOf = ({ name, of }: SentencePlace) => {
      const result = this.sheet.results.find(({ id }) => id === name);
      return result ? this.text(result, of) : this.figure(name);
    };
    return sentences.map((sentence) => filledIn(sentence, textOf)).find((it) => it !== undefined);
  }
}
