import { readdirSync } from 'node:fs';
import { EDITOR_FOLDER, editorHeaders } from '../server/editor-headers.ts';
import type { EditorRules } from './server-rules.ts';

/** Rules for the folder of the editor, if the built site has one. */
export function editorRules(folder: string, base: string): EditorRules | undefined {
  const headers = editorHeaders(folder);
  if (!headers) return undefined;
  const beside = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== EDITOR_FOLDER);
  return {
    path: `${base}${EDITOR_FOLDER}/`,
    headers: Object.entries(headers),
    others: [base, ...beside.map((it) => `${base}${it.name}${it.isDirectory() ? '/*' : ''}`).sort()],
  };
}
