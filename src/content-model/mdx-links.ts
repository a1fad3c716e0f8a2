import { folderOf, type ContentFiles } from './content-files.ts';
import { nearest } from './did-you-mean.ts';
import type { LinkUse, MdxDocument } from './mdx-document.ts';
import { COMPONENTS } from './mdx-vocabulary.ts';
import type { ContentProblem } from './problem.ts';

const OUTSIDE = /^(https?:\/\/|mailto:)/;
const PICTURE = /\.(png|jpe?g|webp|avif|gif|svg)$/i;

type Words = Pick<ContentProblem, 'wrong' | 'fix'>;

function decodedUrl(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function pictureProblem({ url, alt }: LinkUse, folder: string, files: ContentFiles): Words | undefined {
  if (/^(https?:)?\/\//.test(url))
    return {
      wrong: 'a picture of another site: the security policy of the pages blocks it',
      fix: 'save the picture beside the text and write ![what it shows](./picture.png)',
    };
  const name = decodedUrl(url).replace(/^\.\//, '');
  if (!PICTURE.test(name))
    return {
      wrong: `"${url}" is no picture`,
      fix: 'use a file that ends in .png, .jpg, .webp, .avif, .gif or .svg',
    };
  if (!files.has(folder + name)) {
    const beside = [...files.keys()].filter((file) => file.startsWith(folder) && PICTURE.test(file));
    const meant = nearest(
      name,
      beside.map((file) => file.slice(folder.length)),
    );
    const fix = meant === undefined ? `put it into content/${folder}` : `did you mean "${meant}"?`;
    return { wrong: `the picture "${name}" is missing`, fix };
  }
  if (alt.trim() !== '') return undefined;
  return {
    wrong: `the picture "${name}" says nothing to those who cannot see it`,
    fix: 'write ![what it shows](…)',
  };
}

const REF_OF: readonly (readonly [pattern: RegExp, attribute: string])[] = [
  [/\/?assets\/([a-z0-9-]+)/, 'asset'],
  [/\/?phases\/[a-z0-9-]+\/?#([a-z0-9-]+)/, 'question'],
  [/\/?phases\/([a-z0-9-]+)/, 'phase'],
  [/\/?roles\/([a-z0-9-]+)/, 'role'],
];

function linkProblem({ url }: LinkUse, anchors: ReadonlySet<string>): Words | undefined {
  if (OUTSIDE.test(url)) return undefined;
  if (url.startsWith('#')) {
    const id = url.slice(1);
    if (anchors.has(id)) return undefined;
    const meant = nearest(id, anchors);
    const fix =
      meant === undefined ? 'link to the id of a <Section> of this text' : `did you mean "#${meant}"?`;
    return { wrong: `this page has no place "#${id}"`, fix };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url))
    return { wrong: `"${url}" is no address to link to`, fix: 'use https://…' };
  for (const [pattern, attribute] of REF_OF) {
    const id = pattern.exec(url)?.[1];
    if (id !== undefined)
      return {
        wrong: `"${url}" is the address of a page of this site`,
        fix: `write <Ref ${attribute}="${id}">…</Ref>, which is checked`,
      };
  }
  return {
    wrong: `there is no page "${url}"`,
    fix: 'link to pages of this site with <Ref>, to others with https://…',
  };
}

/** Links and pictures of one text lead somewhere. */
export function checkLinks(document: MdxDocument, files: ContentFiles, problems: ContentProblem[]): void {
  const anchors = new Set(
    document.uses.flatMap(({ name, attributes }) =>
      COMPONENTS[name]?.anchor === true ? (attributes.get('id') ?? []) : [],
    ),
  );
  for (const link of document.links) {
    const words = link.picture
      ? pictureProblem(link, folderOf(document.file), files)
      : linkProblem(link, anchors);
    if (words) problems.push({ file: document.file, line: link.line, ...words });
  }
}
