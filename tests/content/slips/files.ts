import { decodeText } from '~/content-model/decode-text.ts';
import { replace, sound, textOf } from '../support/broken-content.ts';
import { ASSET, ASSET_EN, ASSET_JA, GUIDE_EN, GUIDE_JA } from '../support/places.ts';
import type { Slip } from './slip.ts';

const UTF8 = 'save it again with the encoding UTF-8';
/** 「題名」 as the two old encodings write it. */
const SHIFT_JIS = [0x91, 0xe8, 0x96, 0xbc];
const EUC_JP = [0xc2, 0xea, 0xcc, 0xbe];

const bytes = (text: string, ...more: number[]) =>
  new Uint8Array([...new TextEncoder().encode(text), ...more]);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const moved = (from: string, to: string) => ({ [from]: undefined, [to]: () => textOf(sound, from) });

/** All files of an asset under another folder name. */
const renamedFolder = (name: string) => ({
  ...moved('assets/sla-sheet/asset.yaml', `assets/${name}/asset.yaml`),
  ...moved('assets/sla-sheet/en.mdx', `assets/${name}/en.mdx`),
  ...moved('assets/sla-sheet/ja.mdx', `assets/${name}/ja.mdx`),
});
/** A copy of an asset beside it. */
const copiedFolder = (name: string) => ({
  [`assets/${name}/asset.yaml`]: () => textOf(sound, ASSET),
  [`assets/${name}/en.mdx`]: () => textOf(sound, ASSET_EN),
  [`assets/${name}/ja.mdx`]: () => textOf(sound, ASSET_JA),
});

