/**
 * Keys in the browser's storage. All begin with the name of this product and the path the site stands under, because
 * several sites may share an origin. One key holds one immutable event; nothing is ever rewritten in place.
 *
 *   shirube:<base>:e:<journey>:<event id>   one event (domain/journal/journal-record.ts)
 *   shirube:<base>:active                   the journey that was shown last: a new tab begins with it
 *   shirube:<base>:theme                    the chosen colours
 *   shirube:<base>:single-keys              "off": keys without Ctrl do nothing
 *   shirube:<base>:rep                      the name a rep signs what they log with (rep.ts)
 *   shirube:<base>:q:<hash>                 a receipt that could not be taken in, and why (quarantine.ts)
 *   shirube:<base>:visit                    when the reader was last on the home page (visit.ts)
 *   shirube:<base>:backup                   when the book was last saved to a file, and how much it held
 *   shirube:<base>:out:<journey>:<kind>     which events of a prospect a file of that kind has held (exported.ts)
 *   shirube:<base>:space:<space>            a space of a depot: its invitation and how far it was read (depot/spaces.ts)
 *   shirube:<base>:lesson:<lesson>          what was opened in a lesson (lesson.ts)
 *   shirube:<base>:bad:<old key>            a record that could not be read, kept as it was
 *
 * In a database of its own (IndexedDB):
 *   shirube:<base>:log                      what was written within a day, once more (write-log.ts)
 *
 * In the storage of a tab (sessionStorage), gone with it:
 *   shirube:<base>:shown                    the journey that this tab shows (shown-journey.ts)
 *   shirube:<base>:visit                    the visit to the home page before this one (visit.ts)
 */
const PREFIX = `shirube:${import.meta.env.BASE_URL}:`;

export const keys = {
  all: PREFIX,
  active: `${PREFIX}active`,
  shown: `${PREFIX}shown`,
  theme: `${PREFIX}theme`,
  singleKeys: `${PREFIX}single-keys`,
  lesson: (lesson: string) => `${PREFIX}lesson:${lesson}`,
  events: `${PREFIX}e:`,
  backup: `${PREFIX}backup`,
  rep: `${PREFIX}rep`,
  allExported: `${PREFIX}out:`,
  exported: (journey: string, kind = '') => `${PREFIX}out:${journey}:${kind}`,
  space: (space = '') => `${PREFIX}space:${space}`,
  bad: `${PREFIX}bad:`,
  quarantine: `${PREFIX}q:`,
  event: (journey: string, event: string) => `${PREFIX}e:${journey}:${event}`,
} as const;
