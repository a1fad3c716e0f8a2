import { furtherOf } from '~/kit/languages.ts';
import { isLocale, LOCALES, SPOKEN, type Locale } from '~/kit/locales.ts';
import { translatedWords } from 'virtual:translated-words';
import { cutList } from '../domain/catalogue/cut-list.ts';
import { content, edition } from './content.ts';
import { characterCount, wordCount } from './reading-time.ts';
import { assetFindings, type ReportSources } from './report-data.ts';

/** This site, as the report reads it. */
export const reportSources: ReportSources = {
  catalogue: content.catalogue,
  languages: LOCALES,
  today: edition.today,
  factsOf: (asset) => ({
    owner: content.sources.assets.get(asset)?.owner ?? '',
    languages: LOCALES.filter((locale) => content.sources.assetTexts.get(asset)?.[locale] !== undefined),
  }),
};

/** Lines of a list on the page; the tables beside it have everything. */
export const MOST_ROWS = 40;

export function firstRows<Item>(items: readonly Item[]): readonly Item[] {
  return cutList(items, MOST_ROWS).shown;
}

/** One row per asset of the content report, what is due first on top. Days are day numbers. */
export function assetRows() {
  const { sources } = content;
  const rows = assetFindings(reportSources).map((row) => {
    const { id } = row.asset;
    const twins = sources.assetTexts.get(id);
    const days = sources.assets.get(id)?.updatedOn ?? { en: 0, ja: 0 };
    return {
      ...row,
      words: wordCount(twins?.en?.text ?? ''),
      characters: characterCount(twins?.ja?.text ?? ''),
      work: sources.assets.get(id)?.work,
      behind:
        !SPOKEN.every(isLocale) || days.en === days.ja
          ? undefined
          : days.en < days.ja
            ? ('en' as const)
            : ('ja' as const),
    };
  });
  return rows.sort((a, b) => a.lastDay - b.lastDay || (a.asset.id < b.asset.id ? -1 : 1));
}

/** For each role and phase: how many questions it needs there, and how many assets are meant for it there. */
export function roleGaps() {
  const { catalogue } = content;
  const assets = [...catalogue.assets.values()].filter(({ audience }) => audience === 'buyer');
  return catalogue.roles.map((role) => ({
    role: role.id,
    cells: catalogue.phases.map((phase) => ({
      phase: phase.id,
      questions: [...catalogue.questions.values()].filter(
        (it) => it.phase === phase.id && it.roles.includes(role.id),
      ).length,
      assets: assets.filter((it) => it.phases.includes(phase.id) && it.roles.includes(role.id)).length,
    })),
  }));
}

const NONE = { done: 0, of: 0 };

/** How much of the site each further language has; of the rest, readers see the fallback. */
export function furtherLanguages() {
  const { sources } = content;
  const twins = [sources.guideTexts, sources.assetTexts, sources.pageTexts].flatMap((it) => [...it.values()]);
  return furtherOf(LOCALES).map((language) => ({
    language,
    words: translatedWords.get(language) ?? NONE,
    shortTexts: sources.shortTexts.get(language) ?? NONE,
    longTexts: { done: twins.filter((it) => it[language] !== undefined).length, of: twins.length },
  }));
}

/** Whether readers of a further language see words or short texts in another one. */
export function hasGaps(locale: Locale): boolean {
  const found = furtherLanguages().find(({ language }) => language === locale);
  return found !== undefined && [found.words, found.shortTexts].some(({ done, of }) => done < of);
}