export const FILE_SLIPS: readonly Slip[] = [
  {
    did: 'a text saved as Shift_JIS',
    edits: { [ASSET_JA]: () => decodeText(bytes('', ...SHIFT_JIS)) },
    file: ASSET_JA,
    wrong: 'as Shift_JIS',
    fix: UTF8,
  },
  {
    did: 'a text saved as EUC-JP',
    edits: { [ASSET_JA]: () => decodeText(bytes('', ...EUC_JP)) },
    file: ASSET_JA,
    wrong: 'as EUC-JP',
    fix: UTF8,
  },
  {
    did: 'asset.yaml saved as UTF-16',
    edits: { [ASSET]: (text) => decodeText(utf16(text)) },
    file: ASSET,
    wrong: 'as UTF-16',
    fix: UTF8,
  },
  {
    did: 'asset.yaml in Western European letters',
    edits: { [ASSET]: () => decodeText(bytes('title: caf', 0xe9, 0x0a)) },
    file: ASSET,
    wrong: 'an unknown encoding',
    fix: UTF8,
  },
  {
    did: 'marks of a merge conflict left in',
    edits: { [ASSET]: (text) => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> theirs\n` },
    file: ASSET,
    at: '<<<<<<< HEAD',
    wrong: 'the marks of the conflict',
    fix: 'keep one of the two versions',
  },
  {
    did: 'a zero-width space in an id',
    edits: { [ASSET]: replace('owner: sample', 'owner: sample\u200b') },
    file: ASSET,
    at: 'owner:',
    wrong: 'zero-width space, U+200B): ": sample▯-supplie"',
    fix: 'delete what stands at ▯',
  },
  {
    did: 'a word joiner in a text',
    edits: { [ASSET_JA]: replace('- two', '- 二\u2060つ') },
    file: ASSET_JA,
    at: '- 二',
    wrong: 'word joiner, U+2060',
    fix: 'delete what stands at ▯',
  },
  {
    did: 'Japanese in decomposed letters (NFD)',
    edits: { [ASSET_JA]: replace('- two', '- か\u3099っこう') },
    file: ASSET_JA,
    at: '- か\u3099',
    wrong: '"が" is written as a letter and a separate mark',
    fix: 'type it again',
  },
  {
    did: 'a folder name with a space and capitals',
    edits: copiedFolder('New One'),
    file: 'assets/New One/',
    wrong: '"New One" is none',
    fix: 'rename it to "new-one"',
  },
  {
    did: 'a folder renamed, with capitals',
    edits: renamedFolder('SLA Sheet'),
    file: 'assets/SLA Sheet/',
    wrong: '"SLA Sheet" is none',
    fix: 'rename it to "sla-sheet"',
  },
  {
    did: 'a folder name in Japanese',
    edits: copiedFolder('価格表'),
    file: 'assets/価格表/',
    wrong: '"価格表" is none',
    fix: 'rename it to "a-name-like-this"',
  },
  {
    did: 'a folder name with an accent in decomposed letters',
    edits: copiedFolder('re\u0301sume\u0301'),
    file: 'assets/re\u0301sume\u0301/',
    wrong: 'an id is written in small-letters-and-hyphens',
    fix: 'rename it to "resume"',
  },
  {
    did: 'a folder renamed',
    edits: renamedFolder('sla-sheets'),
    file: 'assets/sla-sheets/',
    field: 'sla-sheets',
    wrong: '"sla-sheet" is now called "sla-sheets", but ids are permanent',
    fix: 'write "sla-sheet" again',
  },
  {
    did: 'a folder given another name',
    edits: renamedFolder('what-we-promise'),
    file: 'assets/what-we-promise/',
    field: 'what-we-promise',
    wrong: '"sla-sheet" is now called "what-we-promise"',
    fix: 'write "sla-sheet" again',
  },
  {
    did: 'a folder removed',
    edits: { [ASSET]: undefined, [ASSET_EN]: undefined, [ASSET_JA]: undefined },
    file: 'registry.json',
    field: 'asset.entries.sla-sheet',
    at: '"id":"sla-sheet"',
    wrong: 'has a code but is no longer in the content',
    fix: 'bring it back',
  },
  {
    did: 'a new folder, not yet registered',
    edits: copiedFolder('brand-new-thing'),
    file: 'assets/brand-new-thing/',
    field: 'brand-new-thing',
    wrong: 'has no permanent code yet',
    fix: 'npm run content:registry',
  },
  {
    did: 'asset.yml instead of asset.yaml',
    edits: moved(ASSET, 'assets/sla-sheet/asset.yml'),
    file: 'assets/sla-sheet/asset.yml',
    wrong: 'nothing reads a file of this name',
    fix: 'rename it to "asset.yaml"',
  },
  {
    did: 'en.md instead of en.mdx',
    edits: moved(ASSET_EN, 'assets/sla-sheet/en.md'),
    file: 'assets/sla-sheet/en.md',
    wrong: 'nothing reads a file of this name',
    fix: 'rename it to "en.mdx"',
  },
  {
    did: 'a text in a language the site does not have',
    edits: { 'assets/sla-sheet/ko.mdx': () => 'x' },
    file: 'assets/sla-sheet/ko.mdx',
    wrong: 'the site has no language "ko"',
    fix: 'content/site.yaml, which lists ja and en',
  },
  {
    did: 'a text in one language only',
    edits: { [ASSET_JA]: undefined },
    file: ASSET_JA,
    wrong: 'the file is missing',
    fix: 'its twin is assets/sla-sheet/en.mdx',
  },
  {
    did: 'a model file removed',
    edits: { 'roles.yaml': undefined },
    file: 'roles.yaml',
    wrong: 'the file is missing',
    fix: 'take it back from version control',
  },
  {
    did: 'a model file renamed',
    edits: moved('glossary.yaml', 'glossar.yaml'),
    file: 'glossar.yaml',
    wrong: 'nothing reads a file of this name',
    fix: 'rename it to "glossary.yaml"',
  },
  {
    did: 'a model file emptied',
    edits: { 'concerns.yaml': () => '' },
    file: 'concerns.yaml',
    field: '(whole file)',
    wrong: 'nothing stands here instead of a list',
    fix: 'write a list',
  },
  {
    did: 'a guide removed',
    edits: { [GUIDE_EN]: undefined, [GUIDE_JA]: undefined },
    file: 'guides/evaluation/',
    wrong: 'this buying phase has no guide',
    fix: 'write guides/evaluation/en.mdx and ja.mdx',
  },
  {
    did: 'the folder of a guide misspelt',
    edits: { ...moved(GUIDE_EN, 'guides/evalution/en.mdx'), ...moved(GUIDE_JA, 'guides/evalution/ja.mdx') },
    file: 'guides/evalution/',
    wrong: '"evalution" is no buying phase',
    fix: 'rename the folder to "evaluation"',
  },
  {
    did: 'the file of a phase’s questions misspelt',
    edits: moved('questions/evaluation.yaml', 'questions/evalution.yaml'),
    file: 'questions/evalution.yaml',
    wrong: 'nothing reads a file of this name',
    fix: 'rename it to "evaluation.yaml"',
  },
];
