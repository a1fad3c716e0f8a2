import type { CatalogueTexts, LocalCatalogue } from '~/domain/catalogue/catalogue-wire.ts';
import type { EventBody } from '~/domain/journal/event.ts';
import type { ReceiptMark } from '~/domain/link/receipt-marks.ts';
import type { AssetId } from '~/domain/shared/brand.ts';
import type { groupWords } from './words.ts';

export type LineKind = keyof (typeof groupWords)['en']['kinds'];

/** One kind of mark, and the titles or questions that have it. */
export interface ReceiptLine {
  readonly kind: LineKind;
  readonly names: readonly string[];
}

interface Said {
  readonly kind: LineKind;
  readonly name: string;
}

/** Everything a receipt says, read back out of it: no more and no less than what its reader will get. */
export function receiptLines(
  { texts }: LocalCatalogue,
  marks: readonly ReceiptMark[],
): readonly ReceiptLine[] {
  const lines = new Map<LineKind, Set<string>>();
  for (const { body } of marks) {
    const said = body && saidBy(texts, body);
    if (said) lines.set(said.kind, (lines.get(said.kind) ?? new Set<string>()).add(said.name));
  }
  return [...lines].map(([kind, names]) => ({ kind, names: [...names] }));
}

function saidBy(texts: CatalogueTexts, body: EventBody): Said | undefined {
  if (body.kind === 'question')
    return { kind: body.mark, name: texts.questions.get(body.question) ?? body.question };
  if (body.kind === 'helpful') return { kind: body.yes ? 'helpful' : 'unhelpful', name: nameIn(texts, body) };
  if (body.kind === 'opened' || body.kind === 'read' || body.kind === 'told')
    return { kind: body.kind, name: nameIn(texts, body) };
  return undefined;
}

function nameIn({ assets }: CatalogueTexts, { asset }: { readonly asset: AssetId }): string {
  return assets.get(asset) ?? asset;
}
