const LARGEST_FILE = 1024 * 1024;

/** The text of a table that somebody chose; undefined if it is too large or cannot be read. */
export async function tableTextOf(file: File): Promise<string | undefined> {
  if (file.size > LARGEST_FILE) return undefined;
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes && decoded(bytes);
}

/** Spreadsheets in Japan save a table in Shift_JIS unless they are told otherwise. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}
