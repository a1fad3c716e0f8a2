import type { APIRoute } from 'astro';
import { modelFile, type ModelFile } from '~/content-model/site-model.ts';
import { LOCALES, type Locale } from '~/kit/locales.ts';

const FILES: readonly ModelFile[] = ['model', 'names'];

interface Props {
  readonly locale: Locale;
  readonly file: ModelFile;
}

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    FILES.map((file) => ({ params: { locale, file }, props: { locale, file } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { locale, file } }) =>
  new Response(modelFile(file, locale), { headers: { 'content-type': 'application/json' } });
