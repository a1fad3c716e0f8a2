import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { differences, type Difference } from './differences.ts';
import { pageFacts } from './page-facts.ts';

/** A difference with every page it stands on: what all pages share changes on all of them at once. */
export interface SiteDifference extends Difference {
  readonly pages: readonly string[];
}

export interface SiteComparison {
  /** How many pages both sites have. */
  readonly shared: number;
  readonly missing: readonly string[];
  readonly added: readonly string[];
  readonly differences: readonly SiteDifference[];
}

function pagesOf(folder: string): string[] {
  const found = globSync('**/*.html', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  if (found.length === 0)
    throw new Error(`No page in ${folder}. Name the folder of a built site, such as dist.`);
  return found.sort();
}

export function compareSites(before: string, after: string): SiteComparison {
  const [pagesBefore, pagesAfter] = [pagesOf(before), pagesOf(after)];
  const shared = pagesBefore.filter((page) => pagesAfter.includes(page));
  const read = (folder: string, page: string) => pageFacts(readFileSync(path.join(folder, page), 'utf8'));
  const all = shared.flatMap((page) =>
    differences(read(before, page), read(after, page)).map((difference) => ({ page, difference })),
  );
  const equal = Map.groupBy(all, ({ difference }) => JSON.stringify(difference));
  return {
    shared: shared.length,
    missing: pagesBefore.filter((page) => !shared.includes(page)),
    added: pagesAfter.filter((page) => !shared.includes(page)),
    differences: [...equal.values()].flatMap((places) => {
      const [first] = places;
      const pages = [...new Set(places.map(({ page }) => page))];
      return first === undefined ? [] : [{ ...first.difference, pages }];
    }),
  };
}
