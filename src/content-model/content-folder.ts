import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Locale } from '../kit/locales.ts';
import { languagesIn } from './site-languages.ts';

/** The folder of the content: CONTENT_DIR of the environment, or content/ of this repository. */
export function contentFolder(): string {
  const elsewhere = process.env['CONTENT_DIR'];
  if (elsewhere !== undefined && elsewhere !== '') return path.resolve(elsewhere);
  return fileURLToPath(new URL('../../content', import.meta.url));
}

/** Files that are published as they are: the folder `public` beside that of the content. */
export function publicFolder(content: string): string {
  return path.join(path.dirname(content), 'public');
}

function siteFile(folder: string): unknown {
  try {
    return parse(readFileSync(path.join(folder, 'site.yaml'), 'utf8'));
  } catch {
    return undefined;
  }
}

/** The languages of site.yaml. */
export function siteLanguages(folder: string): readonly Locale[] {
  return languagesIn(siteFile(folder));
}

/** Where the site is published: SITE_URL or, without it, `address` of site.yaml. The content check says if that is wrong. */
export function siteAddress(folder: string): string | undefined {
  const given = process.env['SITE_URL'];
  if (given !== undefined && given !== '') return given;
  const site = siteFile(folder);
  const address: unknown = typeof site === 'object' && site !== null && 'address' in site ? site.address : '';
  return typeof address === 'string' && URL.canParse(address) ? address : undefined;
}
