export class SbReadingPlan extends HTMLElement {}

if (!customElements.get('sb-reading-plan')) customElements.define('sb-reading-plan', SbReadingPlan);
