/** Hands a text to the browser as a download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; a browser that is slower still holds the text.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What no file system likes in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu;

/** `<name>-2026-11-22.json`: the name of the purchase as far as file systems allow it. */
export function fileNameOf(label: string, now: Date, ending: string): string {
  const safe = label.normalize('NFC').replace(UNSAFE, ' ').trim().slice(0, 60);
  return `${safe}-${now.toISOString().slice(0, 10)}.${ending}`;
}
