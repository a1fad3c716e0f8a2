import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { home } from 'virtual:content-files';
import { sitePath } from '~/kit/localized-path.ts';
import { textsIn } from './content-sources.ts';
import { content } from './content.ts';
import { filesOffered } from './mdx-files.ts';
import { nameOfType } from './published-files.ts';

/** Every file that an asset of this build offers, once. */
export function offeredFiles(): readonly { readonly asset: string; readonly file: string }[] {
  return [...content.catalogue.assets.keys()].flatMap((asset) => {
    const files = textsIn(content.sources.assetTexts.get(asset)).flatMap((text) => filesOffered(text));
    return [...new Set(files)].map((file) => ({ asset, file }));
  });
}

/** Where it stands on the disk while the site is built. */
const offeredFile = (asset: string, file: string) => path.join(home, 'assets', asset, file);

export function bytesOfFile(asset: string, file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(offeredFile(asset, file)));
}

/** What a page says of a file: its address, what kind it is, and its bytes. */
export function factsOfFile(asset: string, file: string) {
  return {
    address: sitePath(`files/${asset}/${file}`),
    type: nameOfType(file),
    bytes: statSync(offeredFile(asset, file)).size,
  };
}
