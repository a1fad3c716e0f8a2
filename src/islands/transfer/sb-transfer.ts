export class SbTransfer extends HTMLElement {}

if (!customElements.get('sb-transfer')) customElements.define('sb-transfer', SbTransfer);
