import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file in tests/domain/fixtures/link. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/link/${name}`, import.meta.url));
}

export function readFixture(name: string): unknown {
  const value: unknown = JSON.parse(readFileSync(fixturePath(name), 'utf8'));
  return value;
}
