import { atom, computed } from 'nanostores';
import { readModel, type LocalCatalogue, type NamedModel } from '~/domain/catalogue/catalogue-wire.ts';

/** The catalogue with its names in the language of the page; undefined until it has come. */
export const $catalogue = atom<LocalCatalogue | undefined>(undefined);
/** True once a file of it could not be fetched: the page still reads, the islands say so. */
export const $catalogueFailed = atom(false);

const $fetchedModel = atom<NamedModel | undefined>(undefined);

/** The model alone, which comes before the names and often without them. */
export const $model = computed([$catalogue, $fetchedModel], (local, fetched): NamedModel | undefined =>
  local ? { catalogue: local.catalogue, phases: local.texts.phases } : fetched,
);

/** Fetches a file whose address the layout wrote into the page. Undefined where it cannot be had or read. */
async function fetchFile<File>(
  address: string | undefined,
  read: (text: string) => File | undefined,
): Promise<File | undefined> {
  if (address === undefined) return undefined;
  try {
    const response = await fetch(address);
    return response.ok ? read(await response.text()) : undefined;
  } catch {
    return undefined;
  }
}

let asked: Promise<NamedModel | undefined> | undefined;
let isNaming = false;

async function fetchModel(): Promise<NamedModel | undefined> {
  const model = await fetchFile(document.documentElement.dataset['model'], readModel);
  $fetchedModel.set(model);
  $catalogueFailed.set(!model);
  if (!model) asked = undefined;
  return model;
}

/** Fetches the model once per page, when the first element needs it. */
export function startModel(): void {
  if (document.documentElement.dataset['model'] !== undefined) asked ??= fetchModel();
}

async function fetchNames(): Promise<void> {
  const file = await import('~/domain/catalogue/names-file.ts').catch(() => undefined);
  const names = file && (await fetchFile(document.documentElement.dataset['names'], file.readNames));
  const model = await asked;
  isNaming = false;
  if (model && names) $catalogue.set({ catalogue: model.catalogue, ...names });
  else $catalogueFailed.set(true);
}

/** Fetches the names, too, when the first element names a question or an asset. Pressed again, it tries again. */
export function startCatalogue(): void {
  startModel();
  if (!asked || isNaming || $catalogue.get()) return;
  isNaming = true;
  void fetchNames();
}
