const PAUSE_MS = 1_000;

/**
 * Runs a dynamic import; tries once more after a second, because a train leaves its tunnel. If that fails too, the page
 * says so once: the layout holds the sentence, since no script that failed could bring it. Never throws.
 */
export async function loaded(load: () => Promise<unknown>): Promise<boolean> {
  try {
    await load();
    return true;
  } catch {
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  try {
    await load();
    return true;
  } catch {
    sayThatItFailed();
    return false;
  }
}

function sayThatItFailed(): void {
  const place = document.querySelector<HTMLElement>('[data-load-failed]');
  const sentence = place?.querySelector('template');
  if (!place || !sentence || place.dataset['loadFailed'] === 'yes') return;
  place.dataset['loadFailed'] = 'yes';
  place.append(sentence.content.cloneNode(true));
}
