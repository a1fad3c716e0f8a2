import { isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Passage } from './passage.ts';

/** Every `en:` and `ja:` text of one YAML file, also where it is a list of paragraphs. */
export function yamlPassages(file: string, source: string): Passage[] {
  const counter = new LineCounter();
  const passages: Passage[] = [];
  visit(parseDocument(source, { lineCounter: counter }), {
    Pair(_key, pair) {
      if (!isPair(pair) || !isScalar(pair.key)) return;
      const locale = pair.key.value;
      if (locale !== 'en' && locale !== 'ja') return;
      for (const item of isSeq(pair.value) ? pair.value.items : [pair.value]) {
        if (!isScalar(item) || typeof item.value !== 'string') continue;
        passages.push({ file, line: counter.linePos(item.range?.[0] ?? 0).line, locale, text: item.value });
      }
    },
  });
  return passages;
}
