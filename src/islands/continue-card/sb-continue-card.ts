export class SbContinueCard extends HTMLElement {}

if (!customElements.get('sb-continue-card')) customElements.define('sb-continue-card', SbContinueCard);
