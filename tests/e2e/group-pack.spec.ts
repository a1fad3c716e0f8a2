import { groupWords } from '../../src/features/group/words.ts';
import { handoverWords } from '../../src/kit/handover-words.ts';
import { planWords } from '../../src/kit/plan-words.ts';
import { assetStateWords } from '../../src/kit/asset-state-words.ts';
import { open } from './support/fixtures.ts';
import { expect, PHONE, test } from './support/people.ts';
import { linkOf } from './support/plan-links.ts';
import { copiedText, picture } from './support/sales-walk.ts';

for (const locale of ['ja', 'en'] as const) {
  test(`a champion hands a pack to a colleague, whose receipt joins the champion’s purchase (${locale})`, async ({
    newPerson,
  }) => {
    const [t, h] = [groupWords[locale], handoverWords[locale]];
    const champion = await (await newPerson(PHONE)).newPage();
    await champion.goto(`${locale}/p/#${linkOf()}`);
    await champion.getByRole('button', { name: planWords[locale].keep }).tap();
    await open(champion, `${locale}/journey/#history`);
    // Its history is shown, then the view with the pack: both keep what they have loaded.
    await champion.goto(`${locale}/journey/#pack`);
    await champion.locator('#pack > summary').click();
    const pack = champion.locator('sb-role-pack');
    await pack.getByRole('combobox', { name: t.packRole }).selectOption('security');
    await picture(champion, `${locale}-9-pack`);
    await pack.getByRole('button', { name: h.copyLink }).tap();
    const link = await copiedText(champion);

    const colleague = await (await newPerson(PHONE)).newPage();
    await colleague.goto(link);
    await colleague.getByRole('button', { name: planWords[locale].keep }).tap();
    const first = colleague.locator('.plan-view__asset > p a').first();
    const title = (await first.textContent()) ?? '';
    await first.click();
    const read = assetStateWords[locale].markRead;
    await colleague.locator('sb-asset-state').getByRole('button', { name: read }).tap();
    await open(colleague, `${locale}/journey/#answers`);
    await colleague.locator('#receipt > summary').click();
    const receipt = colleague.locator('sb-receipt');
    await receipt.getByRole('combobox', { name: t.receiptFrom }).selectOption('security');
    await expect(receipt.locator('dd')).toHaveText([title]);
    await receipt.getByRole('button', { name: h.copyMail }).tap();

    const marks = champion.locator('#history').locator('..');
    await expect(marks).not.toContainText(title);
    await champion.locator('#take-in > summary').click();
    const inbox = champion.locator('sb-take-in');
    await inbox.getByRole('textbox').fill(await copiedText(colleague));
    await inbox.getByRole('button', { name: t.takeButton }).tap();
    await expect(inbox.getByRole('status')).toContainText(planWords[locale].receipt.inJourney);
    await expect(marks).toContainText(title);
    await picture(champion, `${locale}-9-joined`);
    await inbox.getByRole('button', { name: t.takeButton }).tap();
    await expect(inbox.getByRole('status')).toHaveText(planWords[locale].receipt.already);
  });
}
