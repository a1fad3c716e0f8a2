import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedPages {
  readonly pages: number;
  /** All text, without blanks and in the compatible form: fonts give some characters as look-alikes. */
  readonly text: string;
}

/** What a printed page says, read back out of its file. */
export async function readPdf(file: Buffer): Promise<PrintedPages> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const { text, totalPages } = await extractText(document, { mergePages: true });
  return { pages: totalPages, text: plain(text) };
}

/** Texts to look for are made the same way. */
export function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/gu, '');
}
