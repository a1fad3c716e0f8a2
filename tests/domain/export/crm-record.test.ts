import { describe, expect, test } from 'vitest';
import { crmRecordOf, readCrmPart, type CrmPart } from '../../../src/domain/export/crm-record.ts';
import { crmField } from '../../../src/domain/journal/fields.ts';
import { viewOf } from '../../../src/domain/journal/view.ts';
import { anEvent, journalOfEvents, set } from '../support/journals.ts';

describe('what a rep pastes', () => {
  test.each<[CrmPart, string, string]>([
    // The pairs of 15 and 18 characters are worked out in public descriptions of the rule.
    ['account', '0019000000B98de', '0019000000B98deAAB'],
    ['account', ' 0019000000B98deAAB ', '0019000000B98deAAB'],
    ['account', '００１９０００００0B98de', '0019000000B98deAAB'],
    [
      'account',
      'https://x.lightning.force.com/lightning/r/Account/0019000000B98deAAB/view',
      '0019000000B98deAAB',
    ],
    ['account', 'https://x.my.salesforce.com/0019000000B98de?srPos=0', '0019000000B98deAAB'],
    ['opportunity', '0063000000ABCDE', '0063000000ABCDEAA5'],
    ['person', '0033000000abcde', '0033000000abcdeAAA'],
    ['person', '00Q3000000abcde', '00Q3000000abcdeEAA'],
    ['owner', '0053000000abcde', '0053000000abcdeAAA'],
    ['domain', 'https://www.Midori.example/ja/?a=1', 'midori.example'],
    ['domain', 'sato@midori.example', 'midori.example'],
    ['domain', 'みどり.example', 'みどり.example'],
    ['domain', 'midori.example:8443', 'midori.example'],
    ['email', 'Sato@Midori.example', 'sato@midori.example'],
    ['company', '1234567890', '1234567890'],
    ['company', 'https://app.hubspot.com/contacts/99/record/0-2/123', '123'],
    ['company', 'https://app.hubspot.com/contacts/99/company/123/', '123'],
    ['deal', 'https://app-eu1.hubspot.com/contacts/99/record/0-3/456/view/1', '456'],
    ['deal', '   ', ''],
  ])('as %s, %j, is kept as %j', (part, typed, kept) => {
    expect(readCrmPart(part, typed)).toEqual({ ok: true, value: kept });
  });

  test.each<[CrmPart, string, string]>([
    ['account', 'Midori Works', 'not-an-id'],
    ['account', '0019000000B98d', 'not-an-id'],
    ['account', '0019000000B98deAABx', 'not-an-id'],
    ['account', 'communications.', 'not-an-id'],
    ['account', '0069000000B98de', 'wrong-kind'],
    ['person', '0019000000B98de', 'wrong-kind'],
    ['account', '0019000000b98deAAB', 'mistyped'],
    ['domain', 'midori', 'not-a-domain'],
    ['domain', 'みどり製作所', 'not-a-domain'],
    ['domain', '-x.example', 'not-a-domain'],
    ['email', 'sato', 'not-an-address'],
    ['email', 'a@b.example, c@d.example', 'not-an-address'],
    ['company', 'https://app.hubspot.com/contacts/99/record/0-3/456', 'wrong-kind'],
    ['deal', 'https://app.hubspot.com/contacts/99/company/123', 'wrong-kind'],
    ['deal', 'twelve', 'not-an-id'],
  ])('as %s, %j, is refused: %s', (part, typed, kind) => {
    expect(readCrmPart(part, typed)).toEqual({ ok: false, problem: { kind } });
  });
});

test('the record of a prospect is what was noted last, without what is empty', () => {
  const journal = journalOfEvents(
    anEvent(1, set(crmField('account'), 'A')),
    anEvent(2, set(crmField('account'), 'B')),
    anEvent(3, set(crmField('deal'), '7')),
    anEvent(4, set(crmField('deal'), '')),
    anEvent(5, set(crmField('of-a-newer-build'), '1')),
  );
  expect(crmRecordOf(viewOf(journal))).toEqual({ account: 'B' });
});
