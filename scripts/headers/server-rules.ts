import { HASHED, FOR_EVER, ASK_AGAIN, SECURITY_HEADERS } from '../server/headers.ts';

/** What a host is to do, for one site. */
export interface ServerRules {
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Where the site stands: `/` or `/guides/`. */
  readonly base: string;
  readonly host: string;
  /** Path of files whose content never changes, and how long each kind of file is kept. */
  readonly hashed: string;
  readonly forEver: string;
  readonly askAgain: string;
  /** Pages whose id was renamed. */
  readonly moved: readonly (readonly [from: string, to: string])[];
  /** Only of a site with the editor: its path, its own headers, and the paths of everything else. */
  readonly editor?: EditorRules;
}

export interface EditorRules {
  readonly path: string;
  readonly headers: ServerRules['headers'];
  readonly others: readonly string[];
}

export function serverRules(
  base: string,
  host: string,
  moved: ReadonlyMap<string, string>,
  locales: readonly string[],
  editor?: EditorRules,
): ServerRules {
  return {
    ...(editor ? { editor } : {}),
    headers: Object.entries(SECURITY_HEADERS),
    base,
    host,
    hashed: base + HASHED,
    forEver: FOR_EVER,
    askAgain: ASK_AGAIN,
    moved: locales.flatMap((locale) =>
      [...moved].map(([from, to]) => [`${base}${locale}/${from}`, `${base}${locale}/${to}`] as const),
    ),
  };
}
