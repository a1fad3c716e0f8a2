import { ESTIMATES } from '~/domain/journal/answer-events.ts';
import { figureText } from '~/domain/tools/figure-text.ts';
import { breakEvenLines } from './result-views.ts';
import type { ToolLook } from './tool-look.ts';

/** The whole tool as plain text, for a mail or a paper. */
export function toolText(look: ToolLook, sourceOf: (input: string) => string): string {
  const { words: t, sheet } = look;
  const inputs = look.inputs.flatMap(({ id, label, unit }) => {
    const figure = look.figures.get(id) ?? {};
    const given = ESTIMATES.flatMap((one) => {
      const value = figure[one];
      return value === undefined ? [] : [[one, figureText(value, unit)] as const];
    });
    if (given.length === 0) return [];
    const texts = given.map(([one, text]) => (given.length === 1 ? text : t.sayResult(t[one], text)));
    const source = sourceOf(id);
    return [t.sayResult(label, [...texts, ...(source === '' ? [] : [source])].join(' · '))];
  });
  const results = look.complete.map((result) => {
    const given = look.outcome.cases.flatMap((one) => {
      const text = look.text(result, one);
      return text === undefined ? [] : [t.sayResult(t[one], text)];
    });
    return t.sayResult(result.label, given.length > 1 ? given.join(' · ') : look.short(result));
  });
  const even = breakEvenLines(look);
  const parts = [
    [sheet.title],
    [t.numbers, ...inputs],
    [t.results, ...results],
    even.length === 0 ? [] : [t.breakEven, ...even],
  ];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n');
}
