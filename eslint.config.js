import astro from 'eslint-plugin-astro';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/*
 * The import rule of src/README.md as data: one row per folder, imports point inwards only. Folders must not overlap;
 * a file in two rows obeys the last one, which is how the <script> of an .astro file gets its own row.
 */
const LAYERS = ['domain', 'state', 'kit', 'features', 'content-model', 'mdx', 'layouts', 'pages', 'styles'];
const ASTRO = ['astro', 'astro:.+'];
/** Ways to ask the machine for the time or its time zone. Days and moments that were passed in may be computed with. */
const CLOCKS = [
  "MemberExpression[object.name='Date']:matches([property.name='now'], [property.value='now'])",
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.name='Date']",
  'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]',
  'MemberExpression[property.name=/^(getTimezoneOffset|toLocale.*String)$/]',
].map((selector) => ({
  selector,
  message: 'The domain is pure: the caller passes the time and the day in.',
}));
const LIT = ['lit', 'lit/(?!directives/unsafe-).+'];
const INSIDE = ['domain', 'state', 'kit'];
const MAY_IMPORT = [
  { files: 'src/domain/**/*.ts', layers: ['domain'], packages: [], banned: CLOCKS },
  { files: 'src/state/**/*.ts', layers: ['state', 'domain'], packages: ['nanostores', '@noble/hashes/.+'] },
  {
    files: 'src/kit/**/!(*.test).{ts,astro}',
    layers: INSIDE,
    packages: [...LIT, 'nanostores', 'big.js', 'postal-mime', 'uqr'],
  },
  {
    files: 'src/features/**/!(*.test).ts',
    layers: [...INSIDE, 'features'],
    packages: [...LIT, 'docx', 'nanostores', 'sortablejs'],
    shut: ['^~/features/', '^\\.\\./'],
  },
  {
    files: 'src/features/**/*.astro',
    layers: ['domain', 'kit', 'features', 'content-model'],
    packages: ASTRO,
    shut: ['^(~/features/|\\.\\./).+(?<!\\.astro)$'],
  },
  {
    files: 'src/content-model/**/*.ts',
    layers: ['domain', 'kit', 'content-model'],
    packages: [
      'astro',
      'astro/zod',
      '@astrojs/markdown-satteri',
      'satteri',
      'virtual:content-files',
      'virtual:translated-words',
      '@holiday-jp/holiday_jp',
      'fastest-levenshtein',
      'jsep',
      'yaml',
      'node:crypto',
      'node:fs',
      'node:path',
      'node:url',
    ],
  },
  {
    files: 'src/{mdx,layouts,pages}/**/!(*.test).{ts,astro}',
    layers: LAYERS.filter((layer) => layer !== 'state'),
    packages: ASTRO,
  },
  // The <script> of an .astro file: elements of the same feature, and how to load them.
  { files: 'src/features/**/*.astro/*.ts', layers: ['kit', 'features'], packages: [] },
  { files: 'src/{mdx,layouts,pages}/**/*.astro/*.ts', layers: ['kit', 'features', 'layouts'], packages: [] },
];

/** Syntax that no file may use. */
const BANNED = [
  { selector: 'Decorator', message: 'Decorators reach the browser raw; use static properties and declare.' },
  { selector: 'TSEnumDeclaration', message: 'Use a const array and a union type.' },
];
const BANNED_IN_SRC = [
  ...BANNED,
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that has it.' },
  {
    selector: "ImportDeclaration[source.value=/^lit/] > ImportSpecifier[imported.name='render']",
    message: 'Draw with ~/kit/draw.ts, which holds while a browser translates the page.',
  },
];
const attribute = (name) => `JSXAttribute[name.name='${name}']`;
const directive = (namespace, name) =>
  `JSXAttribute[name.namespace.name='${namespace}'][name.name.name='${name}']`;
