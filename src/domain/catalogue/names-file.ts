import { parseCompactJson } from '../shared/compact-json.ts';
import { record } from '../shared/shape.ts';
import { names, type CatalogueNames, type CatalogueTexts } from './catalogue-wire.ts';
import { isRegistryCodes } from './registry-codes.ts';

const isCatalogueNames = record<CatalogueNames>({
  texts: record<CatalogueTexts>({
    phases: names(),
    jobs: names(),
    concerns: names(),
    roles: names(),
    questions: names(),
    assets: names(),
  }),
  codes: isRegistryCodes,
});

/** The names of a catalogue, out of the file that `writeNames` made. */
export function readNames(text: string): CatalogueNames | undefined {
  const value = parseCompactJson(text);
  return isCatalogueNames(value) ? value : undefined;
}
