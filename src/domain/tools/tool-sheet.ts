import { isFlag, isText, listOf, optional, record, type Guard } from '../shared/shape.ts';
import { isTool, type Tool } from './tool.ts';

/** A tool with its words in one language, as the page hands it to the element. */
export interface ToolSheet {
  readonly id: string;
  readonly asset: string;
  readonly title: string;
  readonly tool: Tool;
  readonly groups: readonly SheetGroup[];
  readonly rows: readonly Named[];
  readonly results: readonly SheetResult[];
  /** The unit of the rows, and how much one of it is. */
  readonly table?: { readonly unit: string; readonly per: string } | undefined;
  /** What the picture shows: the running total of a row, or a bar for each of some results. */
  readonly picture?:
    { readonly row?: string | undefined; readonly results?: readonly string[] | undefined } | undefined;
  readonly answers: readonly SheetAnswer[];
  /** Fields of the template that stood here before. */
  readonly earlier: readonly { readonly field: string; readonly label: string }[];
}

export interface Named {
  readonly id: string;
  readonly label: string;
}

export interface SheetGroup {
  readonly title: string;
  readonly inputs: readonly SheetInput[];
}

export interface SheetInput extends Named {
  readonly unit: string;
  /** It may have a low and a high figure. */
  readonly hasRange: boolean;
  /** Where the number comes from, and what it is in the worked example. */
  readonly from: string;
  readonly example: string;
  /** What an empty field counts as; empty where it has to be filled in. */
  readonly ifEmpty: string;
}

export interface SheetResult extends Named {
  /** `months`, or a text with "#" where the number goes. */
  readonly unit: string;
  readonly main: boolean;
}

export interface SheetAnswer {
  readonly question: string;
  readonly text: string;
  /** It is asked of each option, not of the buyer. */
  readonly ofOption: boolean;
  readonly sentences: readonly string[];
}

const isNamed = { id: isText, label: isText };

export const isToolSheet: Guard<ToolSheet> = record<ToolSheet>({
  id: isText,
  asset: isText,
  title: isText,
  tool: isTool,
  groups: listOf(
    record<SheetGroup>({
      title: isText,
      inputs: listOf(
        record<SheetInput>({
          ...isNamed,
          unit: isText,
          hasRange: isFlag,
          from: isText,
          example: isText,
          ifEmpty: isText,
        }),
      ),
    }),
  ),
  rows: listOf(record<Named>(isNamed)),
  results: listOf(record<SheetResult>({ ...isNamed, unit: isText, main: isFlag })),
  table: optional(record<NonNullable<ToolSheet['table']>>({ unit: isText, per: isText })),
  picture: optional(
    record<NonNullable<ToolSheet['picture']>>({ row: optional(isText), results: optional(listOf(isText)) }),
  ),
  answers: listOf(
    record<SheetAnswer>({ question: isText, text: isText, ofOption: isFlag, sentences: listOf(isText) }),
  ),
  earlier: listOf(record<ToolSheet['earlier'][number]>({ field: isText, label: isText })),
});
