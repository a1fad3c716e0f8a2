export class SbStorageNote extends HTMLElement {}

if (!customElements.get('sb-storage-note')) customElements.define('sb-storage-note', SbStorageNote);
