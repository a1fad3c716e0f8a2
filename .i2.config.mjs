import base from './astro.config.mjs';
const mode = process.env.I2;
const output = mode === 'groups' ? { codeSplitting: { groups: [
  { name: 'core', test: (id) => /nanostores|src\/(stores\/(journal|catalogue|coverage|browser|storage|writer|clock|undo|standing)|domain\/(journal\/(event|canonical|view|fields|upcast|journal|journey-id|history|event-)|process|coverage|catalogue|shared)|i18n\/(translate|locales|localized|format)|islands\/shared\/(store-element|when-idle|page-path|ticks|rule-word))|vite\/preload/.test(id) && !/journey-file|csv/.test(id), priority: 10 },
  { name: 'guide', test: (id) => /src\/(islands\/(question-state|exit-criteria|undo-bar|checklist|template-entries|route-map)\/sb|i18n\/messages\/(en\/|ja\/)?(marks|template-entries|route-map))/.test(id), priority: 8 },
  { name: 'next', test: (id) => /src\/(domain\/suggestion|stores\/suggestion|islands\/next-asset|i18n\/messages\/(en\/|ja\/)?next-asset\.)/.test(id) && !/reading-plan|plan-/.test(id), priority: 7 },
] } } : undefined;
export default { ...base, outDir: '/tmp/dist-i2b', vite: { ...base.vite, build: { ...base.vite?.build, modulePreload: false, rolldownOptions: { ...base.vite?.build?.rolldownOptions, ...(output ? { output } : {}) } } } };
