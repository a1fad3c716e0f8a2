export class SbNextAsset extends HTMLElement {}

if (!customElements.get('sb-next-asset')) customElements.define('sb-next-asset', SbNextAsset);
