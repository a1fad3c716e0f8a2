/** A file whose text we do not have: a picture or another binary, or a text in an encoding that is not UTF-8. */
export interface NoText {
  readonly noText: 'binary' | 'UTF-16' | 'Shift_JIS' | 'EUC-JP' | 'an unknown encoding';
}

/** Everything under content/, as path (relative to content/, with `/`) → text. */
export type ContentFiles = ReadonlyMap<string, string | NoText>;

/** Files of the folder beside the content, which are published as they are; only their names are known. */
export const PUBLIC_FOLDER = 'public/';

/** The name of a file in its folder. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The folder of a file, with its `/`; empty at the top. */
export function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}

/** Names of the folders that stand directly in one. */
export function foldersIn(files: ContentFiles, parent: string): string[] {
  const prefix = `${parent}/`;
  const inside = [...files.keys()].filter((file) => file.startsWith(prefix));
  const names = inside.map((file) => file.slice(prefix.length)).filter((rest) => rest.includes('/'));
  return [...new Set(names.map((rest) => rest.slice(0, rest.indexOf('/'))))];
}

/** The words of the interface in a further language, inside the content. */
export const wordsFile = (language: string): string => `words/${language}.yaml`;
