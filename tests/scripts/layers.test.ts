import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// The files below do not exist, so rules that need the type checker are off.
const eslint = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

const WATCHED = [
  'no-restricted-imports',
  'no-restricted-syntax',
  'no-restricted-globals',
  'no-restricted-properties',
  'astro/no-set-html-directive',
];

async function reported(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return (result?.messages ?? []).flatMap(({ ruleId }) =>
    ruleId !== null && WATCHED.includes(ruleId) ? [ruleId] : [],
  );
}

const frontmatter = (code: string) => `---\n${code}\n---\n\n<p>Text</p>\n`;
const script = (code: string) => `<p>Text</p>\n<script>\n  ${code}\n</script>\n`;
const use = (target: string) => `import { thing } from '${target}';\nconsole.log(thing);\n`;

describe('an import that points outwards is reported', () => {
  test.each([
    ['domain from a store, by alias', 'src/domain/coverage/new.ts', use('~/state/journals.ts')],
    ['domain from a store, by relative path', 'src/domain/coverage/new.ts', use('../../state/journals.ts')],
    ['domain from a package', 'src/domain/coverage/new.ts', use('nanostores')],
    ['domain from Node', 'src/domain/coverage/new.ts', use('node:fs')],
    [
      'domain, type only',
      'src/domain/coverage/new.ts',
      `import type { Locale } from '~/kit/locales.ts';\nexport type X = Locale;`,
    ],
    ['domain, re-exported', 'src/domain/coverage/new.ts', `export { thing } from '~/kit/locales.ts';`],
    [
      'domain, imported when needed',
      'src/domain/coverage/new.ts',
      `export const later = () => import('~/state/clock.ts');`,
    ],
    ['kit from a package that is not on its list', 'src/kit/new.ts', use('sortablejs')],
    ['kit from a feature', 'src/kit/new.ts', use('~/features/undo/sb-undo-bar.ts')],
    ['kit from the content', 'src/kit/new.ts', use('~/content-model/content.ts')],
    [
      'a feature from the code of another',
      'src/features/new/sb-new.ts',
      use('~/features/undo/sb-undo-bar.ts'),
    ],
    ['a feature from the code of another, relative', 'src/features/new/sb-new.ts', use('../undo/words.ts')],
    [
      'the server half from the code of another feature',
      'src/features/new/New.astro',
      frontmatter(use('~/features/undo/sb-undo-bar.ts')),
    ],
    ['content-model from a store', 'src/content-model/new.ts', use('~/state/clock.ts')],
    ['a store from an element', 'src/state/new.ts', use('~/features/undo/sb-undo-bar.ts')],
    ['a store from the kit', 'src/state/new.ts', use('../kit/locales.ts')],
    ['a store from Lit', 'src/state/new.ts', use('lit')],
    ['an element from the content', 'src/features/new/sb-new.ts', use('~/content-model/content.ts')],
    ['an element from zod', 'src/features/new/sb-new.ts', use('astro/zod')],
    [
      'an element from a way round escaping',
      'src/features/new/sb-new.ts',
      use('lit/directives/unsafe-html.js'),
    ],
    ['the server half from a store', 'src/features/new/New.astro', frontmatter(use('~/state/clock.ts'))],
    [
      'the script of an element from the content',
      'src/features/new/New.astro',
      script(use('~/content-model/content.ts')),
    ],
    [
      'the server half from a layout',
      'src/features/new/New.astro',
      frontmatter(use('~/layouts/BaseLayout.astro')),
    ],
    ['a layout from a store, relative', 'src/layouts/New.astro', frontmatter(use('../state/clock.ts'))],
    ['the script of a layout from a store', 'src/layouts/New.astro', script(use('../state/clock.ts'))],
    ['mdx from a store', 'src/mdx/New.astro', frontmatter(use('~/state/clock.ts'))],
    ['a layout from a store', 'src/layouts/New.astro', frontmatter(use('~/state/clock.ts'))],
    ['a page from a store', 'src/pages/new.astro', frontmatter(use('~/state/clock.ts'))],
    ['a page from a package', 'src/pages/new.astro', frontmatter(use('yaml'))],
    [
      'the script of a page from the content',
      'src/pages/new.astro',
      script(use('~/content-model/content.ts')),
    ],
  ])('%s', async (_name, file, code) => {
    expect(await reported(file, code)).not.toEqual([]);
  });
});

