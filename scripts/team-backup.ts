import { copyFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { SqliteDatabase } from './team/sqlite-database.ts';

// `npm run team:backup -- FILE` copies the depot while it is in use; `npm run team:restore -- FILE` puts a copy in its
// place. For PostgreSQL, use pg_dump and pg_restore.
const [verb, name] = process.argv.slice(2);
const file = path.resolve(import.meta.dirname, '..', process.env['DEPOT_FILE'] ?? 'depot.sqlite');

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (process.env['DATABASE_URL'] !== undefined)
  refuse('The depot is in PostgreSQL (DATABASE_URL is set): use pg_dump and pg_restore.');
if (name === undefined) refuse(`Name the file: npm run team:${verb ?? 'backup'} -- depot-2026-11-26.sqlite`);
const copy = path.resolve(name);
if (verb === 'restore') {
  if (!existsSync(copy)) refuse(`${copy} is not there.`);
  if (existsSync(file))
    refuse(`${file} is there already and is not overwritten. Stop the server and move it away first.`);
  copyFileSync(copy, file);
  console.log(`${file} holds what ${copy} held.`);
} else {
  if (!existsSync(file)) refuse(`${file} is not there: set DEPOT_FILE.`);
  if (existsSync(copy)) refuse(`${copy} is there already and is not overwritten. Name another file.`);
  const database = new SqliteDatabase(file);
  database.backup(copy);
  await database.close();
  console.log(`Copied to ${copy}.`);
}
