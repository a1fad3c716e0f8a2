/** What of a finished file matters here. */
interface BuiltFile {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  code?: string;
}

const NOTHING_BUT_AN_IMPORT = /^import\s*["'`]\.\/([^"'`]+)["'`];?\s*$/;

/**
 * A module that is loaded late and stands in a group (astro.config.mjs) gets a file that does nothing but import the file
 * of the group: one request more before anything runs. Whoever loads it then loads the file of the group itself.
 */
export function withoutDetours(bundle: Record<string, BuiltFile>): void {
  const files = Object.values(bundle).filter(({ code }) => code !== undefined);
  for (const { fileName, isEntry, code = '' } of files) {
    const target = NOTHING_BUT_AN_IMPORT.exec(code)?.[1];
    if (isEntry === true || target === undefined) continue;
    const name = fileName.replace(/^.*\//, '');
    for (const file of files) file.code = (file.code ?? '').replaceAll(`./${name}`, `./${target}`);
    Reflect.deleteProperty(bundle, fileName);
  }
}

export const noDetours = {
  name: 'no-detours',
  applyToEnvironment: ({ name }: { readonly name: string }): boolean => name === 'client',
  generateBundle: (_: unknown, bundle: Record<string, BuiltFile>): void => withoutDetours(bundle),
} as const;
