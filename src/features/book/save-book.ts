import { utcInstant } from '~/domain/shared/calendar-day.ts';
import { pageLocale } from '~/kit/locales.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { bookBackup, noteBackup } from '~/state/backup.ts';
import { nowInSeconds } from '~/state/clock.ts';
import { askToKeep } from '~/state/storage.ts';
import { bookFileWords } from './file-words.ts';

/** Saves the whole book to a file; says under which name. */
export function saveBook(): string {
  askToKeep();
  const t = bookFileWords[pageLocale()];
  const name = fileNameOf(t.fileName, 'json');
  saveFile(name, 'application/json', bookBackup(utcInstant(nowInSeconds())));
  noteBackup();
  return t.saved(name);
}
