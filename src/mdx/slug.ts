/** A page-wide id out of a text: short, stable, and free of characters that need escaping. */
export function slugOf(prefix: string, text: string): string {
  let hash = 5381;
  for (const character of text) hash = (hash * 33 + (character.codePointAt(0) ?? 0)) % 4_294_967_291;
  return `${prefix}-${hash.toString(36)}`;
}
