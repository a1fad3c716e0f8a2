import { createHash, createHmac } from 'node:crypto';
import type { ExportWording } from '../../../src/domain/export/export-wording.ts';
import type { Digest } from '../../../src/domain/link/digest.ts';

export const nodeDigest: Digest = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  hmacSha256: (key, bytes) => new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
};

export const sha1 = (bytes: Uint8Array) => new Uint8Array(createHash('sha1').update(bytes).digest());

export const wording: ExportWording = {
  kinds: {
    sent: 'Sent',
    told: 'Told',
    opened: 'Opened',
    read: 'Read',
    answered: 'Answered',
    reopened: 'Reopened',
    'not-applicable': 'Not for us',
  },
  vias: { meeting: 'in a meeting', call: 'on a call', mail: 'by email' },
  several: (kind, count) => `${kind}: ${count} titles`,
  unnamed: 'Without a name',
  titleOf: ({ id }) => `The ${id}`,
  day: (at) => new Date(at * 1000).toISOString().slice(0, 10),
};
