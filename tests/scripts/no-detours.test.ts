import { expect, test } from 'vitest';
import { withoutDetours } from '../../scripts/vite/no-detours.ts';

const script = (fileName: string, code: string, isEntry = false) => ({
  type: 'chunk',
  fileName,
  isEntry,
  code,
});

test('who loads a file that only imports another loads that other itself', () => {
  const bundle = {
    '_astro/page.1.js': script(
      '_astro/page.1.js',
      'import("./islands.2.js"),import(`./islands.2.js`);',
      true,
    ),
    '_astro/islands.2.js': script('_astro/islands.2.js', 'import"./core.3.js";\n'),
    '_astro/core.3.js': script('_astro/core.3.js', 'console.log(1);export{a as b};'),
    '_astro/page.css': { type: 'asset', fileName: '_astro/page.css' },
  };
  withoutDetours(bundle);
  expect(Object.keys(bundle)).toEqual(['_astro/page.1.js', '_astro/core.3.js', '_astro/page.css']);
  expect(bundle['_astro/page.1.js'].code).toBe('import("./core.3.js"),import(`./core.3.js`);');
});

test.each([
  ['a script that a page names', 'import"./core.3.js";', true],
  ['a file that hands something on', 'import{a}from"./core.3.js";export{a};', false],
  ['a file that does something', 'import"./core.3.js";console.log(1);', false],
])('%s stays', (_, code, isEntry) => {
  const bundle = { 'a.js': script('a.js', code, isEntry) };
  withoutDetours(bundle);
  expect(bundle['a.js'].code).toBe(code);
});
