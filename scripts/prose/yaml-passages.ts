import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Passage } from './passage.ts';

/** Every `en:` and `ja:` text of one YAML file. */
export function yamlPassages(file: string, source: string): Passage[] {
  const counter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter: counter }), {
    Pair(_key, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return;
      const locale = pair.key.value;
      const text = pair.value.value;
      if ((locale !== 'en' && locale !== 'ja') || typeof text !== 'string') return;
      passages.push({ file, line: counter.linePos(pair.value.range?.[0] ?? 0).line, locale, text });
    },
  });
  return passages;
}
