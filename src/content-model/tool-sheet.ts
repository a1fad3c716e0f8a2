import { entryField } from '../domain/journal/fields.ts';
import { ESTIMATES } from '../domain/journal/answer-events.ts';
import { figureText } from '../domain/tools/figure-text.ts';
import type { SheetInput, ToolSheet } from '../domain/tools/tool-sheet.ts';
import type { Locale } from '../kit/locales.ts';
import type { ContentSources } from './content-sources.ts';
import { namedNumbers, type NamedNumbers } from './named-numbers.ts';
import { figureOf, toolOf } from './tool-model.ts';
import type { ToolFile, ToolInputFile } from './tool-schemas.ts';

/** The figure of the worked example: "12,000 cases", "30 / 50 / 60 %". */
function exampleText(
  { example }: ToolFile,
  { id, unit }: ToolInputFile,
  locale: Locale,
  numbers: NamedNumbers,
) {
  const file = example.figures[id];
  const figure = file === undefined ? {} : figureOf(file, numbers);
  const given = ESTIMATES.map((one) => figure[one]).filter((it) => it !== undefined);
  const [only = ''] = given;
  if (given.length < 2) return only === '' ? '' : figureText(only, unit[locale]);
  const plain = given.map((it) => figureText(it, '#')).join(' / ');
  return (unit[locale].split('|').at(-1) ?? '').replace('#', plain);
}

/** The tool with its words in one language. */
export function toolSheet(sources: ContentSources, id: string, locale: Locale): ToolSheet {
  const file = sources.tools.get(id);
  if (!file) throw new Error(`content/tools/ has no "${id}": the content check must run first.`);
  const numbers = namedNumbers(sources);
  const tool = toolOf(file, numbers);
  const inputOf = (input: ToolInputFile): SheetInput => {
    const ifEmpty = tool.inputs.find((it) => it.id === input.id)?.ifEmpty;
    return {
      id: input.id,
      label: input.label[locale],
      unit: input.unit[locale],
      hasRange: input.range !== false,
      from: input.from?.[locale] ?? '',
      example: exampleText(file, input, locale, numbers),
      ifEmpty: ifEmpty === undefined ? '' : figureText(ifEmpty, input.unit[locale]),
    };
  };
  const { table, picture, earlier } = file;
  return {
    id,
    asset: file.asset,
    title: file.title[locale],
    tool,
    groups: file.groups.map(({ title, inputs }) => ({ title: title[locale], inputs: inputs.map(inputOf) })),
    rows: (file.rows ?? []).map((row) => ({ id: row.id, label: row.label[locale] })),
    results: file.results.map(({ id, label, unit, main }) => ({
      id,
      label: label[locale],
      unit: unit === 'months' ? unit : unit[locale],
      main: main === true,
    })),
    ...(table === undefined ? {} : { table: { unit: table.unit[locale], per: String(table.per) } }),
    ...(picture === undefined ? {} : { picture }),
    answers: Object.entries(file.answers).map(([question, sentences]) => {
      const asked = sources.questions.find((it) => it.id === question);
      return {
        question,
        text: asked?.text[locale] ?? '',
        ofOption: asked?.about === 'option',
        sentences: sentences.map((it) => it[locale]),
      };
    }),
    earlier: (earlier?.fields ?? []).map(({ id: field, label }) => ({
      field: entryField(`assets/${file.asset}`, earlier?.block ?? '', field),
      label: label[locale],
    })),
  };
}
