import { stringify } from 'yaml';
import type { ContentFiles } from '../../../src/content-model/content-files.ts';
import type { ContentSources } from '../../../src/content-model/content-sources.ts';
import { checkContent, liveIds } from '../../../src/content-model/load-content.ts';
import { REGISTRY_FILE, withNewIds } from '../../../src/content-model/registry.ts';
import { ASSET_FORMS } from '../../../src/domain/catalogue/content-asset.ts';
import type { Locale } from '../../../src/kit/locales.ts';
import { chanceFrom, oneOf, type Chance } from '../structured-catalogue.ts';
import { plainText, type Block, type PlainText } from './texts.ts';
import { SEE_ALSO } from './words.ts';

/** Ids in the order of their numbers: the first is `corpus-0000`. */
export const corpusId = (number: number) => `corpus-${String(number).padStart(4, '0')}`;

const unique = <Item>(items: readonly Item[]) => [...new Set(items)];

function blockIn(block: Block, locale: Locale): string {
  if (block.kind === 'paragraph') return block.text[locale];
  if (block.kind === 'steps')
    return `<Steps>\n\n${block.items.map((item, at) => `${at + 1}. ${item[locale]}`).join('\n')}\n\n</Steps>`;
  const rows = block.rows.map((row) => `| ${row.map((cell) => cell[locale]).join(' | ')} |`);
  const [head = '', ...rest] = rows;
  return `<ComparisonTable caption="${block.caption[locale]}">\n\n${head}\n|---|---|---|\n${rest.join('\n')}\n\n</ComparisonTable>`;
}

function mdxOf(text: PlainText, other: string | undefined, locale: Locale): string {
  const sections = text.sections.map(
    ({ heading, blocks }, at) =>
      `<Section id="part-${at + 1}" title="${heading[locale]}">\n\n${blocks.map((block) => blockIn(block, locale)).join('\n\n')}\n\n</Section>`,
  );
  const link =
    other === undefined
      ? []
      : [SEE_ALSO[locale].replace('{link}', `<Ref asset="${other}">${text.title[locale]}</Ref>`)];
  return `${[
    `<ShortAnswer>\n\n${text.short[locale]}\n\n</ShortAnswer>`,
    ...sections,
    ...link,
    `<NotAnswered>\n\n- ${text.leftOut[locale]}\n\n</NotAnswered>`,
  ].join('\n\n')}\n`;
}

function assetFile(sources: ContentSources, text: PlainText, chance: Chance): string {
  const home = oneOf(chance, sources.phases).id;
  const questions = sources.questions.filter(({ phase }) => phase === home);
  const answered = unique(
    Array.from({ length: 1 + Math.floor(chance() * 3) }, () => oneOf(chance, questions)),
  );
  const further = chance() < 0.2 ? [oneOf(chance, sources.phases).id] : [];
  const days = { en: '2026-11-25', ja: '2026-11-25' };
  return stringify({
    title: text.title,
    summary: text.summary,
    type: oneOf(chance, sources.assetTypes).id,
    form: oneOf(chance, ASSET_FORMS),
    phases: unique([home, ...further]),
    jobs: unique(answered.map(({ job }) => job)),
    roles: unique(answered.flatMap(({ roles }) => roles.slice(0, 2))),
    answers: answered.map(({ id }) => id),
    audience: chance() < 0.03 ? 'seller' : 'buyer',
    sample: false,
    owner: 'editors',
    reviewedOn: '2026-11-25',
    updatedOn: days,
  });
}

/**
 * A content folder with `more` generated assets in both languages, for measuring: the same number gives the same files, and
 * a smaller corpus is a part of a larger one. Its assets answer questions that are there.
 */
export function corpusWith(files: ContentFiles, more: number): ContentFiles {
  const { sources } = checkContent(files);
  if (!sources.registry) throw new Error('the content has no registry');
  const added = Array.from({ length: more }, (_, number) => {
    const chance = chanceFrom(number + 1);
    const text = plainText(number, chance);
    const other = number === 0 ? undefined : corpusId(Math.floor(chance() * number));
    const folder = `assets/${corpusId(number)}`;
    return [
      [`${folder}/asset.yaml`, assetFile(sources, text, chance)],
      [`${folder}/en.mdx`, mdxOf(text, other, 'en')],
      [`${folder}/ja.mdx`, mdxOf(text, other, 'ja')],
    ] as const;
  }).flat();
  const live = liveIds(sources);
  const ids = Array.from({ length: more }, (_, number) => corpusId(number));
  const registry = withNewIds(sources.registry, { ...live, asset: new Set([...live.asset, ...ids]) });
  return new Map([...files, ...added, [REGISTRY_FILE, `${JSON.stringify(registry, null, 2)}\n`]]);
}
