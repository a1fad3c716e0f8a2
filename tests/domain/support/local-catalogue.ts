import type { Catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import type { LocalCatalogue } from '../../../src/domain/catalogue/catalogue-wire.ts';
import type { RegistryCodes } from '../../../src/domain/catalogue/registry-codes.ts';

/** Codes in the order of the lists; nothing was ever renamed or retired. */
export function codesFor(catalogue: Catalogue): RegistryCodes {
  const idsOf = <Id>(list: readonly { readonly id: Id }[]): readonly Id[] => list.map(({ id }) => id);
  return {
    pack: 7,
    revision: 3,
    phases: idsOf(catalogue.phases),
    roles: idsOf(catalogue.roles),
    motions: idsOf(catalogue.motions),
    accountTypes: idsOf(catalogue.accountTypes),
    segments: idsOf(catalogue.segments),
    entryModes: idsOf(catalogue.entryModes),
    movedAssets: [],
    movedQuestions: [],
    retiredAssets: [],
  };
}

const named = <Id extends string>(ids: Iterable<Id>): ReadonlyMap<Id, string> =>
  new Map([...ids].map((id) => [id, `The ${id}`]));

/** A catalogue with codes of its own for every asset and question, from 0, and the texts "The <id>". */
export function localOf(plain: Catalogue): LocalCatalogue {
  const catalogue: Catalogue = {
    ...plain,
    questions: new Map(
      [...plain.questions.values()].map((question, code) => [question.id, { ...question, code }]),
    ),
    assets: new Map([...plain.assets.values()].map((asset, code) => [asset.id, { ...asset, code }])),
  };
  return {
    catalogue,
    codes: codesFor(catalogue),
    texts: {
      phases: named(catalogue.phases.map(({ id }) => id)),
      jobs: named(catalogue.jobs.map(({ id }) => id)),
      concerns: named(catalogue.concerns),
      roles: named(catalogue.roles.map(({ id }) => id)),
      questions: named(catalogue.questions.keys()),
      assets: named(catalogue.assets.keys()),
    },
  };
}
