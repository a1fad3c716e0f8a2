import type { Paper, PaperPart, PaperSection } from './paper-parts.ts';

/*
 * How a paper is made to fit on one page: never by smaller type. Every section has a room (a number of characters);
 * at a scale of 1 it keeps that many, at 0.5 half of them. The page measures and looks for the greatest scale that fits.
 */

export interface Shortened {
  readonly paper: Paper;
  /** Sections that lost words. */
  readonly cut: readonly string[];
}

/** A sentence whose end is further back than this share of its room is cut in the middle of a word rather. */
const LEAST_KEPT = 0.6;
const SENTENCE_END = /[。．！？]|[.!?](?=\s)/gu;
const SHORTEST = 12;
const MARK = '…';

/** The same paper with every section cut to its room times the scale. */
export function shortened(paper: Paper, scale: number): Shortened {
  const sections = paper.sections.map((section) => shorterSection(section, Math.floor(section.room * scale)));
  const cut = sections.filter((section, index) => section !== paper.sections[index]).map(({ id }) => id);
  return { paper: { ...paper, sections }, cut };
}

/** Parts that are short anyway stay whole; the long ones share what is left. */
function shorterSection(section: PaperSection, room: number): PaperSection {
  const lengths = section.parts.map(lengthOf);
  if (lengths.reduce((sum, length) => sum + length, 0) <= room) return section;
  const share = shareOf(lengths, room);
  const parts = section.parts.flatMap((part) => shorterPart(part, share));
  const isSame =
    parts.length === section.parts.length && parts.every((part, at) => part === section.parts[at]);
  return isSame ? section : { ...section, parts };
}

/** The most that each part may keep, so that together they keep no more than the room, which is less than they have. */
function shareOf(lengths: readonly number[], room: number): number {
  let left = room;
  let count = lengths.length;
  for (const length of [...lengths].sort((a, b) => a - b)) {
    if (length > Math.floor(left / count)) break;
    left -= length;
    count -= 1;
  }
  return Math.max(SHORTEST, Math.floor(left / count));
}

function lengthOf(part: PaperPart): number {
  return part.kind === 'sentence'
    ? [...part.text].length
    : part.rows.reduce((sum, { cells }) => sum + [...cells.join('')].length, 0);
}

function shorterPart(part: PaperPart, share: number): readonly PaperPart[] {
  if (part.kind === 'sentence') {
    const text = shorterText(part.text, share);
    return [text === part.text ? part : { ...part, text }];
  }
  let left = share;
  const rows = part.rows.filter(({ cells }) => (left -= [...cells.join('')].length) >= 0);
  return rows.length === part.rows.length ? [part] : rows.length === 0 ? [] : [{ ...part, rows }];
}

/** Cut behind the last whole sentence, or where that would lose too much, behind the last character that fits. */
export function shorterText(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const kept = characters.slice(0, Math.max(1, most - 1)).join('');
  const ends = [...kept.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  const last = ends.at(-1) ?? 0;
  const whole = last >= kept.length * LEAST_KEPT ? kept.slice(0, last) : kept.replace(/\s+\S{0,12}$/u, '');
  return `${whole.trimEnd()}${MARK}`;
}

const LEAST_SCALE = 0.05;
const GREATEST_SCALE = 8;
const STEPS = 10;

/** The greatest scale that fits, found by halving; undefined if the paper fits uncut. `fits` measures a paper. */
export function fittingScale(paper: Paper, fits: (paper: Paper) => boolean): number | undefined {
  if (fits(paper)) return undefined;
  let low = LEAST_SCALE;
  let high = GREATEST_SCALE;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(low * high);
    if (fits(shortened(paper, middle).paper)) low = middle;
    else high = middle;
  }
  return low;
}
