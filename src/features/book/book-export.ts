import { activitiesOf, type Activity } from '~/domain/export/activity.ts';
import { activityJson } from '~/domain/export/activity-json.ts';
import { hubspotRows, plainRows, salesforceRows } from '~/domain/export/crm-tables.ts';
import type { ExportWording } from '~/domain/export/export-wording.ts';
import { xapiStatements } from '~/domain/export/xapi.ts';
import type { LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import { csvText } from '~/domain/journal/csv.ts';
import { labelOf } from '~/domain/journal/fields.ts';
import type { Journal } from '~/domain/journal/journal.ts';
import { viewOf } from '~/domain/journal/view.ts';
import { toId, type JourneyId } from '~/domain/shared/brand.ts';
import { localizedPath, pages, sitePath } from '~/kit/localized-path.ts';
import type { Locale } from '~/kit/locales.ts';
import { bookWords } from './words.ts';
import { bookFileWords } from './file-words.ts';
import { digest } from '~/state/digest.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';

export const EXPORT_FORMATS = ['salesforce', 'hubspot', 'plain', 'json', 'xapi'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Saves what happened with some prospects; gives the name of the file, undefined if nothing has happened. */
export function exportProspects(
  locale: Locale,
  local: LocalCatalogue,
  format: ExportFormat,
  prospects: Iterable<readonly [JourneyId, Journal]>,
): string | undefined {
  const activities = [...prospects].flatMap(([id, journal]) =>
    activitiesOf(id, labelOf(viewOf(journal)), journal),
  );
  if (activities.length === 0) return undefined;
  const isTable = format !== 'json' && format !== 'xapi';
  const name = fileNameOf(bookFileWords[locale].files[format], new Date(), isTable ? 'csv' : 'json');
  const type = isTable ? 'text/csv;charset=utf-8' : 'application/json';
  saveFile(name, type, textOf(locale, local, format, activities));
  return name;
}

function textOf(
  locale: Locale,
  local: LocalCatalogue,
  format: ExportFormat,
  activities: readonly Activity[],
): string {
  const wording = wordingOf(locale, local);
  switch (format) {
    case 'salesforce':
      return csvText(salesforceRows(activities, wording));
    case 'hubspot':
      return csvText(hubspotRows(activities, wording));
    case 'plain': {
      const { prospect, day, kind, title, how, why, by } = bookFileWords[locale].columns;
      return csvText(plainRows(activities, wording, [prospect, day, kind, title, how, why, by]));
    }
    case 'json':
      return activityJson(activities, wording, new Date().toISOString());
    case 'xapi': {
      const absolute = (path: string) => new URL(path, location.origin).href;
      const frame = {
        site: absolute(sitePath('')),
        addressOf: (asset: string) => absolute(localizedPath(locale, pages.asset(asset))),
        profile: absolute(localizedPath('en', pages.xapi)),
        locale,
      };
      return xapiStatements(activities, wording, frame, digest);
    }
  }
}

function wordingOf(locale: Locale, { texts }: LocalCatalogue): ExportWording {
  const { kinds, vias } = bookFileWords[locale];
  return {
    kinds,
    vias,
    unnamed: bookWords[locale].unnamed,
    titleOf: ({ type, id }) =>
      (type === 'asset' ? texts.assets.get(toId(id)) : texts.questions.get(toId(id))) ?? id,
    day: localDay,
    moment: (at) => new Date(at * 1000).toISOString(),
  };
}

/** The calendar day of a moment where the person sits, as `2026-11-22`. */
function localDay(at: number): string {
  const moment = new Date(at * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
