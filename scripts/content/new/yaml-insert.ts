import { isSeq, isNode, LineCounter, parseDocument } from 'yaml';

/** The text of a YAML file with one more id in a list; everything else stays as it is, comments too. */
export function withIdInList(text: string, path: readonly (string | number)[], id: string): string {
  const counter = new LineCounter();
  const list = parseDocument(text, { lineCounter: counter }).getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`no list at ${path.join('.')}`);
  const last = list.items.at(-1);
  const end = isNode(last) ? last.range?.[1] : undefined;
  if (list.flow) {
    const at = end ?? list.range[0] + 1;
    return `${text.slice(0, at)}${end === undefined ? '' : ', '}${id}${text.slice(at)}`;
  }
  const first = list.items[0];
  const start = isNode(first) ? first.range?.[0] : undefined;
  if (end === undefined || start === undefined) throw new Error(`an empty list at ${path.join('.')}`);
  const indent = ' '.repeat(counter.linePos(start).col - 3);
  return `${text.slice(0, end)}\n${indent}- ${id}${text.slice(end)}`;
}

/** The text of a file that is a list, with one more entry at its end. */
export function withEntry(text: string, lines: readonly string[]): string {
  const entry = lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`).join('\n');
  const gap = /\n\n- /.test(text) ? '\n\n' : '\n';
  return `${text.trimEnd()}${gap}${entry}\n`;
}
