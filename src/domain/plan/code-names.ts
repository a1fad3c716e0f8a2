import type { LocalCatalogue } from '../catalogue/catalogue-wire.ts';
import type { CodeNames } from '../link/receipt-marks.ts';

/** The ids of today by their permanent codes, with the names of one language for what is only shown. */
export function codeNames({ catalogue, texts, codes }: LocalCatalogue): CodeNames {
  const assets = new Map(codes.movedAssets);
  const questions = new Map(codes.movedQuestions);
  for (const { id, code } of catalogue.assets.values()) assets.set(code, id);
  for (const { id, code } of catalogue.questions.values()) questions.set(code, id);
  return {
    asset: (code) => assets.get(code),
    question: (code) => questions.get(code),
    role: (code) => {
      const role = codes.roles[code];
      return role === undefined ? undefined : texts.roles.get(role);
    },
  };
}
