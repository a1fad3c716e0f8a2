import type { CmsConfig } from '@sveltia/cms';
import { parse, stringify } from 'yaml';
import { isFields, toEditor, toFile } from './editor-value.ts';
import { keepYaml } from './kept-yaml.ts';
import type { Shape } from './shape.ts';

/** The hidden field in which the form carries the file as it was read. */
export const SOURCE = 'fileText';

/** A file of the content as the form of the editor holds it. A file that is one list is its field `entries`. */
export function readForEditor(shape: Shape, text: string): Record<string, unknown> {
  const value: unknown = toEditor(shape, parse(text));
  return { ...(isFields(value) ? value : { entries: value }), [SOURCE]: text };
}

/** The form as the text of the file: the one that was read, with nothing changed but the edit. */
export function writeFromEditor(shape: Shape, content: Readonly<Record<string, unknown>>): string {
  const { [SOURCE]: source, ...form } = content;
  const text = typeof source === 'string' ? source : '';
  const before: unknown = parse(text);
  const value = toFile(shape, shape.kind === 'object' ? form : form['entries'], before);
  return text === '' ? stringify(value, { lineWidth: 0 }) : keepYaml(text, value);
}

interface PageSetup {
  readonly config: CmsConfig;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** What the build wrote for the page of the editor. */
export const isSetup = (value: unknown): value is PageSetup =>
  isFields(value) && isFields(value['config']) && isFields(value['shapes']);
