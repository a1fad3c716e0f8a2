/** Files that an asset offers beside its text: ending → what readers call it, and the type it is sent as. */
const DOWNLOADS = {
  pdf: ['PDF', 'application/pdf'],
  docx: ['Word', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['Excel', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['PowerPoint', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  odt: ['OpenDocument', 'application/vnd.oasis.opendocument.text'],
  ods: ['OpenDocument', 'application/vnd.oasis.opendocument.spreadsheet'],
  csv: ['CSV', 'text/csv'],
  zip: ['ZIP', 'application/zip'],
} as const;
const VIDEOS = { mp4: ['MP4', 'video/mp4'], webm: ['WebM', 'video/webm'] } as const;
const CAPTIONS = { vtt: ['WebVTT', 'text/vtt'] } as const;

const KINDS = { download: DOWNLOADS, video: VIDEOS, captions: CAPTIONS } as const;
export type FileKind = keyof typeof KINDS;

const ALL: Readonly<Record<string, readonly [name: string, type: string]>> = {
  ...DOWNLOADS,
  ...VIDEOS,
  ...CAPTIONS,
};

const endingOf = (file: string) => file.slice(file.lastIndexOf('.') + 1).toLowerCase();

/** The file that an attribute names, which stands beside the text. */
export function fileBeside(attribute: string): string {
  return attribute.replace(/^\.\//, '');
}

export function endingsOf(kind: FileKind): readonly string[] {
  return Object.keys(KINDS[kind]);
}

export function isOfKind(file: string, kind: FileKind): boolean {
  return endingOf(file) in KINDS[kind];
}

/** What readers call such a file: "PDF". */
export function nameOfType(file: string): string {
  return ALL[endingOf(file)]?.[0] ?? '';
}

/** What a server says of such a file: "application/pdf". */
export function mediaType(file: string): string {
  return ALL[endingOf(file)]?.[1] ?? 'application/octet-stream';
}
