import { parseJson } from '../domain/shared/parse-json.ts';
import { REGISTERED, registrySchema, type RegisteredKind } from './registry.ts';
import { id } from './schema-parts.ts';

const TAKE_BACK = 'Take the file back from version control, then run the command again.';

/**
 * Why no code may be given now, in one sentence with its fix; undefined if codes can be given. A registry that was not
 * read whole must never be the ground for new codes: every link ever sent names them.
 */
export function registryRefusal(
  text: string | undefined,
  live: Readonly<Record<RegisteredKind, ReadonlySet<string>>>,
): string | undefined {
  if (text === undefined) return `content/registry.json is missing. ${TAKE_BACK}`;
  const json = parseJson(text);
  if (json === undefined) {
    const conflict = /^(<{7}|={7}|>{7})/m.test(text) ? ' (it holds the marks of a merge conflict)' : '';
    return `content/registry.json is not JSON${conflict}. ${TAKE_BACK}`;
  }
  const read = registrySchema.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    return `content/registry.json, ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}. ${TAKE_BACK}`;
  }
  for (const kind of REGISTERED) {
    const { entries, length } = read.data[kind];
    if (entries.length !== length)
      return `content/registry.json, ${kind}: the list has ${entries.length} entries but says ${length}. ${TAKE_BACK}`;
    const wrong = [...live[kind]].find((name) => !id.safeParse(name).success);
    if (wrong !== undefined)
      return `"${wrong}" (${kind}) cannot be an id: an id is topic words in small letters, digits and hyphens. Rename ${kind === 'asset' ? `the folder content/assets/${wrong}` : 'it'}, then run the command again.`;
  }
  return undefined;
}
