import { folderOf, type ContentFiles } from './content-files.ts';
import { nearest } from './did-you-mean.ts';
import type { ComponentUse, MdxDocument } from './mdx-document.ts';
import type { ContentProblem } from './problem.ts';
import { endingsOf, fileBeside, isOfKind, type FileKind } from './published-files.ts';

type Words = Pick<ContentProblem, 'wrong' | 'fix'>;

/** The name becomes an address, the same on every host and disk. */
const PLAIN_NAME = /^[A-Za-z0-9][\w.-]*$/;

function fileProblem(name: string, kind: FileKind, folder: string, files: ContentFiles): Words | undefined {
  const endings = endingsOf(kind);
  if (!isOfKind(name, kind))
    return {
      wrong: `"${name}" is no file to publish here`,
      fix: `use a file that ends in ${endings.map((ending) => `.${ending}`).join(', ')}`,
    };
  if (!PLAIN_NAME.test(name))
    return {
      wrong: `"${name}" cannot be an address on every host`,
      fix: 'rename the file: Latin letters, digits, dots and hyphens, no blanks',
    };
  if (files.has(folder + name)) return undefined;
  const beside = [...files.keys()].filter((file) => file.startsWith(folder) && isOfKind(file, kind));
  const meant = nearest(
    name,
    beside.map((file) => file.slice(folder.length)),
  );
  const fix = meant === undefined ? `put it into content/${folder}` : `did you mean "${meant}"?`;
  return { wrong: `the file "${name}" is missing`, fix };
}

function videoProblem({ attributes }: ComponentUse): Words | undefined {
  const [file, href, captions] = ['file', 'href', 'captions'].map((name) => attributes.get(name));
  if ((file === undefined) === (href === undefined))
    return {
      wrong: 'a video is a file beside the text, or the address of its page: one of them',
      fix: 'write file="./tour.mp4" captions="./tour.vtt", or href="https://…"',
    };
  if (href !== undefined && !href.startsWith('https://'))
    return { wrong: `"${href}" is no address to link to`, fix: 'use https://…' };
  if (file !== undefined && captions === undefined)
    return {
      wrong: 'the video says nothing to those who cannot hear it',
      fix: 'add captions="./tour.vtt", with the file beside the text',
    };
  return undefined;
}

const KIND_OF: Readonly<Record<string, Readonly<Record<string, FileKind>>>> = {
  Download: { file: 'download' },
  Video: { file: 'video', captions: 'captions' },
};

/** The files that a text offers, and those that go with its videos. */
export function filesOffered(document: MdxDocument): readonly string[] {
  return document.uses.flatMap(({ name, attributes }) =>
    Object.keys(KIND_OF[name] ?? {}).flatMap((attribute) => {
      const file = attributes.get(attribute);
      return file === undefined ? [] : [fileBeside(file)];
    }),
  );
}

/** Downloads and videos are there, of a kind that can be published, and on the page of an asset. */
export function checkFiles(document: MdxDocument, files: ContentFiles, problems: ContentProblem[]): void {
  const folder = folderOf(document.file);
  for (const use of document.uses) {
    const kinds = KIND_OF[use.name];
    if (!kinds) continue;
    const say = (words: Words | undefined) => {
      if (words) problems.push({ file: document.file, line: use.line, field: `<${use.name}>`, ...words });
      return words !== undefined;
    };
    if (!folder.startsWith('assets/')) {
      say({
        wrong: 'files are offered on the page of an asset only',
        fix: 'make an asset of it and link to that with <Ref asset="…">',
      });
      continue;
    }
    if (use.name === 'Video' && say(videoProblem(use))) continue;
    for (const [attribute, kind] of Object.entries(kinds)) {
      const file = use.attributes.get(attribute);
      if (file !== undefined) say(fileProblem(fileBeside(file), kind, folder, files));
    }
  }
}
