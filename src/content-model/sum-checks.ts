import { SPOKEN } from '../kit/locales.ts';
import { baseName } from './content-files.ts';
import type { ContentSources } from './content-sources.ts';
import { nearest } from './did-you-mean.ts';
import { equationsIn, mayHoldEquation } from './equations.ts';
import { FACT_IN_PASSAGE, SUM_IN_PASSAGE, type ComponentUse, type MdxDocument } from './mdx-document.ts';
import { factText, namedNumbers, sumOf, writeNumber, type NamedNumbers } from './named-numbers.ts';
import type { ContentProblem } from './problem.ts';

type Words = Pick<ContentProblem, 'wrong' | 'fix'>;

function sumProblem({ attributes }: ComponentUse, numbers: NamedNumbers): Words | undefined {
  const digits = attributes.get('digits');
  if (digits !== undefined && !/^[0-4]$/.test(digits))
    return { wrong: `"${digits}" is no number of decimals`, fix: 'write digits="0" to digits="4"' };
  const of = attributes.get('of') ?? '';
  const worked = sumOf(of, numbers);
  if (worked.kind === 'unknown-name')
    return { wrong: `no number is called "${worked.name}"`, fix: numberToUse(worked.name, numbers) };
  if (worked.kind === 'not-a-sum') {
    const fix = 'write numbers, ids of facts and + - * / ( ), as in of="120 * price-standard"';
    return { wrong: `"${of}" is no sum: it stops making sense at "${worked.at}"`, fix };
  }
  return undefined;
}

function numberToUse(name: string, numbers: NamedNumbers): string {
  const names = [...numbers.keys()];
  const isMinus = names.some(
    (first) => name.startsWith(`${first}-`) && names.includes(name.slice(first.length + 1)),
  );
  if (isMinus) return 'put a space on both sides of "-"';
  const meant = nearest(name, names);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return 'use the id of a fact that has a "value", or a number of the running case: case.users.atStart';
}

/** Sums can be worked out, and the equations that writers typed hold. */
export class SumCheck {
  readonly #sources: ContentSources;
  readonly #numbers: NamedNumbers;

  constructor(sources: ContentSources) {
    this.#sources = sources;
    this.#numbers = namedNumbers(sources);
  }

  #filledIn(text: string, file: string): string {
    const name = baseName(file).replace('.mdx', '');
    const locale = SPOKEN.find((it) => it === name) ?? 'en';
    const { facts } = this.#sources;
    return text
      .replace(FACT_IN_PASSAGE, (_, id: string) => (facts[id] ? factText(facts[id], locale) : '…'))
      .replace(SUM_IN_PASSAGE, (_, of: string) => {
        const worked = sumOf(of, this.#numbers);
        return worked.kind === 'value' ? writeNumber(worked.value) : '…';
      });
  }

  check({ file, uses, passages }: MdxDocument, problems: ContentProblem[]): void {
    const { unread } = this.#sources;
    if (unread.has('supplier.yaml') || unread.has('running-case.yaml')) return;
    for (const use of uses) {
      if (use.name !== 'Sum' || use.isOdd || !use.attributes.has('of')) continue;
      const words = sumProblem(use, this.#numbers);
      if (words) problems.push({ file, line: use.line, field: '<Sum>', ...words });
    }
    for (const { text, line } of passages) {
      if (!mayHoldEquation(text)) continue;
      for (const { text: equation, value, holds } of equationsIn(this.#filledIn(text, file))) {
        if (holds) continue;
        problems.push({
          file,
          line,
          wrong: `"${equation}" does not hold: it comes to ${writeNumber(value, Number.isInteger(value) ? 0 : 2)}`,
          fix: 'correct a figure, or let it be worked out: <Sum of="120 * price-standard" />',
        });
      }
    }
  }
}
