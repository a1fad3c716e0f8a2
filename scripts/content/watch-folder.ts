import { readdirSync, watch, type FSWatcher } from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps; a moment later all of them are done. */
const SETTLED_MS = 150;

function foldersIn(folder: string): string[] {
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...inside.filter((it) => it.isDirectory()).map((it) => path.join(it.parentPath, it.name))];
}

/**
 * Calls back after something in a folder changed, came or went. Each folder is watched by itself: Node's recursive watch
 * loses a file on Linux once an editor has put a new one in its place. Returns what ends it.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let waiting: NodeJS.Timeout | undefined;
  const noticed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      watchNew();
      onChange();
    }, SETTLED_MS);
  };
  const forget = (name: string) => {
    watchers.get(name)?.close();
    watchers.delete(name);
  };
  const watchNew = () => {
    const present = new Set(foldersIn(folder));
    for (const name of [...watchers.keys()]) if (!present.has(name)) forget(name);
    for (const name of present) {
      if (watchers.has(name)) continue;
      watchers.set(
        name,
        watch(name, noticed).on('error', () => forget(name)),
      );
    }
  };
  watchNew();
  return () => {
    clearTimeout(waiting);
    for (const name of [...watchers.keys()]) forget(name);
  };
}