const BANNED_IN_TEMPLATES = [
  { selector: attribute('style'), message: 'The security policy forbids style attributes; use a class.' },
  { selector: 'JSXAttribute[name.name=/^on[a-z]/]', message: 'The security policy forbids inline handlers.' },
  {
    selector: directive('is', 'inline'),
    message: 'The security policy forbids inline scripts; use a processed <script>.',
  },
  {
    selector: directive('define', 'vars'),
    message: 'The security policy forbids define:vars; pass data in attributes.',
  },
];

/** `shut`: what is closed inside the layers that are open: a feature uses another one by its tag or its .astro file. */
function layerRules({ files, layers, packages, shut = [], banned = [] }) {
  const closed = LAYERS.filter((layer) => !layers.includes(layer)).join('|');
  const wrongLayer = `^(~/|(\\.\\./)+)(${closed})/`;
  const wrongPackage = `^(?!\\.{1,2}/|~/|(${packages.join('|')})$)`;
  const wrong = [wrongLayer, wrongPackage, ...shut];
  const may = `${files} may import ${[...layers.map((layer) => `~/${layer}/`), ...packages].join(', ')} and nothing else.`;
  // In a selector a slash would end the regular expression, so it is written as a code.
  const selector = (pattern) => `ImportExpression > Literal[value=/${pattern.replaceAll('/', '\\u002F')}/]`;
  return {
    files: [files],
    rules: {
      'no-restricted-imports': ['error', { patterns: wrong.map((regex) => ({ regex, message: may })) }],
      'no-restricted-syntax': [
        'error',
        ...BANNED_IN_SRC,
        ...banned,
        ...(files.endsWith('astro') || files.endsWith('astro}') ? BANNED_IN_TEMPLATES : []),
        ...wrong.map((pattern) => ({ selector: selector(pattern), message: may })),
      ],
    },
  };
}

const unsafeHtml = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'Build nodes or use a Lit template; text never becomes HTML.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'dist-*/', '.astro/', 'coverage/', 'test-results/', '**/fixtures/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strictTypeChecked,
  ...astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-fallthrough': 'error',
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        ...unsafeHtml,
        {
          object: 'document',
          property: 'write',
          message: 'It blocks the page, and text never becomes HTML.',
        },
        ...['waitFor', 'waitUntil'].map((property) => ({
          object: 'vi',
          property,
          message: 'It gives up after a second: use tests/support/eventually.ts.',
        })),
      ],
      'no-restricted-syntax': ['error', ...BANNED],
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      // A string is spread on purpose: into its code points.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // `toId<AssetId>(text)` names its result.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  ...MAY_IMPORT.map(layerRules),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'sessionStorage', 'fetch', 'crypto', 'performance'].map(
          (name) => ({
            name,
            message: 'The domain is pure: the caller passes the time, random bytes and stored text in.',
          }),
        ),
      ],
    },
  },
  { files: ['src/{features,kit}/**/*.ts'], ...lit['flat/recommended'] },
  { files: ['src/{features,kit}/**/*.ts'], ...wc['flat/best-practice'] },
  {
    files: ['src/{features,kit}/**/*.ts'],
    rules: {
      'lit/no-classfield-shadowing': 'error',
      // Island scripts are modules: they run when the page is parsed, so the children are there.
      'wc/no-child-traversal-in-connectedcallback': 'off',
    },
  },
  {
    // Tag, file and class carry one name.
    files: ['src/features/*/sb-*.ts'],
    rules: { 'wc/file-name-matches-element': 'error', 'wc/tag-name-matches-class': 'error' },
  },
  {
    files: ['**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'error', 'astro/no-set-text-directive': 'error' },
  },
  {
    files: ['tests/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Matchers such as expect.stringContaining() are typed as any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // ESLint's type checker cannot look into .astro files; `astro check` can.
  { files: ['src/mdx/components.ts'], rules: { '@typescript-eslint/no-unsafe-assignment': 'off' } },
  // Types of .astro files and of plain JavaScript are the business of `astro check`.
  { files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'], ...tseslint.configs.disableTypeChecked },
);
