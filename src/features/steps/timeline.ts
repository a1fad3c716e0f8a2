import { html, nothing, svg, type TemplateResult } from 'lit/html.js';
import { STEP_SIDES } from '~/domain/steps/plan-step.ts';
import { MS_PER_DAY } from '~/domain/shared/calendar-day.ts';
import { formatDay } from '~/kit/format.ts';
import { sideName, type PlanSight, type StepSight } from './plan-sight.ts';
import { stepsWords } from './words.ts';

const WIDTH = 720;
const LEFT = 84;
const RIGHT = 700;
const LANE = 58;
const TOP = 34;
const RADIUS = 10;
const ROOM = 2 * RADIUS + 3;
/** Dots that would cover each other stand above each other, as many as a lane holds. */
const LEVELS = 2;

interface Dot {
  readonly one: StepSight;
  readonly x: number;
  readonly y: number;
}

/** The plan on a line for each side; the numbers are those of the list. */
export function timeline(sight: PlanSight): TemplateResult | typeof nothing {
  const t = stepsWords[sight.locale];
  const dated = sight.steps.flatMap((one) => (one.day === undefined ? [] : [{ ...one, day: one.day }]));
  const { target } = sight.plan;
  const days = [...dated.map(({ day }) => day), ...(target === undefined ? [] : [target])];
  if (dated.length < 2) return nothing;
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const x = (day: number) => LEFT + ((day - first) / Math.max(1, last - first)) * (RIGHT - LEFT);
  const dots = STEP_SIDES.flatMap((side, lane) =>
    stacked(
      dated.filter(({ step }) => step.side === side),
      ({ day }) => x(day),
      TOP + lane * LANE + LANE / 2,
    ),
  );
  const bottom = TOP + STEP_SIDES.length * LANE;
  const label = t.pictureAlt(dated.length, formatDay(sight.locale, first), formatDay(sight.locale, last));
  return html`<figure class="plan-picture" tabindex="0">
    <figcaption class="visually-hidden">${t.picture}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${bottom + 24}" role="img" aria-label=${label}>
      ${months(sight, first, last, x, bottom)}
      ${STEP_SIDES.map((side, lane) => {
        const y = TOP + lane * LANE + LANE / 2;
        return svg`<line class="plan-picture__lane" x1=${LEFT - 14} y1=${y} x2=${RIGHT + 10} y2=${y}></line>
          <text class="plan-picture__side" x="0" y=${y + 4}>${sideName(sight, side)}</text>`;
      })}
      ${mark(sight.today, first, last, x, bottom, t.today, 'today')}
      ${target === undefined ? nothing : mark(target, first, last, x, bottom, t.targetMark, 'target')}
      ${dots.map(dot)}
    </svg>
  </figure>`;
}

function stacked<One extends StepSight>(
  steps: readonly One[],
  xOf: (one: One) => number,
  y: number,
): readonly Dot[] {
  const ends = Array.from({ length: LEVELS }, () => -Infinity);
  return steps.map((one) => {
    const wanted = xOf(one);
    const free = ends.findIndex((end) => end <= wanted);
    const level = free >= 0 ? free : ends.indexOf(Math.min(...ends));
    const x = Math.max(wanted, ends[level] ?? wanted);
    ends[level] = x + ROOM;
    return { one, x, y: y + (level === 0 ? 0 : -ROOM) };
  });
}

function dot({ one: { step, number, late }, x, y }: Dot) {
  const side = RADIUS * 1.75;
  const shape = step.isGate
    ? svg`<rect x=${x - side / 2} y=${y - side / 2} width=${side} height=${side} transform="rotate(45 ${x} ${y})"></rect>`
    : svg`<circle cx=${x} cy=${y} r=${RADIUS}></circle>`;
  return svg`<g class="plan-picture__dot" data-state=${step.state} data-late=${late > 0 ? 'yes' : 'no'}>
    ${shape}<text x=${x} y=${y + 4}>${number}</text>
  </g>`;
}

function mark(
  day: number,
  first: number,
  last: number,
  x: (day: number) => number,
  bottom: number,
  text: string,
  kind: string,
) {
  if (day < first || day > last) return nothing;
  return svg`<g class="plan-picture__mark" data-kind=${kind}>
    <line x1=${x(day)} y1=${TOP - 8} x2=${x(day)} y2=${bottom}></line>
    <text x=${x(day)} y=${bottom + 16}>${text}</text>
  </g>`;
}

/** The first day of each month between the ends, with its name where there is room. */
function months(
  { locale }: PlanSight,
  first: number,
  last: number,
  x: (day: number) => number,
  bottom: number,
) {
  const format = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', {
    month: 'short',
    timeZone: 'UTC',
  });
  const starts: number[] = [];
  for (let month = monthStart(first, 1); month <= last; month = monthStart(month, 1)) starts.push(month);
  const every = Math.ceil(starts.length / 12);
  return starts.map(
    (start, index) => svg`<g class="plan-picture__month">
      <line x1=${x(start)} y1=${TOP - 12} x2=${x(start)} y2=${bottom}></line>
      ${index % every === 0 ? svg`<text x=${x(start) + 3} y=${TOP - 16}>${format.format(start * MS_PER_DAY)}</text>` : nothing}
    </g>`,
  );
}

function monthStart(day: number, later: number): number {
  const date = new Date(day * MS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + later, 1) / MS_PER_DAY;
}
