import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameBasedUuid } from '../../../src/domain/export/uuid.ts';

const sha1 = (bytes: Uint8Array) => new Uint8Array(createHash('sha1').update(bytes).digest());

/** RFC 9562, appendix A.4. */
const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test('a UUID out of a name is that of the RFC', () => {
  expect(nameBasedUuid(DNS, 'www.example.com', sha1)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('it has version 5 and the variant of the RFC, whatever the name', () => {
  for (let at = 0; at < 500; at += 1)
    expect(nameBasedUuid(DNS, `名前${at}`, sha1)).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
});
