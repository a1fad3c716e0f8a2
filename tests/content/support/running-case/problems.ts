import type { ContentFiles } from '~/content-model/content-files.ts';
import { runningCaseSchema, type RunningCase } from '~/content-model/running-case.ts';
import { LOCALES } from '~/kit/locales.ts';
import { parse } from 'yaml';
import { textOf } from '../broken-content.ts';
import { claimsOf } from './claims.ts';
import { APART, LAW_DAYS } from './apart.ts';
import { strayDates, strayFigures } from './strays.ts';

export function runningCaseOf(files: ContentFiles): RunningCase {
  return runningCaseSchema.parse(parse(textOf(files, 'running-case.yaml')));
}

/** A sample page that its owner has replaced no longer follows the case. */
function isOurs(files: ContentFiles, page: string): boolean {
  const asset = `${page}/asset.yaml`;
  return (
    files.has(`${page}/en.mdx`) &&
    (!files.has(asset) || !REPLACED.has(page) || /^sample: true$/m.test(textOf(files, asset)))
  );
}

const REPLACED: ReadonlySet<string> = new Set([
  'assets/price-explainer',
  'assets/ballpark-estimator',
  'assets/invoice-guide',
  'assets/sla-sheet',
  'assets/order-walkthrough',
  'assets/change-guide',
  'assets/industry-benchmark',
  'assets/reference-connector',
  'assets/objection-answers',
  'assets/security-pack',
  'assets/architecture-brief',
]);

/** Every figure of the case that is missing from a page, and every one on it that the case does not know. */
export function problemsOf(files: ContentFiles): readonly string[] {
  const running = runningCaseOf(files);
  const claims = claimsOf(running);
  const pages = [...new Set([...claims.map(({ page }) => page), ...Object.keys(APART)])].filter((page) =>
    isOurs(files, page),
  );
  return pages.flatMap((page) =>
    LOCALES.flatMap((locale) => {
      const file = `${page}/${locale}.mdx`;
      const text = textOf(files, file);
      const pieces = claims.filter((claim) => claim.page === page).flatMap((claim) => claim[locale]);
      const allowed = [...pieces, ...(APART[page] ?? []), ...LAW_DAYS];
      return [
        ...pieces.filter((piece) => !text.includes(piece)).map((piece) => `${file}: missing: ${piece}`),
        ...strayFigures(text, locale, allowed).map((figure) => `${file}: not of the case: ${figure}`),
        ...strayDates(text, locale, running, allowed).map((date) => `${file}: no date of the case: ${date}`),
      ];
    }),
  );
}
