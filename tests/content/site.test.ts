import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, LEAST_CONTRAST, THEMES } from '~/content-model/colour-contrast.ts';
import { loadContent } from '~/content-model/load-content.ts';
import { siteColours } from '~/content-model/site-colours.ts';
import { edited, insert, onlyProblemAfter, problemsAfter, replace, sound } from './support/broken-content.ts';
import { ASSET, ASSET_EN, ASSET_JA } from './support/places.ts';

const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
const pairOf = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`)
    .exec(tokens)
    ?.slice(1)
    .map((colour) => (colour.length === 4 ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour));

describe('colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('the contrast of %s and %s is %f', (one, other, wanted) => {
    expect(contrast(one, other)).toBeCloseTo(wanted, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  test('are checked against the grounds and inks that the style sheet has', () => {
    expect(pairOf('well')).toEqual([THEMES.light.ground, THEMES.dark.ground]);
    expect(pairOf('line-ink')).toEqual([THEMES.light.ink, THEMES.dark.ink]);
  });

  test.each(['accent', 'line-1', 'line-2', 'line-3', 'line-4', 'line-5'])(
    'that come with the engine pass the check: %s',
    (name) => {
      const [light = '', dark = ''] = pairOf(name) ?? [];
      for (const { ground, ink } of [THEMES.light]) {
        expect(contrast(light, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(light, ink)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
      for (const { ground, ink } of [THEMES.dark]) {
        expect(contrast(dark, ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrast(dark, ink)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }
    },
  );

  test('of the site go over those of the engine, and only where it has some', () => {
    const colour = { light: '#0a5c8a', dark: '#74c4f5' };
    expect(siteColours({})).toBe('');
    expect(siteColours({ colours: { accent: colour, lines: [colour, colour] } })).toBe(
      '@layer tokens { :root { --accent: light-dark(#0a5c8a, #74c4f5); --line-1: light-dark(#0a5c8a, #74c4f5); --line-2: light-dark(#0a5c8a, #74c4f5); } }\n',
    );
  });
});

test('the kind of purchase that readers begin with comes first in its lists', () => {
  const { catalogue, sources } = loadContent(
    edited({ 'site.yaml': replace('motion: new-logo', 'motion: renewal') }),
  );
  expect(catalogue.motions[0]?.id).toBe('renewal');
  expect(sources.processes.motions.map(({ id }) => id).sort()).toEqual(
    loadContent(sound)
      .sources.processes.motions.map(({ id }) => id)
      .sort(),
  );
});

describe('the supplier', () => {
  const real = { 'supplier.yaml': replace('sample: true', 'sample: false') };
  const neutral = { [ASSET]: replace('sample: true', 'sample: false') };

  test('that is real may state its facts in any text, and no page says that they are made up', () => {
    expect(problemsAfter({ ...real, ...neutral })).toEqual([]);
    const assets = [...loadContent(edited(real)).catalogue.assets.values()];
    expect(assets.filter(({ sample }) => sample)).toEqual([]);
  });

  test('that is invented may do so only where the page or the block says so', () => {
    expect(onlyProblemAfter(neutral).fix).toContain('<FromSupplier>');
    const moved = (text: string) =>
      insert('<FromSupplier>\n\nA fact: <Fact id="supplier" />.\n\n</FromSupplier>')(
        text.replace('A fact: <Fact id="supplier" />.', 'No fact.'),
      );
    expect(problemsAfter({ ...neutral, [ASSET_EN]: moved, [ASSET_JA]: moved })).toEqual([]);
  });
});
