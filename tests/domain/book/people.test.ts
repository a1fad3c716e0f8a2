import { describe, expect, test } from 'vitest';
import { peopleOf, personBodies } from '../../../src/domain/book/people.ts';
import { vCards } from '../../../src/domain/export/vcard.ts';
import type { EventBody } from '../../../src/domain/journal/event.ts';
import { journalOf, mark, set, told, undo } from '../support/journals.ts';

const talk = (body: EventBody, more: { readonly on?: string; readonly to?: string }): EventBody =>
  Object.assign({}, body, more);
const SATO = personBodies('a1', {
  name: 'Sato',
  role: 'security',
  stance: 'against',
  mail: 's@aoba.example',
});

describe('the people of a prospect', () => {
  test('come back as they were written down, whatever a newer build adds to them', () => {
    const people = peopleOf(
      journalOf(
        ...SATO,
        ...personBodies('b2', { role: 'legal', phone: '03-1234-5678', stance: 'furious' }),
        set('person:c3/later-part', 'x'),
        set('person:d4', 'x'),
        set('label', 'Aoba'),
      ),
    );
    expect(people).toEqual([
      { id: 'a1', name: 'Sato', role: 'security', stance: 'against', mail: 's@aoba.example', phone: '' },
      { id: 'b2', name: '', role: 'legal', stance: 'unknown', mail: '', phone: '03-1234-5678' },
    ]);
  });

  test('may change in one part alone, and go when name and chair go', () => {
    const changed = journalOf(...SATO, ...personBodies('a1', { stance: 'for' }));
    expect(peopleOf(changed)[0]).toMatchObject({ name: 'Sato', stance: 'for' });
    expect(peopleOf(journalOf(...SATO, ...personBodies('a1', { name: '', role: '' })))).toEqual([]);
  });

  test('were last spoken to on the latest day that was told, not in the entry that was written last', () => {
    const last = (...bodies: readonly EventBody[]) => peopleOf(journalOf(...SATO, ...bodies))[0]?.lastContact;
    expect(last()).toBeUndefined();
    expect(last(talk(told('menu'), { to: 'Ono', on: '2026-11-20' }))).toBeUndefined();
    const november = talk(told('menu'), { to: 'Sato', on: '2026-11-20' });
    const october = talk(mark('why-now', 'answered'), { to: 'Sato', on: '2026-10-02' });
    expect(last(november, october)).toBe('2026-11-20');
    expect(last(november, october, undo(5))).toBe('2026-10-02');
    expect(last(talk(told('menu'), { to: 'Sato' }))).toBe('2023-11-14T22:13:25Z');
  });

  test('on a chair without a name are not mixed up with a talk to nobody', () => {
    const chair = personBodies('b2', { role: 'legal' });
    expect(peopleOf(journalOf(...chair, talk(told('menu'), { to: '' })))[0]?.lastContact).toBeUndefined();
  });
});

describe('cards', () => {
  const frame = { organization: 'Aoba; Works', roleName: (role: string) => `the ${role}` };

  test('hold names, chairs and addresses, and nothing of what a rep thinks', () => {
    const people = peopleOf(
      journalOf(
        ...SATO,
        ...personBodies('b2', { role: 'legal' }),
        ...personBodies('c3', { name: 'A, B\nC' }),
      ),
    );
    expect(vCards(people, frame)).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:Sato;;;;',
        'FN:Sato',
        'ORG:Aoba\\; Works',
        'TITLE:the security',
        'EMAIL;TYPE=INTERNET:s@aoba.example',
        'END:VCARD',
        'BEGIN:VCARD',
        'VERSION:3.0',
        'N:A\\, B\\nC;;;;',
        'FN:A\\, B\\nC',
        'ORG:Aoba\\; Works',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  test('are none where only chairs are known', () => {
    expect(vCards(peopleOf(journalOf(...personBodies('b2', { role: 'legal' }))), frame)).toBe('');
  });
});
