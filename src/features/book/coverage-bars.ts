import { html, svg, type TemplateResult } from 'lit/html.js';
import type { Coverage } from '~/domain/coverage/coverage.ts';
import type { PhaseId } from '~/domain/shared/brand.ts';

export interface BarWords {
  /** Names the list. */
  readonly label: string;
  readonly count: (answered: number, applicable: number) => string;
  readonly nameOf: (phase: PhaseId) => string;
  /** Number of the line of a phase, from 1. */
  readonly lineOf: (phase: PhaseId) => number;
}

const WIDTH = 100;

/** The phases of one purchase as a short line of stations: each with its number, a bar, and the count in words. */
export function coverageBars(
  byPhase: ReadonlyMap<PhaseId, Coverage>,
  here: PhaseId,
  words: BarWords,
): TemplateResult {
  return html`<ol class="coverage-bars plain-list" aria-label=${words.label}>
    ${[...byPhase].map(([phase, { answered, applicable, ratio }]) => {
      const line = words.lineOf(phase);
      const part = (ratio ?? 0) * WIDTH;
      return html`<li
        data-line=${line}
        aria-current=${phase === here ? 'step' : 'false'}
        title=${words.nameOf(phase)}
      >
        <span class="visually-hidden">${words.nameOf(phase)}: ${words.count(answered, applicable)}</span>
        <span class="coverage-bars__number" aria-hidden="true">${line}</span>
        <svg class="bar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">
          <rect class="bar__all" width=${WIDTH} height="8"></rect>
          ${svg`<rect class="bar__part" width=${part} height="8"></rect>`}
        </svg>
        <span class="small" aria-hidden="true">${answered}/${applicable}</span>
      </li>`;
    })}
  </ol>`;
}
