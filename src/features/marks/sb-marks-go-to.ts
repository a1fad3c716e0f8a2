import { define } from '~/kit/define.ts';
import { marksWords } from '~/kit/marks-words.ts';
import { pageLocale } from '~/kit/locales.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownAmongOthers, startJourneys } from '~/state/shown-journey.ts';

/** Stands where marks are made, and names the purchase they go to where there are others it could be taken for. */
export class SbMarksGoTo extends StoreElement {
  connectedCallback(): void {
    startJourneys();
    this.follow($shownAmongOthers, (name) => {
      const t = marksWords[pageLocale()];
      this.hidden = name === undefined;
      this.textContent = name === undefined ? '' : t.goTo(name === '' ? t.unnamed : name);
    });
  }
}

define('sb-marks-go-to', SbMarksGoTo);
