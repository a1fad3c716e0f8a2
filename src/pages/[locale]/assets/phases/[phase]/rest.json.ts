import type { APIRoute } from 'astro';
import { restAtHome } from '~/content-model/asset-lists.ts';
import { content, textsFor } from '~/content-model/content.ts';
import { assetKind } from '~/features/library/asset-kind.ts';
import type { PhaseId } from '~/domain/shared/brand.ts';
import { LOCALES, type Locale } from '~/kit/locales.ts';

interface Props {
  readonly locale: Locale;
  readonly phase: PhaseId;
}

// What the library leaves out of a phase, for its filter (features/library/rest-rows.ts reads it).
export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    content.catalogue.phases
      .filter(({ id }) => restAtHome(id).length > 0)
      .map(({ id }) => ({ params: { locale, phase: id }, props: { locale, phase: id } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { locale, phase } }) => {
  const texts = textsFor(locale);
  const rows = restAtHome(phase).map(({ id, type, minutes, phases, roles }) => {
    const { work } = texts.assetFile(id);
    return {
      id,
      title: texts.asset(id),
      summary: texts.assetSummary(id),
      kind: assetKind(locale, {
        type: texts.assetType(type),
        minutes,
        work: work && [work.minutes, work.people],
      }),
      type,
      minutes,
      phases,
      roles,
    };
  });
  return new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
};
