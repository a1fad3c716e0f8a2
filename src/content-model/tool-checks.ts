import { ESTIMATES, type Estimate } from '../domain/journal/answer-events.ts';
import { namesIn, OPERATIONS, type Formula } from '../domain/tools/formula.ts';
import { circleIn } from '../domain/tools/needs.ts';
import { outcome } from '../domain/tools/outcome.ts';
import { placesIn } from '../domain/tools/sentence.ts';
import { YEAR } from '../domain/tools/tool.ts';
import { exact } from '../kit/decimal.ts';
import { LOCALES } from '../kit/locales.ts';
import type { ContentSources } from './content-sources.ts';
import { useOneOf } from './did-you-mean.ts';
import { readFormula } from './formula-text.ts';
import type { KnownIds } from './id-index.ts';
import { namedNumbers, sumOf, writeNumber, type NamedNumbers } from './named-numbers.ts';
import type { ReferenceCheck } from './reference-check.ts';
import { exampleFigures, figureOf, inputsIn, toolOf } from './tool-model.ts';
import type { FigureFile, ToolFile } from './tool-schemas.ts';

const namesOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

/** A formula and the names it may use. */
interface Place {
  readonly field: string;
  readonly text: string;
  /** It is worked out for one year, so it may name rows by themselves. */
  readonly inYear: boolean;
}

function formulasOf({ years, rows = [], results }: ToolFile): readonly Place[] {
  return [
    ...(years === undefined ? [] : [{ field: 'years', text: years, inYear: false }]),
    ...rows.map(({ id, formula }) => ({ field: `rows.${id}.formula`, text: formula, inYear: true })),
    ...results.flatMap(({ id, formula, low, high }) =>
      Object.entries({ formula, low, high }).flatMap(([name, text]) =>
        text === undefined ? [] : [{ field: `results.${id}.${name}`, text, inYear: false }],
      ),
    ),
  ];
}

/** Everything wrong in one file of content/tools/. Once a formula is wrong, nothing is worked out with it. */
class ToolCheck {
  readonly #file: string;
  readonly #tool: ToolFile;
  readonly #check: ReferenceCheck;
  readonly #numbers: NamedNumbers;
  #isSound = true;

  constructor(name: string, tool: ToolFile, check: ReferenceCheck, numbers: NamedNumbers) {
    this.#file = `tools/${name}.yaml`;
    this.#tool = tool;
    this.#check = check;
    this.#numbers = numbers;
  }

