export class SbJourneyCoverage extends HTMLElement {}

if (!customElements.get('sb-journey-coverage')) customElements.define('sb-journey-coverage', SbJourneyCoverage);
