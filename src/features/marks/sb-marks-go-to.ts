import { define } from '~/kit/define.ts';
import { pageLocale } from '~/kit/locales.ts';
import { stateWords } from '~/kit/state-words.ts';
import { TextElement } from '~/kit/text-element.ts';
import { $shownAmongOthers, startJourneys } from '~/state/shown-journey.ts';

/** Stands where marks are made, and names the purchase they go to where there are others it could be taken for. */
export class SbMarksGoTo extends TextElement {
  protected override start(): void {
    startJourneys();
  }

  protected override stores() {
    return [$shownAmongOthers];
  }

  protected override show(): void {
    const t = stateWords[pageLocale()];
    const name = $shownAmongOthers.get();
    this.hidden = name === undefined;
    this.say(name === undefined ? '' : t.goTo(name === '' ? t.unnamed : name));
  }
}

define('sb-marks-go-to', SbMarksGoTo);
