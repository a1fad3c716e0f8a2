import { describe, expect, test } from 'vitest';
import { findPayloads, TEXT_LIMIT } from '~/domain/link/finder.ts';
import { receivedText } from './received-text.ts';
import golden from '../../tests/domain/fixtures/link/g1.json' with { type: 'json' };

const PAYLOAD = JSON.stringify(golden).match(/g1\.[\w-]+/)?.[0] ?? '';
const LINK = `https://example.com/ja/p/#${PAYLOAD}`;

const base64 = (text: string) =>
  (
    Buffer.from(text, 'utf8')
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
const quotedPrintable = (text: string) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{70})/g, '$1=\r\n');

function mail(encoding: string, type: string, body: string): string {
  return `From: a@example.com\r\nSubject: =?UTF-8?B?6LOH5paZ?=\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
}
const TEXT = `佐藤様\r\n資料をお送りします。\r\n${LINK}\r\nよろしくお願いします。`;
const HTML = `<p>佐藤様<br>資料は<a href="${LINK}">こちら</a></p>`;

const found = async (name: string, content: string, type = '') => {
  const result = findPayloads(await receivedText(new File([content], name, { type })));
  return result.ok ? result.value[0] : result.problem.kind;
};

describe('the text of a file that somebody was sent', () => {
  test.each([
    ['a plain text', 'plan.txt', TEXT],
    ['the words of a mail, saved as one', 'mail.eml', `こんにちは。\n${TEXT}`],
    ['a mail in base64', 'mail.eml', mail('base64', 'text/plain', base64(TEXT))],
    ['a mail in quoted-printable', 'mail.eml', mail('quoted-printable', 'text/plain', quotedPrintable(TEXT))],
    ['a mail of HTML in base64', 'mail.eml', mail('base64', 'text/html', base64(HTML))],
    ['a mail saved as text', 'mail.txt', mail('base64', 'text/plain', base64(TEXT))],
    [
      'a mail with both parts and a picture of 3 MB before the text',
      'mail.eml',
      `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${'A'.repeat(3_000_000)}\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(TEXT)}\r\n--b--\r\n`,
    ],
    [
      'a mail forwarded as an attachment',
      'mail.eml',
      `MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${mail('base64', 'text/plain', base64(TEXT))}\r\n--b--\r\n`,
    ],
  ])('%s gives the plan', async (_name, file, content) => {
    expect(await found(file, content)).toBe(PAYLOAD);
  });

  test('a link at the end of a text of 300,000 characters is found', async () => {
    expect(await found('chat.txt', `${'話 '.repeat(150_000)}${LINK}`)).toBe(PAYLOAD);
  });

  test('a file far longer than any mail is said to be too long', async () => {
    expect(await found('film.txt', 'x'.repeat(TEXT_LIMIT + 1))).toBe('too-long');
  });
});
