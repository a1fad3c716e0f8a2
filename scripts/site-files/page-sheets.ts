import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LINK = /<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+\.css)">/g;
/** Beside the sheet that every page has. With fewer, sheets that several kinds of page share are worth more by themselves. */
const MANY = 3;

const linksOf = (html: string) => [...html.matchAll(LINK)].map(([link, file = '']) => ({ link, file }));

/**
 * A page whose parts come with many small sheets gets them as one, in their order: nine requests were seven too many, and
 * together they compress better. Pages of one kind have the same sheets, so they share the file.
 */
export function joinSheets(folder: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).map((name) => {
    const file = path.join(folder, name);
    const html = readFileSync(file, 'utf8');
    return { file, html, links: linksOf(html) };
  });
  const styled = pages.filter(({ links }) => links.length > 0);
  const isOnAll = (sheet: string) => styled.every(({ links }) => links.some(({ file }) => file === sheet));
  const shared = new Set((styled[0]?.links ?? []).map(({ file }) => file).filter(isOnAll));
  const joined = new Set<string>();
  for (const { file, html, links } of pages) {
    const own = links.filter((it) => !shared.has(it.file));
    const [first, ...others] = own;
    if (!first || own.length < MANY) continue;
    const css = own.map((it) => readFileSync(path.join(folder, it.file), 'utf8')).join('\n');
    const name = `_astro/page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    writeFileSync(path.join(folder, name), css);
    const without = others.reduce((text, { link }) => text.replace(link, ''), html);
    writeFileSync(
      file,
      without.replace(first.link, () => first.link.replace(first.file, () => name)),
    );
    for (const it of own) joined.add(it.file);
  }
  const linked = new Set(
    pages.flatMap(({ file }) => linksOf(readFileSync(file, 'utf8')).map((it) => it.file)),
  );
  for (const sheet of joined) if (!linked.has(sheet)) rmSync(path.join(folder, sheet));
}
