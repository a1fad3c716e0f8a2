import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { TextElement } from '~/kit/text-element.ts';
import { $unnamedJourney } from '~/state/journeys.ts';
import { guideStandWords } from './words.ts';

/** How many questions of a buying phase are answered; where there is little room, the page shows it as a fraction. */
export class SbGuideCount extends TextElement {
  protected override stores() {
    return [$unnamedJourney];
  }

  protected override show(): void {
    const t = guideStandWords[pageLocale()];
    const phase = toId<PhaseId>(this.dataset['phase'] ?? '');
    const coverage = $unnamedJourney.get()?.coverage.byPhase.get(phase);
    if (!coverage) return;
    const { answered, applicable, received } = coverage;
    const fraction = this.querySelector<HTMLElement>('[data-fraction]');
    const said = this.querySelector<HTMLElement>('[data-said]');
    this.say(`${answered}/${applicable}`, fraction);
    this.say(t.answered(answered, applicable) + (received === 0 ? '' : t.received(received)), said ?? this);
    said?.classList.add('visually-hidden');
  }
}

define('sb-guide-count', SbGuideCount);
