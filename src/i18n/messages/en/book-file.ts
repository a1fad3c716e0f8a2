/** Backup, restore and export of the book. */
export const bookFile = {
  title: 'Backup and export',
  backup: 'Backup',
  backupNote:
    'The whole book in one file. Browsers may clear what a site keeps, so save a copy now and then. Whoever has the file can read everything in it.',
  save: 'Save the book',
  fileName: 'book',
  saved: (name: string) => `Saved as ${name}.`,
  never: 'Never saved yet.',
  last: (ago: string, date: string) => `Last saved ${ago} (${date}).`,
  lastFuture: (date: string) => `Last saved ${date}: a date in the future, so a clock is wrong.`,
  since: (count: number) =>
    count === 0
      ? 'Nothing has changed since.'
      : count === 1
        ? '1 entry is new since then.'
        : `${count} entries are new since then.`,
  restore: 'Restore',
  restoreNote: 'Shows first what would change. Entries are only ever added, none is overwritten.',
  restoreFile: 'File of a book',
  foundTitle: 'What this file holds',
  found: (count: number, date: string) =>
    `${count === 1 ? '1 prospect' : `${count} prospects`}, saved ${date}`,
  foundUndated: (count: number) => (count === 1 ? '1 prospect' : `${count} prospects`),
  newProspects: (count: number) =>
    count === 1 ? '1 prospect that is not in the book' : `${count} prospects that are not in the book`,
  fresh: (count: number) => (count === 1 ? '1 new entry' : `${count} new entries`),
  known: (count: number) => (count === 1 ? '1 entry is here already' : `${count} entries are here already`),
  unreadable: (count: number) =>
    count === 1
      ? '1 entry cannot be read and is left out'
      : `${count} entries cannot be read and are left out`,
  refused: (names: string) => `Left out, because this is your own purchase or not of a book: ${names}`,
  nothingNew: 'Everything in it is here already. There is nothing to do.',
  apply: (count: number) => (count === 1 ? 'Add 1 entry' : `Add ${count} entries`),
  cancel: 'Leave it',
  restored: (count: number) => (count === 1 ? '1 entry was added.' : `${count} entries were added.`),
  problems: {
    'too-long': 'This file is larger than 16 MB. A book is far smaller; it is probably another file.',
    'not-json': 'This is not a file of this site, or it was cut off on the way.',
    'too-deep': 'This file is built in a way no book is. Nothing was changed.',
    'not-a-book': 'This file holds something else, not a book of this site.',
    'one-journey': 'This file holds one purchase, not a book. Import it on “My purchase”.',
    'newer-version': 'This file comes from a newer version of this site. Reload the page, then try again.',
    unreadable: 'The file could not be read. Choose it again.',
  },
  export: 'Export',
  exportNote: 'What was sent, told, opened, read and answered, for every prospect that is not archived.',
  exportNoteOne: 'What was sent, told, opened, read and answered here.',
  formats: {
    salesforce: 'Salesforce tasks (CSV)',
    hubspot: 'HubSpot notes (CSV)',
    plain: 'Table (CSV)',
    json: 'JSON',
    xapi: 'xAPI statements',
  },
  formatNotes:
    'For Salesforce, fill in WhatId from the Prospect column before importing. For HubSpot, the company name links the note.',
  profile: 'What the xAPI statements mean',
  empty: 'There is nothing to export yet.',
  files: {
    salesforce: 'salesforce-tasks',
    hubspot: 'hubspot-notes',
    plain: 'activities',
    json: 'activities',
    xapi: 'xapi-statements',
  },
  columns: {
    prospect: 'Prospect',
    day: 'Date',
    kind: 'What happened',
    title: 'Content asset or question',
    how: 'How',
    why: 'Reason',
    by: 'By',
  },
  kinds: {
    sent: 'Sent',
    told: 'Told',
    opened: 'Opened',
    read: 'Read',
    answered: 'Answered',
    reopened: 'Reopened',
    'not-applicable': 'Not for us',
  },
  vias: { meeting: 'in a meeting', call: 'on a call', mail: 'by mail' },
  xapiTitle: 'xAPI profile',
  xapiIntro:
    'What the statements mean that the book exports as xAPI 1.0.3, for whoever loads them into a record store.',
  xapiCaption: 'Verbs',
  xapiRules: {
    told: 'Someone explained the content asset in a meeting, on a call or by mail.',
    opened: 'The page was visible, and the reader did something there after three seconds.',
    read: 'It was opened, its end was reached, and it was visible for two fifths of its reading time; or the reader said so.',
  },
  xapiLeftOut:
    'What was only sent may have reached nobody, and answers to questions are no learning experience. Neither becomes a statement.',
  xapiParts: 'The other parts',
  xapiActor:
    'actor: an account whose name is the id of the purchase, never a mail address. Its display name is what the reader gave, if anything.',
  xapiObject: 'object: the address of the content asset on this site.',
  xapiId:
    'id: follows from the event, so the same export again gives the same ids and a store refuses the copies.',
  xapiVia: 'extension “via”: meeting, call or mail.',
  xapiWhy: 'extension “why”: the reason noted by the person who explained it.',
  xapiVoided: 'What was taken back is not exported.',
};
