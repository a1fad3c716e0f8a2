/** Where this tab keeps what was typed on the page shown, while it is loaded again. */
export const typedKey = () => `shirube:typed:${location.pathname}`;

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Fields with an id that somebody wrote into. */
function typedFields(): readonly TextField[] {
  const fields = document.querySelectorAll<TextField>('main :is(textarea, input)[id]');
  const isText = ({ type }: TextField) => !['checkbox', 'radio', 'file', 'hidden'].includes(type);
  return [...fields].filter((field) => isText(field) && field.value !== field.defaultValue);
}

/**
 * For a page some of whose scripts did not arrive: nothing there keeps what is typed, so the tab does when the page is left.
 * put-typed-back.ts brings it back.
 */
export function keepTyped(): void {
  addEventListener('pagehide', () => {
    const typed = typedFields().map(({ id, value }) => [id, value] as const);
    try {
      if (typed.length > 0) sessionStorage.setItem(typedKey(), JSON.stringify(typed));
    } catch {
      // A browser that lends no storage to a tab: the sentence on the page is all that can be done.
    }
  });
}

/** True if the page was left with words that nothing kept. */
export function hasTyped(): boolean {
  try {
    return sessionStorage.getItem(typedKey()) !== null;
  } catch {
    return false;
  }
}
