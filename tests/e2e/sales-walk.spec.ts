import type { Locale } from '~/kit/locales.ts';
import { exportWords } from '../../src/features/export/words.ts';
import { planWords } from '../../src/kit/plan-words.ts';
import { prospectWords } from '../../src/features/book/prospect-words.ts';
import { cellsIn, formulasIn, inSpreadsheet } from '../support/spreadsheet.ts';
import { open } from './support/fixtures.ts';
import { expect, PHONE, test } from './support/people.ts';
import { RecordingServer } from './support/recording-server.ts';
import {
  addProspect,
  answerByMail,
  composeMail,
  exported,
  noteOpportunity,
  logCall,
  picture,
  takeIn,
} from './support/sales-walk.ts';

const WORDS = {
  en: { name: '=Midori Works', note: 'Before our call, the first two are enough.', glued: 'Best regards' },
  ja: {
    name: '=みどり製作所',
    note: 'お打ち合わせの前に、最初の2件をご覧ください。',
    glued: 'をご覧ください。',
  },
} as const satisfies Record<Locale, unknown>;

/** What a mail gateway and an answer make of a mail: `#` encoded, text glued on, lines folded and quoted. */
function throughGateway(mail: string, glued: string): string {
  const folded = `${mail.replace('#', '%23')}${glued}`.replaceAll(/[!-~]{76}/g, '$&=\r\n');
  return folded
    .split('\n')
    .map((line) => `> > ${line}`)
    .join('\n');
}

for (const locale of ['ja', 'en'] as const) {
  test(`a plan goes through a mail gateway to a phone and back as a receipt into book and spreadsheet, and no request reveals it (${locale})`, async ({
    newPerson,
    baseURL,
  }) => {
    const { name, note, glued } = WORDS[locale];
    const host = new RecordingServer(baseURL ?? '');
    const site = { base: await host.start(), locale };
    try {
      const rep = await (await newPerson()).newPage();
      await addProspect(rep, site, name);
      const mail = await composeMail(rep, site, note);
      const link = /\S+#g1\.\S+/.exec(mail)?.[0] ?? '';
      expect(mail.split('\n')).toContain(note);
      expect(mail.split('\n').at(-1)).toBe(link);
      await rep.goto(link);
      await expect(rep.locator('.plan__standing')).toContainText(planWords[locale].own);
      await expect(rep.locator('.plan__standing button')).toHaveCount(0);

      const phone = await (await newPerson(PHONE)).newPage();
      await phone.goto(link.replace('#', '%23'));
      await expect(phone).toHaveURL(link);
      await open(phone, `${site.base}${locale}/p/`);
      await phone.locator('.plan__paste textarea').fill(throughGateway(mail, glued));
      await phone.getByRole('button', { name: planWords[locale].pasteButton }).click();
      await expect(phone.locator('.plan-view__for')).toContainText(name);
      await expect(phone.locator('blockquote')).toHaveText(note);
      await picture(phone, `${locale}-3-plan`);
      expect(await phone.evaluate(() => Object.keys(localStorage))).toEqual([]);

      await phone.getByRole('button', { name: planWords[locale].keep }).tap();
      await expect(phone).toHaveURL(new RegExp(`/${locale}/p/#p\\.[0-9a-f]{8}$`));
      expect(await phone.title()).not.toContain(name);
      await phone.reload();
      await expect(phone.locator('.plan-view__for')).toContainText(name);
      await picture(phone, `${locale}-4-kept`);
      const receipt = await answerByMail(phone, site);

      await takeIn(rep, site, throughGateway(receipt, glued));
      const planId = /[0-9a-f]{16}$/.exec(rep.url())?.[0] ?? '';
      const explained = await logCall(rep, site);
      await picture(rep, `${locale}-8-prospect`);
      await noteOpportunity(rep);
      const tables = {
        plain: await exported(rep, site, 'plain'),
        tasks: await exported(rep, site, 'salesforce-tasks'),
      };
      const sheets = inSpreadsheet(tables);
      const { columns, kinds, vias } = exportWords[locale];
      const { whys } = prospectWords[locale];
      expect([formulasIn(sheets.plain), formulasIn(sheets.tasks)]).toEqual([0, 0]);
      const [head, ...rows] = cellsIn(sheets.plain);
      expect(head).toEqual(Object.values(columns));
      expect(new Set(rows.map(([prospect]) => prospect))).toEqual(new Set([`'${name}`]));
      expect(rows.map(([, , kind]) => kind)).toEqual(
        expect.arrayContaining([kinds.sent, kinds.read, kinds.answered]),
      );
      expect(rows.at(-1)?.slice(2, 6)).toEqual([kinds.told, explained, vias.call, whys[0]]);
      expect(cellsIn(sheets.tasks).at(-1)?.slice(2, 5)).toEqual(['Completed', 'Normal', 'Call']);

      await rep.goto(`${site.base}${locale}/p/#${/r1\.\S+/.exec(receipt)?.[0] ?? ''}`);
      await rep.getByRole('button', { name: planWords[locale].receipt.take }).click();
      await expect(rep.locator('.plan__said')).toHaveText(planWords[locale].receipt.already);

      const payloads = [mail, receipt].map((text) => /#(\S+)/.exec(text)?.[1] ?? '');
      const secrets = [...payloads, planId, planId.slice(0, 8), name.slice(1), note];
      expect(secrets.filter((secret) => secret.length < 5)).toEqual([]);
      expect(host.records.length).toBeGreaterThan(50);
      // The gateway itself put the plan into one address; everything after that is ours.
      const ours = host.records.filter((record) => !record.includes('/p/%23'));
      for (const secret of secrets) {
        const spellings = [secret, encodeURIComponent(secret)];
        expect(ours.filter((record) => spellings.some((text) => record.includes(text)))).toEqual([]);
      }
      expect(ours.filter((record) => /^referer/im.test(record))).toEqual([]);
    } finally {
      await host.stop();
    }
  });
}
