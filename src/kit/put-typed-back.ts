import { typedKey } from './keep-typed.ts';

/** What keep-typed.ts wrote: ids of fields with their words. Anything else is nothing. */
function typedBefore(): readonly (readonly [id: string, value: string])[] {
  const text = sessionStorage.getItem(typedKey()) ?? '[]';
  const isPair = (one: unknown): one is [string, string] =>
    Array.isArray(one) && one.length === 2 && one.every((part) => typeof part === 'string');
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isPair) : [];
  } catch {
    return [];
  }
}

/** The name of the nearest element of ours, which keeps what is typed into it. */
function elementAround({ parentElement: around }: Element): string | undefined {
  return around === null || around.localName.includes('-') ? around?.localName : elementAround(around);
}

/** Writes the words into their field, and once more when its element is there, so that it keeps them as if they were typed. */
async function putBack(id: string, value: string): Promise<void> {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.value = value;
  const name = elementAround(field);
  if (name !== undefined) await customElements.whenDefined(name);
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/** Brings back what was typed before the page was loaded again. Life cycle: of the tab, and until it was brought back. */
export async function putTypedBack(): Promise<void> {
  const typed = typedBefore();
  await Promise.all(typed.map(([id, value]) => putBack(id, value)));
  sessionStorage.removeItem(typedKey());
}
