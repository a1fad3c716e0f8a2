import { define } from '~/kit/define.ts';
import { DrawnElement } from '~/kit/drawn-element.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { $shownAmongOthers, startJourneys } from '~/state/shown-journey.ts';

/** Stands where marks are made, and names the purchase they go to where there are others it could be taken for. */
export class SbMarksGoTo extends DrawnElement {
  protected override start(): void {
    startJourneys();
  }

  protected override stores() {
    return [$shownAmongOthers];
  }

  protected override draw(): string {
    const t = marksWords[pageLocale()];
    const name = $shownAmongOthers.get();
    this.hidden = name === undefined;
    return name === undefined ? '' : t.goTo(name === '' ? t.unnamed : name);
  }
}

define('sb-marks-go-to', SbMarksGoTo);
