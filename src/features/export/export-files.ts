import { activitiesOf, type Activity } from '~/domain/export/activity.ts';
import { activityJson } from '~/domain/export/activity-json.ts';
import { crmLines, NEEDED, type CrmLine, type CrmRows } from '~/domain/export/crm-lines.ts';
import { crmRecordOf } from '~/domain/export/crm-record.ts';
import {
  hubspotRows,
  plainRows,
  salesforceObjectRows,
  salesforceTaskRows,
} from '~/domain/export/crm-tables.ts';
import type { ExportWording } from '~/domain/export/export-wording.ts';
import { xapiStatements } from '~/domain/export/xapi.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { csvForImport, csvText } from '~/domain/journal/csv.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { localizedPath, pages, sitePath } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { isoDay, utcInstant } from '~/domain/shared/calendar-day.ts';
import { localDay, nowInSeconds } from '~/state/clock.ts';
import { sha1 } from '~/state/sha1.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { noteExported, notExported } from '~/state/exported.ts';
import type { CrmFormat, ExportFormat } from './export-formats.ts';
import { exportWords } from './words.ts';

export interface ExportOrder {
  readonly locale: Locale;
  readonly local: LocalCatalogue;
  readonly format: ExportFormat;
  /** Only what no file of this format has held yet. */
  readonly onlyNew: boolean;
  readonly rows: CrmRows;
  readonly prospects: ReadonlyMap<JourneyId, Journal>;
}

/** What became of an export. `leftOut`: prospects that the importer could not place; their names may be empty. */
export type Exported =
  | { readonly kind: 'empty' | 'nothing-new' }
  | { readonly kind: 'left-out'; readonly leftOut: readonly string[] }
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly rows: number;
      readonly leftOut: readonly string[];
    };

interface Content {
  readonly text: string;
  readonly rows: number;
  /** What the file holds. */
  readonly held: readonly Activity[];
  readonly leftOut: readonly string[];
}

/** Saves what happened with some prospects as a file. */
export function exportProspects(order: ExportOrder): Exported {
  const { locale, format, onlyNew, prospects } = order;
  const all = [...prospects].flatMap(([id, journal]) => activitiesOf(id, labelOf(viewOf(journal)), journal));
  if (all.length === 0) return { kind: 'empty' };
  const activities = onlyNew ? notExported(format, all) : all;
  if (activities.length === 0) return { kind: 'nothing-new' };
  const { text, rows, held, leftOut } = contentOf(order, activities);
  if (rows === 0) return { kind: 'left-out', leftOut };
  const isTable = format !== 'json' && format !== 'xapi';
  const name = fileNameOf(exportWords[locale].files[format], isTable ? 'csv' : 'json');
  saveFile(name, isTable ? 'text/csv;charset=utf-8' : 'application/json', text);
  noteExported(format, held);
  return { kind: 'saved', name, rows, leftOut };
}

function contentOf(order: ExportOrder, activities: readonly Activity[]): Content {
  const { locale, local, format } = order;
  const wording = wordingOf(locale, local);
  const whole = (text: string) => ({ text, rows: activities.length, held: activities, leftOut: [] });
  switch (format) {
    case 'plain': {
      const { prospect, day, kind, title, how, why, by } = exportWords[locale].columns;
      return whole(csvText(plainRows(activities, wording, [prospect, day, kind, title, how, why, by])));
    }
    case 'json':
      return whole(activityJson(activities, wording, utcInstant(nowInSeconds())));
    case 'xapi':
      return whole(xapiStatements(activities, wording, xapiFrame(locale), sha1));
    default:
      return crmContent({ ...order, format }, activities, wording);
  }
}

const TABLES = {
  'salesforce-tasks': { needed: NEEDED.salesforce, rowsOf: salesforceTaskRows },
  'salesforce-object': { needed: NEEDED.salesforce, rowsOf: salesforceObjectRows },
  hubspot: { needed: NEEDED.hubspot, rowsOf: hubspotRows },
} as const;

function crmContent(
  { format, rows, prospects }: ExportOrder & { readonly format: CrmFormat },
  activities: readonly Activity[],
  wording: ExportWording,
): Content {
  const { needed, rowsOf } = TABLES[format];
  const records = new Map([...prospects].map(([id, journal]) => [id, crmRecordOf(viewOf(journal))]));
  const recordOf = (journey: JourneyId) => records.get(journey) ?? {};
  const { lines, leftOut } = crmLines(activities, needed, { rows, recordOf });
  const held = lines.flatMap(({ all }: CrmLine) => all);
  return { text: csvForImport(rowsOf(lines, wording)), rows: lines.length, held, leftOut };
}

function xapiFrame(locale: Locale) {
  const absolute = (path: string) => new URL(path, location.origin).href;
  return {
    site: absolute(sitePath('')),
    addressOf: (asset: string) => absolute(localizedPath(locale, pages.asset(asset))),
    profile: absolute(localizedPath('en', pages.xapi)),
    locale,
  };
}

function wordingOf(locale: Locale, { texts }: LocalCatalogue): ExportWording {
  const { kinds, vias, several, unnamed } = exportWords[locale];
  return {
    kinds,
    vias,
    several,
    unnamed,
    titleOf: ({ type, id }) =>
      (type === 'asset' ? texts.assets.get(toId(id)) : texts.questions.get(toId(id))) ?? id,
    day: (at) => isoDay(localDay(at)),
  };
}
