import type { APIRoute } from 'astro';
import { bytesOfFile, offeredFiles } from '~/content-model/offered-files.ts';
import { mediaType } from '~/content-model/published-files.ts';

/** The files that the assets of this build offer; those of drafts stay at home. */
export function getStaticPaths() {
  return offeredFiles().map((params) => ({ params }));
}

export const GET: APIRoute<Record<string, never>, { asset: string; file: string }> = ({ params }) =>
  new Response(bytesOfFile(params.asset, params.file), {
    headers: { 'content-type': mediaType(params.file) },
  });
