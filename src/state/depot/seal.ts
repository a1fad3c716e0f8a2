import type { SealedEvent } from '~/domain/depot/depot.ts';
import { sealedIdOf, sealingKeyOf, spaceIdOf } from '~/domain/depot/space-key.ts';
import { encodeEvent } from '~/domain/journal/journal-record.ts';
import { isJourneyId } from '~/domain/journal/journey-id.ts';
import type { JournalEvent } from '~/domain/journal/event.ts';
import { fromBase64Url, joined, toBase64Url } from '~/domain/link/bytes.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import { digest } from '../digest.ts';

/** An event of a journey, as the browsers of a space pass it on: the record as it is stored. */
export interface PassedOn {
  readonly journey: JourneyId;
  readonly record: string;
}

const IV_BYTES = 12;
/** Sealed texts are filled up to a multiple of this, so that their length says little. */
const BLOCK = 64;

/**
 * Seals and opens the events of one space with AES-GCM. The text is `<journey>\n<record>` and blanks; the id of the event
 * is authenticated with it, so a depot cannot give one event under the name of another. Browsers lend the cipher on https
 * and on localhost only.
 */
export class Seal {
  readonly space: string;
  readonly #key: Uint8Array;
  readonly #cipher: Promise<CryptoKey>;

  constructor(key: Uint8Array) {
    this.#key = key;
    this.space = spaceIdOf(key, digest);
    const raw = Uint8Array.from(sealingKeyOf(key, digest));
    this.#cipher = crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  }

  idOf(journey: JourneyId, { id }: JournalEvent): string {
    return sealedIdOf(this.#key, journey, id, digest);
  }

  async close(journey: JourneyId, event: JournalEvent): Promise<SealedEvent> {
    const id = this.idOf(journey, event);
    const text = new TextEncoder().encode(`${journey}\n${encodeEvent(event)}`);
    const filled = new Uint8Array(Math.ceil(text.length / BLOCK) * BLOCK).fill(0x20);
    filled.set(text);
    const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
    const sealed = await crypto.subtle.encrypt(this.#frame(iv, id), await this.#cipher, filled);
    return { id, bytes: toBase64Url(joined(iv, new Uint8Array(sealed))) };
  }

  /** Undefined for what was not sealed with this key under this id. */
  async open({ id, bytes }: SealedEvent): Promise<PassedOn | undefined> {
    const all = fromBase64Url(bytes);
    if (all === undefined || all.length <= IV_BYTES) return undefined;
    try {
      const iv = Uint8Array.from(all.subarray(0, IV_BYTES));
      const sealed = Uint8Array.from(all.subarray(IV_BYTES));
      const text = await crypto.subtle.decrypt(this.#frame(iv, id), await this.#cipher, sealed);
      const [journey, record] = new TextDecoder().decode(text).trimEnd().split('\n');
      return isJourneyId(journey) && record !== undefined ? { journey, record } : undefined;
    } catch {
      return undefined;
    }
  }

  #frame(iv: Uint8Array<ArrayBuffer>, id: string): AesGcmParams {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(`${this.space}${id}`) };
  }
}