  #report(field: string, word: string, wrong: string, fix: string): void {
    this.#isSound = false;
    this.#check.report({ file: this.#file, field }, word, { wrong, fix });
  }

  #known(what: string, ids: readonly string[]): KnownIds {
    return { what, where: this.#file, ids: new Set(ids), complete: true };
  }

  run({ assets }: ContentSources): void {
    const { asset, answers, breakEven, picture, results, rows = [], years } = this.#tool;
    const place = (field: string) => ({ file: this.#file, field });
    this.#checkIds();
    this.#check.known(place('asset'), 'asset', [asset]);
    const answered = this.#known('question of this asset', assets.get(asset)?.answers ?? []);
    if (assets.has(asset)) this.#check.known(place('answers'), answered, Object.keys(answers));
    if (rows.length > 0 && years === undefined)
      this.#report(
        'rows',
        'rows',
        'no years are said that the rows are worked out for',
        'say how many: years: "3"',
      );
    const inputs = this.#known('input', namesOf(inputsIn(this.#tool)));
    const resultIds = this.#known('result', namesOf(results));
    if (breakEven) {
      this.#check.known(place('breakEven'), resultIds, [breakEven.of]);
      this.#check.known(place('breakEven'), inputs, namesOf(breakEven.inputs));
    }
    if (picture && 'row' in picture)
      this.#check.known(place('picture'), this.#known('row', namesOf(rows)), [picture.row]);
    if (picture && 'results' in picture) this.#check.known(place('picture'), resultIds, picture.results);
    this.#check.known(place('example.figures'), inputs, Object.keys(this.#tool.example.figures));
    this.#check.known(place('example.results'), resultIds, Object.keys(this.#tool.example.results));
    for (const formula of formulasOf(this.#tool)) this.#checkFormula(formula);
    this.#checkSentences();
    this.#checkSums();
    if (this.#isSound) this.#checkCircle();
    if (this.#isSound) this.#checkExample();
  }

  #checkIds(): void {
    const { groups, rows = [], results } = this.#tool;
    this.#check.unique(this.#file, 'groups', namesOf(groups));
    const seen = new Set<string>([YEAR]);
    const named = [
      ...groups.flatMap((group) =>
        group.inputs.map(({ id }) => ({ id, field: `groups.${group.id}.inputs.${id}` })),
      ),
      ...rows.map(({ id }) => ({ id, field: `rows.${id}` })),
      ...results.map(({ id }) => ({ id, field: `results.${id}` })),
    ];
    for (const { id, field } of named) {
      if (seen.has(id)) {
        const wrong = `formulas could not tell "${id}" apart: two things have this id, or it means the year`;
        this.#report(field, 'id', wrong, 'give it another id');
      }
      seen.add(id);
    }
  }

  #checkFormula({ field, text, inYear }: Place): void {
    const reading = readFormula(text);
    if (reading.kind === 'no-formula') {
      const wrong = `"${text}" is no formula: it stops making sense at "${reading.at}"`;
      this.#report(field, text, wrong, 'write ids, numbers, + - * / ( ) < > == and functions');
    } else if (reading.kind === 'no-operation') {
      const functions = [...OPERATIONS.keys()].filter((name) => /^\w/.test(name));
      this.#report(field, text, `unknown function "${reading.name}"`, useOneOf(reading.name, functions));
    } else if (reading.kind === 'parts') {
      const wrong = `"${reading.name}" has another number of parts`;
      this.#report(field, text, wrong, `give it ${reading.takes}, with commas between them`);
    } else {
      this.#checkNames(field, text, reading.formula, inYear);
    }
  }

  #checkNames(field: string, text: string, formula: Formula, inYear: boolean): void {
    const { rows = [], results } = this.#tool;
    const rowIds = namesOf(rows);
    const single = [
      ...namesOf(inputsIn(this.#tool)),
      ...namesOf(results),
      ...(inYear ? [...rowIds, YEAR] : []),
    ];
    for (const { name, inYears } of namesIn(formula)) {
      if ((inYears ? rowIds : single).includes(name)) continue;
      if (!inYears && rowIds.includes(name)) {
        const fix = `say what of its years is meant: sum(${name})`;
        this.#report(field, text, `"${name}" is a row, which has a number for each year`, fix);
      } else {
        const known = inYears ? rowIds : single;
        const isMinus = known.some((one) => name.startsWith(`${one}-`));
        const fix = isMinus ? 'put a space on both sides of "-"' : useOneOf(name, known);
        this.#report(field, text, `nothing is called "${name}"`, fix);
      }
    }
  }

  #checkSentences(): void {
    const names = [...namesOf(inputsIn(this.#tool)), ...namesOf(this.#tool.results)];
    for (const [question, sentences] of Object.entries(this.#tool.answers)) {
      for (const sentence of sentences) {
        for (const locale of LOCALES) {
          const unknown = placesIn(sentence[locale]).find(({ name }) => !names.includes(name));
          if (!unknown) continue;
          const field = `answers.${question}`;
          this.#report(
            field,
            question,
            `no result is called "{${unknown.name}}"`,
            useOneOf(unknown.name, names),
          );
        }
      }
    }
  }

  #checkSums(): void {
    const sums = [
      ...inputsIn(this.#tool).map(({ id, ifEmpty }) => [`groups.${id}.ifEmpty`, ifEmpty] as const),
      ...Object.entries(this.#tool.example.figures).map(([id, it]) => [`example.figures.${id}`, it] as const),
      ...Object.entries(this.#tool.example.results).map(([id, it]) => [`example.results.${id}`, it] as const),
    ];
    for (const [field, value] of sums) {
      for (const sum of sumsIn(value)) {
        const worked = sumOf(sum, this.#numbers);
        if (worked.kind === 'value') continue;
        const name = worked.kind === 'unknown-name' ? worked.name : worked.at;
        const fix =
          'use numbers, ids of facts that have a "value", or numbers of the running case: case.users.atStart';
        this.#report(field, sum, `"${sum}" cannot be worked out: it stops at "${name}"`, fix);
      }
    }
  }

  #checkCircle(): void {
    const circle = circleIn(toolOf(this.#tool, this.#numbers));
    if (circle === undefined) return;
    const [first = ''] = circle;
    const list = namesOf(this.#tool.rows ?? []).includes(first) ? 'rows' : 'results';
    const wrong = `"${first}" follows from itself: ${circle.join(' ← ')}`;
    this.#report(`${list}.${first}.formula`, first, wrong, 'change one of these formulas');
  }

  #checkExample(): void {
    const tool = toolOf(this.#tool, this.#numbers);
    const { results } = outcome(tool, exampleFigures(this.#tool, this.#numbers), exact);
    for (const [id, file] of Object.entries(this.#tool.example.results)) {
      const expected = figureOf(file, this.#numbers);
      const values = results.get(id)?.values ?? {};
      const wrong = ESTIMATES.find(
        (one) => expected[one] !== undefined && values[one]?.toFixed() !== expected[one],
      );
      if (wrong === undefined) continue;
      const comes = values[wrong];
      const says = expected[wrong] ?? '';
      this.#report(
        `example.results.${id}`,
        id,
        `the worked example does not hold: "${id}" (${wrong}) comes to ${comes === undefined ? 'nothing' : writeNumber(comes.toNumber(), placesOf(comes.toFixed()))}, not ${says}`,
        'correct the formula, a figure of the example, or this result and the texts that name it',
      );
    }
  }
}

const placesOf = (decimal: string) => Math.min(decimal.split('.')[1]?.length ?? 0, 4);

function sumsIn(value: FigureFile | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object') return [];
  return ESTIMATES.map((one: Estimate) => value[one]).filter((it) => typeof it === 'string');
}

/** Every tool can be worked out, and its worked example comes to what the file says. */
export function checkTools(sources: ContentSources, check: ReferenceCheck): void {
  if (sources.unread.has('sample-supplier.yaml') || sources.unread.has('running-case.yaml')) return;
  const numbers = namedNumbers(sources);
  for (const [name, tool] of sources.tools) new ToolCheck(name, tool, check, numbers).run(sources);
}
