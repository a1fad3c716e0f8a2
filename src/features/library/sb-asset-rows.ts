import { define } from '~/kit/define.ts';
import { StoreElement } from '~/kit/store-element.ts';
import { $shownView, startJourneys } from '~/state/shown-journey.ts';
import { AssetLevels } from './asset-levels.ts';

/** A list of content assets that says on each row how far it was read. */
export class SbAssetRows extends StoreElement {
  connectedCallback(): void {
    const levels = new AssetLevels();
    startJourneys();
    this.follow($shownView, (view) => levels.show(this.querySelectorAll<HTMLElement>('.asset-row'), view));
  }
}

define('sb-asset-rows', SbAssetRows);
