import { placesIn } from '../domain/papers/fill-sentence.ts';
import { LIST_PLACES } from '../domain/papers/paper-lists.ts';
import { LOCALES } from '../kit/locales.ts';
import type { ContentSources } from './content-sources.ts';
import type { MdxDocument } from './mdx-document.ts';
import type { PaperFile, PaperPartFile } from './paper-schemas.ts';
import { paperFile } from './paper-sources.ts';
import type { Place, ReferenceCheck } from './reference-check.ts';

/** Every question, asset and field that a paper names exists, and its sentences have the places of what fills them. */
export function checkPapers(sources: ContentSources, check: ReferenceCheck): void {
  for (const [id, paper] of sources.papers) checkPaper(sources, check, paperFile(id), paper);
}

function checkPaper(sources: ContentSources, check: ReferenceCheck, file: string, paper: PaperFile): void {
  check.unique(file, 'head', idsOf(paper.head));
  check.unique(file, 'sections', idsOf(paper.sections));
  check.known({ file, field: 'asset' }, 'asset', [paper.asset]);
  for (const { id, own, parts } of paper.sections) {
    for (const [index, part] of parts.entries()) {
      const field = `sections.${id}.parts.[${index + 1}]`;
      if (part.question !== undefined)
        check.known({ file, field: `${field}.question` }, 'question', [part.question]);
      checkSentences(check, { file, field }, part);
    }
    for (const { asset, block = '', field = '' } of own) {
      if (asset === undefined) continue;
      const place = { file, field: `sections.${id}.own` };
      check.known(place, 'asset', [asset]);
      const text = sources.assetTexts.get(asset)?.en;
      if (text !== undefined && !hasField(text, block, field))
        check.report(place, field, {
          wrong: `the asset "${asset}" has no field "${field}" in a template "${block}"`,
          fix: `name a <Field> of content/assets/${asset}/en.mdx`,
        });
    }
  }
}

const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);

function checkSentences(
  check: ReferenceCheck,
  part: Place,
  { list, sentence, without }: PaperPartFile,
): void {
  const allowed = list === undefined ? ['answer'] : LIST_PLACES[list];
  for (const [name, text] of Object.entries({ sentence, without })) {
    for (const locale of text === undefined ? [] : LOCALES) {
      const place = { file: part.file, field: `${part.field}.${name}.${locale}` };
      const written = text?.[locale] ?? '';
      const places = placesIn(written);
      const wrong = places.find((one) => !allowed.includes(one));
      if (wrong !== undefined)
        check.report(place, wrong, {
          wrong: `nothing fills the place {${wrong}} of a sentence`,
          fix: `use ${allowed.map((one) => `{${one}}`).join(', ')}`,
        });
      else if (list === undefined && !places.includes('answer'))
        check.report(place, written, {
          wrong: `the sentence "${written}" does not say where the answer goes`,
          fix: 'write {answer} there',
        });
    }
  }
}

function hasField({ uses }: MdxDocument, block: string, field: string): boolean {
  let open = '';
  for (const { name, attributes } of uses) {
    if (name === 'TemplateBlock') open = attributes.get('id') ?? '';
    if (name === 'Field' && open === block && attributes.get('id') === field) return true;
  }
  return false;
}
