export class SbJourneyList extends HTMLElement {}

if (!customElements.get('sb-journey-list')) customElements.define('sb-journey-list', SbJourneyList);
