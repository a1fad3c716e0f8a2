import { TEXT_LIMIT } from '~/domain/link/finder.ts';

/** Bytes: a mail with a few pictures. Its text parts are far shorter. */
const LARGEST_FILE = 32 * 1024 * 1024;
const MAIL_NAME = /\.(eml|mht|mhtml)$/i;
/** Every mail begins with some header; those saved under another name, with one of these. */
const ANY_HEAD = /^[a-z][a-z0-9-]*:\s/i;
const MAIL_HEAD = /^(received|return-path|delivered-to|from|date|subject|mime-version|message-id):\s/i;

/**
 * The text of a file that somebody was sent. Of a mail, its text and its HTML, decoded: most mails with Japanese in them
 * are base64 or quoted-printable. A file too large to be a mail comes as a text that is longer than the finder takes, so
 * that it is refused with the same sentence. Throws if the file cannot be read.
 */
export async function receivedText(file: File): Promise<string> {
  if (file.size > LARGEST_FILE) return await file.slice(0, TEXT_LIMIT * 4).text();
  const text = await file.text();
  const isNamedMail = MAIL_NAME.test(file.name) || file.type === 'message/rfc822';
  if (!(isNamedMail ? ANY_HEAD : MAIL_HEAD).test(text)) return text;
  // The parser comes only now: most people paste a link.
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(await file.arrayBuffer());
  const parts = [mail.text, mail.html, ...mail.attachments.flatMap(textOfAttachment)];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** A mail forwarded as an attachment, or the plan as a text file. */
function textOfAttachment({
  mimeType,
  content,
}: {
  readonly mimeType: string;
  readonly content: ArrayBuffer | Uint8Array | string;
}): string[] {
  if (!/^(text\/|message\/rfc822)/.test(mimeType)) return [];
  return [typeof content === 'string' ? content : new TextDecoder().decode(content)];
}
