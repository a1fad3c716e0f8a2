import { isoDay } from '~/domain/shared/calendar-day.ts';
import { today } from '~/state/clock.ts';

/** Hands a text, or a file made of bytes, to the browser as a download. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; a browser that is slower still holds the text.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What no file system likes in a name. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\s]+/gu;

/** `<name>-2026-11-22.json`: the name of the purchase as far as file systems allow it, and the reader's date. */
export function fileNameOf(label: string, ending: string): string {
  const safe = label.normalize('NFC').replace(UNSAFE, ' ').trim().slice(0, 60);
  return `${safe}-${isoDay(today())}.${ending}`;
}