describe('an import that points inwards passes', () => {
  test.each([
    [
      'inside the domain',
      'src/domain/coverage/new.ts',
      use('../shared/brand.ts') + use('./coverage.ts').replaceAll('thing', 'other'),
    ],
    ['kit', 'src/kit/new.ts', use('./locales.ts') + use('~/state/clock.ts').replaceAll('thing', 'other')],
    [
      'content-model',
      'src/content-model/new.ts',
      use('astro/zod') + use('satteri').replaceAll('thing', 'other'),
    ],
    [
      'a store',
      'src/state/new.ts',
      use('nanostores') + use('~/domain/journal/view.ts').replaceAll('thing', 'other'),
    ],
    ['a hash for a store', 'src/state/new.ts', use('@noble/hashes/sha2.js')],
    [
      'an element',
      'src/features/new/sb-new.ts',
      use('lit') + use('~/state/clock.ts').replaceAll('thing', 'other'),
    ],
    [
      'an element, when needed',
      'src/features/new/sb-new.ts',
      `export const later = () => import('./sb-other.ts');`,
    ],
    ['the server half', 'src/features/new/New.astro', frontmatter(use('~/content-model/content.ts'))],
    ['the script of an element', 'src/features/new/New.astro', script(`import './sb-new.ts';`)],
    [
      'the server half, another feature by its .astro',
      'src/features/new/New.astro',
      frontmatter(use('~/features/undo/UndoBar.astro')),
    ],
    ['mdx', 'src/mdx/New.astro', frontmatter(use('~/features/marks/ChecklistTicks.astro'))],
    [
      'a layout',
      'src/layouts/New.astro',
      frontmatter(use('~/layouts/Sign.astro') + `import '~/styles/base.css';`),
    ],
    ['the script of a layout', 'src/layouts/New.astro', script(`import '~/features/theme/apply-theme.ts';`)],
    ['a page', 'src/pages/new.astro', frontmatter(use('~/layouts/BaseLayout.astro'))],
  ])('%s', async (_name, file, code) => {
    expect(await reported(file, code)).toEqual([]);
  });
});

test.each([
  'export const first = (year) => new Date(Date.UTC(year, 0, 1)).getUTCDay();',
  'export const moment = (seconds) => new Date(seconds * 1000).toISOString();',
])('the domain may compute with a day it was given: %s', async (code) => {
  expect(await reported('src/domain/new.ts', code)).toEqual([]);
});

describe('what the browser or the security policy would refuse is reported', () => {
  test.each([
    [
      'the clock in the domain',
      'src/domain/new.ts',
      'export const now = new Date();',
      'no-restricted-syntax',
    ],
    ['the clock as a number', 'src/domain/new.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
    ['the clock by a name', 'src/domain/new.ts', "export const now = Date['now'];", 'no-restricted-syntax'],
    ['the clock as a text', 'src/domain/new.ts', 'export const now = Date();', 'no-restricted-syntax'],
    [
      'the time zone of the machine in the domain',
      'src/domain/new.ts',
      'export const day = (date) => date.getDate();',
      'no-restricted-syntax',
    ],
    [
      'the stopwatch in the domain',
      'src/domain/new.ts',
      'export const now = performance.now();',
      'no-restricted-globals',
    ],
    [
      'a decorator',
      'src/features/new/sb-new.ts',
      'export class SbNew { @property() name; }',
      'no-restricted-syntax',
    ],
    [
      'text made HTML',
      'src/features/new/sb-new.ts',
      'export const f = (e: Element) => { e.innerHTML = "x"; };',
      'no-restricted-properties',
    ],
    [
      'a drawing that a translating browser would break',
      'src/features/new/sb-new.ts',
      `import { render } from 'lit/html.js';\nrender('x', document.body);`,
      'no-restricted-syntax',
    ],
    ['a default export', 'src/kit/new.ts', 'export default 1;', 'no-restricted-syntax'],
    ['a style attribute', 'src/layouts/New.astro', '<p style="color: red">Text</p>', 'no-restricted-syntax'],
    ['an inline handler', 'src/layouts/New.astro', '<p onclick="go()">Text</p>', 'no-restricted-syntax'],
    ['an inline script', 'src/pages/new.astro', '<script is:inline>go()</script>', 'no-restricted-syntax'],
    ['define:vars', 'src/pages/new.astro', '<style define:vars={{ a: 1 }}></style>', 'no-restricted-syntax'],
    ['set:html', 'src/mdx/New.astro', '<p set:html="x" />', 'astro/no-set-html-directive'],
  ])('%s', async (_name, file, code, rule) => {
    expect(await reported(file, code)).toContain(rule);
  });
});
