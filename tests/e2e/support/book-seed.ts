import type { Page } from '@playwright/test';

/** Prospects put straight into the storage, as the site itself writes them. */
export interface SeedProspect {
  readonly id: string;
  readonly label: string;
  readonly bodies: readonly Readonly<Record<string, unknown>>[];
}

const DAY = 86_400;
/** 2026-11-22T09:00:00Z, the moment the tests run at. */
const NOW = 1_795_338_000;

const NAMES = ['青葉製作所', 'Harbour Foods', '山の手商事', 'Northwind Labs', '北斗運輸', 'Lakeside Clinic'];

/** So many prospects of all kinds: silent ones, busy ones, archived ones. */
export function prospects(count: number): readonly SeedProspect[] {
  return Array.from({ length: count }, (_, at) => {
    const name = NAMES[at % NAMES.length] ?? '';
    const label = at < NAMES.length ? name : `${name} ${at + 1}`;
    const phase = ['solution-development', 'evaluation', 'commitment', 'before-buying', 'after-purchase'][
      at % 5
    ];
    const days = (at * 7) % 40;
    return {
      id: (0xabc0000000000000n + BigInt(at)).toString(16),
      label,
      bodies: [
        { k: 'set', field: 'side', value: 'sales', days: days + 3 },
        { k: 'set', field: 'secret', value: at.toString(16).padStart(32, '0'), days: days + 3 },
        { k: 'set', field: 'label', value: label, days: days + 3 },
        { k: 'set', field: 'phase', value: phase, days: days + 3 },
        { k: 'sent', asset: 'requirements-checklist', days: days + 2 },
        ...(at % 3 === 2
          ? []
          : [
              {
                k: 'opened',
                asset: 'requirements-checklist',
                rev: 20_700,
                by: 'セキュリティ',
                days: days + 1,
              },
              { k: 'read', asset: 'requirements-checklist', rev: 20_700, by: 'セキュリティ', days },
              { k: 'told', asset: 'sla-sheet', via: 'call', why: 'They asked', days },
            ]),
        ...(at % 10 === 9 ? [{ k: 'set', field: 'archived', value: '1', days }] : []),
      ],
    };
  });
}

export async function seed(page: Page, list: readonly SeedProspect[], base = '/'): Promise<void> {
  const records = list.flatMap(({ id, bodies }, prospect) =>
    bodies.map(({ days, ...body }, at) => {
      const event = `${prospect.toString(16).padStart(12, '0')}.${at + 1}`;
      const t = NOW - Number(days ?? 0) * DAY;
      return [
        `shirube:${base}:e:${id}:${event}`,
        JSON.stringify({ id: event, n: at + 1, t, v: 1, ...body }),
      ] as const;
    }),
  );
  await page.goto('./');
  await page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text);
  }, records);
}
