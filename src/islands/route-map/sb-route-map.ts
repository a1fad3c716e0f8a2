export class SbRouteMap extends HTMLElement {}

if (!customElements.get('sb-route-map')) customElements.define('sb-route-map', SbRouteMap);
