import { assetsAnswering } from '../domain/catalogue/catalogue.ts';
import { content } from './content.ts';
import { characterCount, wordCount } from './reading-time.ts';

/** One row per asset of the content report. Days are day numbers. */
export function assetRows() {
  const { catalogue, sources } = content;
  return [...catalogue.assets.values()].map((asset) => {
    const file = sources.assets.get(asset.id);
    const twins = sources.assetTexts.get(asset.id);
    const days = file?.updatedOn ?? { en: 0, ja: 0 };
    return {
      asset,
      words: wordCount(twins?.en?.text ?? ''),
      characters: characterCount(twins?.ja?.text ?? ''),
      reviewBy: asset.reviewedOn + catalogue.weights.reviewLimitDays,
      behind: days.en === days.ja ? undefined : days.en < days.ja ? ('en' as const) : ('ja' as const),
      owner: file?.owner ?? '',
    };
  });
}

/** Questions that a single asset answers. */
export function thinQuestions() {
  const { catalogue } = content;
  return [...catalogue.questions.values()].flatMap((question) => {
    const assets = assetsAnswering(catalogue, question.id);
    const [only] = assets;
    return assets.length === 1 && only ? [{ question, asset: only }] : [];
  });
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
