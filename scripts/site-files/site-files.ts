import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from './built-pages.ts';
import { writeHeadLines } from './head-lines.ts';
import { drawLinkPictures } from './link-pictures.ts';
import { addLastChanges, writeFeed, writeLlmsText } from './lists-for-machines.ts';
import { writeTwins } from './markdown-twin.ts';
import { writeOffline } from './offline.ts';
import { readModel } from './open-model.ts';
import { joinSheets } from './page-sheets.ts';
import { recordsOf } from './page-records.ts';
import { writeSearch } from './search-index.ts';

/** Makes what is made out of the finished pages: the search, what machines read, what keeps the site for offline. */
export function siteFiles(): AstroIntegration {
  let base = '/';
  let site: string | undefined;
  let kept = '';
  return {
    name: 'site-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
        site = config.site;
        kept = fileURLToPath(new URL('link-pictures', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const started = performance.now();
        const model = readModel(readFileSync(path.join(folder, 'catalogue.json'), 'utf8'));
        joinSheets(folder);
        const built = readBuiltPages(folder);
        const pages = built.filter(({ isHidden }) => !isHidden);
        await writeSearch(
          folder,
          pages.map((page) => ({ ...page, records: recordsOf(page, model) })),
          model.synonymsIn,
        );
        const home = new URL(base, site ?? 'http://localhost');
        const locales = [...new Set(pages.map(({ locale }) => locale))];
        writeTwins(folder, pages, home.href);
        const pictureOf = drawLinkPictures(folder, built, kept);
        writeHeadLines(folder, built, pictureOf, home.href, base);
        writeLlmsText(folder, pages, home.href, locales);
        for (const locale of locales) writeFeed(folder, pages, home.href, locale);
        addLastChanges(folder, pages, home.href);
        if (site !== undefined)
          appendFileSync(path.join(folder, 'robots.txt'), `Sitemap: ${home.href}sitemap-index.xml\n`);
        writeOffline(folder, base, locales);
        logger.info(
          `search, twins, pictures of links and offline list made in ${((performance.now() - started) / 1000).toFixed(1)} s`,
        );
      },
    },
  };
}
