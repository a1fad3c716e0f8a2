export class SbHistory extends HTMLElement {}

if (!customElements.get('sb-history')) customElements.define('sb-history', SbHistory);
