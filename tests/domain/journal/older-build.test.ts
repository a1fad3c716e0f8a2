import { readFileSync } from 'node:fs';
import { afterAll, expect, test, vi } from 'vitest';
import { toId, type JourneyId } from '../../../src/domain/shared/brand.ts';
import { anEvent, journalOfEvents, read, undo } from '../support/journals.ts';

/** The kinds that 0.1.0 had. */
const KINDS_OF_0_1 = ['sent', 'opened', 'read', 'told', 'helpful', 'dismiss', 'question', 'set', 'undo'];

vi.resetModules();
vi.doMock('../../../src/domain/journal/event-body.ts', async (load) => {
  const now = await load<typeof import('../../../src/domain/journal/event-body.ts')>();
  const bodyReaderOf = (kind: string) => (KINDS_OF_0_1.includes(kind) ? now.bodyReaderOf(kind) : undefined);
  return { ...now, bodyReaderOf };
});
const { isKnown } = await import('../../../src/domain/journal/event.ts');
const { merge } = await import('../../../src/domain/journal/journal.ts');
const { decodeEvent, encodeEvent } = await import('../../../src/domain/journal/journal-record.ts');
const { decodeJourneyFile, encodeJourneyFile } = await import('../../../src/domain/journal/journey-file.ts');
const { viewOf } = await import('../../../src/domain/journal/view.ts');

afterAll(() => {
  vi.doUnmock('../../../src/domain/journal/event-body.ts');
  vi.resetModules();
});

const BOOK_KINDS = ['option', 'requirement', 'answer', 'number', 'step'];

const lines = BOOK_KINDS.flatMap((kind) =>
  readFileSync(new URL(`../fixtures/journal/v1/${kind}.json`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n'),
);

function decoded(line: string) {
  const event = decodeEvent(line);
  if (!event.ok) throw new Error(event.problem.kind);
  return event.value;
}

const journey = toId<JourneyId>('0123456789abcdef');
const frame = { journey, label: '', exportedAt: '', site: '/' };

test.each(lines)('a build that lacks the answer book keeps %s byte for byte', (line) => {
  expect(isKnown(decoded(line))).toBe(false);
  expect(encodeEvent(decoded(line))).toBe(line);
});

test('it merges, exports and takes in what it does not know, and says how much that is', () => {
  const book = journalOfEvents(...lines.map(decoded));
  const merged = merge(book, journalOfEvents(anEvent(1, read('menu')), anEvent(2, undo(24))));
  // An answer can be taken back where it cannot be read.
  expect(viewOf(merged).unknownCount).toBe(lines.length - 1);
  const file = decodeJourneyFile(encodeJourneyFile({ ...frame, events: merged }));
  if (!file.ok) throw new Error(file.problem.kind);
  expect(file.value.unreadable).toEqual([]);
  expect([...file.value.events.values()].map(encodeEvent).sort()).toEqual(
    [...merged.values()].map(encodeEvent).sort(),
  );
});
