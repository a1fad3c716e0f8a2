import mammoth from 'mammoth';
import type { Document, Lost } from './blocks.ts';
import { fromHtml } from './from-html.ts';

const ENDINGS: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

/** The blocks of a Word file; its pictures are put into `pictures` under the names that the blocks use. */
export async function fromWord(
  file: string,
  lost: Lost,
  pictures: Map<string, Uint8Array>,
): Promise<Document> {
  const convertImage = mammoth.images.imgElement(async (image) => {
    const ending = ENDINGS[image.contentType];
    if (ending === undefined) return { src: `a picture of the kind ${image.contentType}` };
    const name = `picture-${pictures.size + 1}.${ending}`;
    pictures.set(name, await image.readAsBuffer());
    return { src: name };
  });
  const { value, messages } = await mammoth.convertToHtml({ path: file }, { convertImage });
  lost.push(...messages.map(({ message }) => message));
  return fromHtml(value, lost);
}
