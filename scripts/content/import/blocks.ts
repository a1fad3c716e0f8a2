import { isOfKind } from '../../../src/content-model/published-files.ts';

/** A document as far as a text of the site can hold it. `text` is MDX already: escaped, with emphasis and links. */
export type Block =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly plain: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly plain: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string };

export interface Document {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** What could not be carried, for the person who imports: "line 12: a code block". */
export type Lost = string[];

/** A text as MDX that shows exactly this. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]|]/g, (sign) => `\\${sign}`)
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replaceAll('<', '&lt;');
}

/** A paragraph never begins like a heading, a list, a quotation or a ruler. */
export function atLineStart(text: string): string {
  return text.replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2').replace(/^([#>+=~-])/, '\\$1');
}

const OUTSIDE = /^(https?:|mailto:)/i;

/** A link to the world stays; one inside the old place leads nowhere here. */
export function linked(text: string, url: string, lost: Lost): string {
  if (OUTSIDE.test(url)) return `[${text}](${url.replaceAll(/[()\s]/g, encodeURIComponent)})`;
  const instead = isOfKind(url, 'download')
    ? 'put the file beside the text and write <Download file="./…" title="…" />'
    : 'link to pages of this site with <Ref>';
  lost.push(`the link to "${url}": only its text is here; ${instead}`);
  return text;
}

export const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();
