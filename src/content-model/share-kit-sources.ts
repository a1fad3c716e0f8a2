import type { ContentReader } from './content-reader.ts';
import { shareKitSchema, type ShareKitFile } from './share-kit-schema.ts';

const FILE = /^kits\/[^/]+\.yaml$/;

/** The kits of a rep by the names of their files, which also give their order. */
export function readShareKits(reader: ContentReader): ReadonlyMap<string, ShareKitFile> {
  const files = [...reader.files.keys()].filter((file) => FILE.test(file)).sort();
  const kits = files.flatMap((file) => {
    const kit = reader.yaml(file, shareKitSchema);
    return kit === undefined ? [] : [[file, kit] as const];
  });
  return new Map(kits);
}
