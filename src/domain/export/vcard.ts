import type { Person } from '../book/people.ts';
import { escapedValue, foldedLine } from '../shared/content-lines.ts';

/*
 * People as vCard 3.0 (RFC 2426), the version that Outlook, iOS and Android all take in. What a rep thinks of somebody
 * never leaves the book.
 */
export interface CardFrame {
  /** The name of the prospect; may be empty. */
  readonly organization: string;
  readonly roleName: (role: string) => string;
}

/** One card for each person with a name; empty if nobody has one. */
export function vCards(people: readonly Person[], frame: CardFrame): string {
  return people
    .filter(({ name }) => name !== '')
    .map((person) => card(person, frame))
    .join('');
}

function card({ name, role, mail, phone }: Person, { organization, roleName }: CardFrame): string {
  const lines: readonly (readonly [string, string])[] = [
    // Which part of a name is the family's cannot be known, so all of it stands in the first place.
    ['N', `${escapedValue(name)};;;;`],
    ['FN', escapedValue(name)],
    ['ORG', escapedValue(organization)],
    ['TITLE', role === '' ? '' : escapedValue(roleName(role))],
    ['EMAIL;TYPE=INTERNET', escapedValue(mail)],
    ['TEL;TYPE=WORK', escapedValue(phone)],
  ];
  const filled = lines
    .filter(([, value]) => value !== '')
    .map(([key, value]) => foldedLine(`${key}:${value}`));
  return ['BEGIN:VCARD', 'VERSION:3.0', ...filled, 'END:VCARD', ''].join('\r\n');
}
