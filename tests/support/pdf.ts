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

interface Printed {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  /** The last two are where the text begins, from the lower left corner. */
  readonly transform: readonly number[];
}

/** Texts that stand on one another, as "page: one | other". Texts of one line touch, since Japanese signs are set close. */
export async function overprinted(file: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const found: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const boxes = items
      .filter((item): item is typeof item & Printed => 'str' in item && item.str.trim() !== '')
      .map(({ str, width, height, transform }) => {
        const [left = 0, bottom = 0] = transform.slice(4).map(Number);
        return { str, left, right: left + width, bottom, top: bottom + height * 0.6 };
      })
      .sort((a, b) => a.bottom - b.bottom);
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        if (other.bottom > one.top) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.top, other.top) - other.bottom;
        if (across > 4 && down > 1.5 && other.bottom - one.bottom > 1)
          found.push(`${number}: ${one.str} | ${other.str}`);
      }
    }
  }
  return found;
}
