import { exerciseWords } from './exercise-words.ts';
import { define } from '~/kit/define.ts';
import { DrawnPart } from '~/kit/drawn-part.ts';
import { pageLocale } from '~/kit/locales.ts';

/** The list on the page, its step that moves, and the places it moves between. */
interface Flow {
  readonly list: HTMLElement;
  readonly step: Element;
  readonly usualNext: Element | null;
  readonly after: Element;
}

/**
 * Moves one step of a list to its other place, and back. The steps are content, a page long, so they stay as the server
 * sent them and only change places; their numbers follow, because the list counts them itself. What happened is drawn.
 */
export class SbStepMover extends HTMLElement {
  #flow: Flow | undefined;
  #status: DrawnPart | undefined;
  #choices: readonly HTMLInputElement[] = [];

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  connectedCallback(): void {
    this.#status ??= new DrawnPart(this, '[data-status]');
    this.#choices = [...this.querySelectorAll('input')];
    // A browser may bring back what was chosen before the page was left.
    if (this.#isMoved) this.#onChange();
  }

  #find(): Flow | undefined {
    const { list: id = '', step: moving = '', after: other = '' } = this.dataset;
    const list = document.getElementById(id);
    const step = list?.querySelector(`[data-step="${moving}"]`);
    const after = list?.querySelector(`[data-step="${other}"]`);
    return list && step && after ? { list, step, usualNext: step.nextElementSibling, after } : undefined;
  }

  get #isMoved(): boolean {
    return this.#choices.some(({ checked, value }) => checked && value === 'moved');
  }

  readonly #onChange = (): void => {
    this.#flow ??= this.#find();
    if (!this.#flow) return;
    const { list, step, usualNext, after } = this.#flow;
    list.insertBefore(step, this.#isMoved ? after.nextElementSibling : usualNext);
    const place = [...list.children].indexOf(step) + 1;
    const { moved } = exerciseWords[pageLocale()].mover;
    this.#status?.say(moved(this.dataset['name'] ?? '', place, list.children.length));
  };
}

define('sb-step-mover', SbStepMover);
