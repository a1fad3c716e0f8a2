import type { Locale } from './locales.ts';
import type { QrCode } from './qr-code.ts';

/** A link that is ready to be handed over. */
export interface Handover {
  /** The whole link. */
  readonly address: string;
  /** The part of it that may be pasted by itself. */
  readonly payload: string;
  /** The page where it may be pasted. */
  readonly pasteAt: string;
  /** The language of the texts that go with it, which may differ from that of the page. */
  readonly language: Locale;
  readonly subject: string;
  /** The line above the link in a mail. */
  readonly sentence: string;
  /** What stands between the two: the sender's words, and the titles. */
  readonly lines?: readonly string[];
  readonly fileName: string;
  /** The page logs that the link was handed over, so it asks where it cannot see that. */
  readonly asks: boolean;
}

/** Mail programs under Windows cut what is longer. */
const LONGEST_MAIL_LINK = 1900;

/** What it is, and the link on a line of its own, so that no text is glued to it. */
export function mailText({ sentence, lines = [], address }: Handover): string {
  return [sentence, ...lines, address].join('\n');
}

/** Begins a mail; without the lines between where it would be too long for a mail program. */
export function mailLink(handover: Handover): string {
  const whole = mailTo(handover);
  return whole.length <= LONGEST_MAIL_LINK ? whole : mailTo({ ...handover, lines: [] });
}

function mailTo(handover: Handover): string {
  const { subject } = handover;
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(mailText(handover))}`;
}

/** The drawing code comes only now: most links are never shown as a code. */
export async function qrOf(address: string): Promise<QrCode | 'failed'> {
  try {
    const { qrCode } = await import('./qr-code.ts');
    return qrCode(address);
  } catch {
    return 'failed';
  }
}
