import { atom, computed } from 'nanostores';
import { isOfBook, labelOf } from '~/domain/journal/fields.ts';
import { emptyJournal } from '~/domain/journal/journal.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import { viewOf } from '~/domain/journal/view.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { agreeOnFirst, meanFirst } from './first-journey.ts';
import { $journals, readJournals, startJournals } from './journals.ts';
import { storage, tabStorage } from './storage.ts';
import { keys } from './storage-keys.ts';
import { LOG } from './write-log.ts';

/*
 * The purchase that this tab shows, and that its marks go to. It belongs to the tab: what happens in another tab never
 * changes it, except that a tab without a purchase takes the first one there is. A new tab begins with the purchase that
 * the browser showed last. Nothing is written on load.
 */

/** Undefined until a person does something worth keeping. */
export const $shown = atom<JourneyId | undefined>(undefined);
/** A purchase that another tab has turned to meanwhile: offered, never imposed. */
export const $offered = atom<JourneyId | undefined>(undefined);

export const $shownJournal = computed(
  [$journals, $shown],
  (journals, shown) => (shown && journals.get(shown)?.journal) ?? emptyJournal,
);

/** What was marked in the purchase shown; there before the catalogue, and without it. */
export const $shownView = computed($shownJournal, viewOf);

/** What the browser showed last, in this tab or another. */
function lastShown(): JourneyId | undefined {
  const last = storage.read(keys.active);
  return isJourneyId(last) ? last : undefined;
}

/** What this tab showed before, if it is still there. */
function shownBefore(): JourneyId | undefined {
  const shown = tabStorage.read(keys.shown);
  return isJourneyId(shown) && $journals.get().has(shown) ? shown : undefined;
}

/** Keeps the next page of this tab with this purchase, whatever other tabs do meanwhile. */
function stay(): void {
  const shown = $shown.get();
  if (shown !== undefined && tabStorage.read(keys.shown) !== shown) tabStorage.write(keys.shown, shown);
}

/** Shows a purchase in this tab; new tabs will begin with it. */
export function showJourney(journey: JourneyId): void {
  $shown.set(journey);
  $offered.set(undefined);
  stay();
  storage.write(keys.active, journey);
}

/**
 * Where the marks of this page go: `recordIn(journeyForMarks(), …)`. Where there is no purchase yet, one begins; it is
 * there as soon as something is recorded in it.
 */
export function journeyForMarks(): JourneyId {
  const journey = $shown.get() ?? meanFirst(lastShown());
  if ($shown.get() !== journey) showJourney(journey);
  return journey;
}

/** Several tabs made the first mark at once, and all of them now mean the same purchase. */
function agree(meant: JourneyId, agreed: JourneyId): void {
  if ($shown.get() === meant) showJourney(agreed);
}

/** A tab without a purchase hears of the first one that begins. */
function followFirst(): void {
  if ($shown.get() === undefined) agreeOnFirst(agree);
}

/** Shows nothing, as on the first visit. */
export function showNothing(): void {
  storage.remove(keys.active);
  tabStorage.remove(keys.shown);
  $shown.set(undefined);
  $offered.set(undefined);
  followFirst();
}

/** After the purchase shown was removed: another one of one's own, if there is any. */
export function showAnother(): void {
  const other = [...$journals.get()].find(([, { journal }]) => !isOfBook(viewOf(journal)));
  if (other === undefined) showNothing();
  else showJourney(other[0]);
}

/** Declines the offer. */
export function stayHere(): void {
  $offered.set(undefined);
}

let seen: JourneyId | undefined;

/** Another tab shows something else, or removed what is shown here. */
function look(): void {
  const shown = $shown.get();
  const last = lastShown();
  if (shown === undefined) $shown.set(last && meanFirst(last));
  else if (!$journals.get().has(shown)) $shown.set(last);
  else if (last !== seen) $offered.set(last === shown ? undefined : last);
  seen = last;
  stay();
}

function onOtherTab({ key }: StorageEvent): void {
  const shown = $shown.get();
  if (key === null || key === keys.active || (shown !== undefined && !$journals.get().has(shown))) look();
}

/** Reads everything again: a page that slept was told nothing meanwhile. */
function wake(): void {
  readJournals();
  look();
  followFirst();
}

/** For the first look at a page, and for tests. */
export function readShown(): void {
  readJournals();
  seen = lastShown();
  $shown.set(shownBefore() ?? seen);
  $offered.set(undefined);
  followFirst();
}

/** Marks that a sudden end of the browser took out of the storage come back; see write-log.ts. */
async function putBackLost(): Promise<void> {
  try {
    // Asking for the database itself would make it.
    const present = await indexedDB.databases();
    if (!present.some(({ name }) => name === LOG)) return;
    const { putBack } = await import('./put-back.ts');
    if (await putBack()) wake();
  } catch {
    // The browser lends no IndexedDB, or a script did not arrive: the next page tries again.
  }
}

let isStarted = false;

/** Reads the storage and follows the other tabs. Safe to call from every element. */
export function startJourneys(): void {
  if (isStarted) return;
  isStarted = true;
  startJournals();
  readShown();
  void putBackLost();
  addEventListener('storage', onOtherTab);
  addEventListener('pagehide', stay);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) wake();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') wake();
    else stay();
  });
}

/** The name of the purchase shown, where there are others it could be taken for; the empty text for one without a name. */
export const $shownAmongOthers = computed([$journals, $shownView], (journals, view) =>
  journals.size > 1 ? labelOf(view) : undefined,
);
