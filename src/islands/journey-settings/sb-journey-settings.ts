export class SbJourneySettings extends HTMLElement {}

if (!customElements.get('sb-journey-settings')) customElements.define('sb-journey-settings', SbJourneySettings);
