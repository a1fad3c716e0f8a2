/** What a goal was, should become and is now, in one unit. */
export interface GoalFigures {
  readonly before: number;
  readonly planned: number;
  readonly now: number;
}

/** (before − now) ÷ (before − planned), in whole percent; undefined where nothing was to change. */
export function shareReached({ before, planned, now }: GoalFigures): number | undefined {
  const wanted = before - planned;
  return wanted === 0 ? undefined : Math.round(((before - now) / wanted) * 100);
}

/** A figure somebody typed: `2.3`, `１，２３４`, `-5`; undefined if it is no number. */
export function parseFigure(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[\s,_]/g, '')
    .replace('−', '-');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(plain) ? Number(plain) : undefined;
}

/** How far a goal is, from the three figures as they were typed. */
export type GoalProgress =
  | { readonly kind: 'empty' | 'unreadable' | 'incomplete' | 'unchanged' }
  | { readonly kind: 'reached'; readonly share: number };

export function goalProgress(typed: Readonly<Record<keyof GoalFigures, string>>): GoalProgress {
  const texts = [typed.before, typed.planned, typed.now];
  if (texts.every((text) => text === '')) return { kind: 'empty' };
  const figures = texts.map(parseFigure);
  if (texts.some((text, at) => text !== '' && figures[at] === undefined)) return { kind: 'unreadable' };
  const [before, planned, now] = figures;
  if (before === undefined || planned === undefined || now === undefined) return { kind: 'incomplete' };
  const share = shareReached({ before, planned, now });
  return share === undefined ? { kind: 'unchanged' } : { kind: 'reached', share };
}

/** 0 = no, 1 = partly, 2 = yes and we can show it. */
export const POINTS = [0, 1, 2] as const;
export type Points = (typeof POINTS)[number];

/** The points somebody gave; undefined where none were given, or where the register holds something else. */
export function pointsFrom(text: string): Points | undefined {
  return POINTS.find((points) => String(points) === text);
}

export interface ScoredStatement {
  readonly key: boolean;
  readonly points?: Points;
}

export interface ChoiceScore {
  readonly scored: number;
  readonly points: number;
  readonly most: number;
  /** Index of the band; undefined until every statement has points. */
  readonly band?: number;
  /** A key statement has no points, so the last band holds whatever the sum. */
  readonly outweighed: boolean;
}

/** The result of the right-choice check. `bands` = the percentages at which they begin, the highest first. */
export function choiceScore(statements: readonly ScoredStatement[], bands: readonly number[]): ChoiceScore {
  const given = statements.flatMap(({ points }) => (points === undefined ? [] : [points]));
  const points = given.reduce<number>((sum, it) => sum + it, 0);
  const most = statements.length * 2;
  const outweighed = statements.some((it) => it.key && it.points === 0);
  const result = { scored: given.length, points, most, outweighed };
  if (most === 0 || given.length < statements.length) return result;
  const reached = bands.findIndex((atLeast) => (points / most) * 100 >= atLeast);
  return { ...result, band: outweighed || reached === -1 ? bands.length - 1 : reached };
}
