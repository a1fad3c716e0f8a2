/** The value that stands in a text from outside; undefined where the text is no JSON, or absent. Never throws. */
export function parseJson(text: string | undefined): unknown {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return value;
  } catch {
    return undefined;
  }
}
