import { FIELD, valueOf } from '~/domain/journal/fields.ts';
import type { Journey } from '~/domain/journey/journey.ts';
import { toId, type PhaseId } from '~/domain/shared/brand.ts';
import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { moveTo } from '~/kit/move-purchase.ts';
import { stateWords } from '~/kit/state-words.ts';
import { TextElement } from '~/kit/text-element.ts';
import { $unnamedJourney } from '~/state/journeys.ts';
import { nameOf } from '~/state/names.ts';
import { guideStandWords } from './words.ts';

/** At the head of a guide: whether the purchase is in this buying phase, and the button that says so. */
export class SbGuideStand extends TextElement {
  protected override stores() {
    return [$unnamedJourney];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const move = moveTo(this.#phase);
    this.onclick = (click) => {
      if (click.target instanceof Element && click.target.closest('button')) move(click);
    };
  }

  get #phase(): PhaseId {
    return toId<PhaseId>(this.dataset['phase'] ?? '');
  }

  protected override show(): void {
    const journey = $unnamedJourney.get();
    const sentence = this.querySelector('p');
    const button = this.querySelector('button');
    if (!journey || !sentence || !button) return;
    const hadFocus = document.activeElement === button;
    const isHere = journey.passes(this.#phase) && isSaid(journey) && journey.phase === this.#phase;
    sentence.classList.toggle('guide-stand__here', isHere);
    this.say(isHere ? guideStandWords[pageLocale()].here : this.#elsewhere(journey), sentence);
    button.hidden = isHere || !journey.passes(this.#phase);
    // The button that was pressed is gone; what it did stands beside it.
    if (hadFocus && button.hidden) sentence.focus();
  }

  #elsewhere(journey: Journey): string {
    const t = stateWords[pageLocale()];
    if (!journey.passes(this.#phase)) return t.notPassed;
    return isSaid(journey) ? t.elsewhere(nameOf.phase(journey.phase)) : guideStandWords[pageLocale()].notSaid;
  }
}

const isSaid = ({ view }: Journey) => valueOf(view, FIELD.phase) !== '';

define('sb-guide-stand', SbGuideStand);
