import { DrawnElement } from './drawn-element.ts';
import { startModel } from '~/state/catalogue.ts';
import { startJourneys } from '~/state/shown-journey.ts';

/** A drawn element that shows marks and states and names nothing but buying phases: it does without the other names. */
export abstract class MarksElement extends DrawnElement {
  protected override start(): void {
    startJourneys();
    startModel();
  }
}
