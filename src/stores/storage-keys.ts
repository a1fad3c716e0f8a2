/**
 * Keys in the browser's storage. All begin with the name of this product and the path the site stands under, because
 * several sites may share an origin. One key holds one immutable event; nothing is ever rewritten in place.
 *
 *   shirube:<base>:e:<journey>:<event id>   one event (domain/journal/journal-record.ts)
 *   shirube:<base>:active                   the journey shown
 *   shirube:<base>:theme                    the chosen colours
 *   shirube:<base>:lesson:<lesson>          what was opened in a lesson (lesson-store.ts)
 *   shirube:<base>:bad:<old key>            a record that could not be read, kept as it was
 */
const PREFIX = `shirube:${import.meta.env.BASE_URL}:`;

export const keys = {
  all: PREFIX,
  active: `${PREFIX}active`,
  theme: `${PREFIX}theme`,
  lesson: (lesson: string) => `${PREFIX}lesson:${lesson}`,
  events: `${PREFIX}e:`,
  bad: `${PREFIX}bad:`,
  journey: (journey: string) => `${PREFIX}e:${journey}:`,
  event: (journey: string, event: string) => `${PREFIX}e:${journey}:${event}`,
} as const;
