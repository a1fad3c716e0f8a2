/** The page inside its language and without slashes around it: `assets/rfp-template`. Both languages give the same. */
export function pagePath(pathname: string): string {
  const inside = pathname.startsWith(import.meta.env.BASE_URL)
    ? pathname.slice(import.meta.env.BASE_URL.length)
    : pathname;
  return inside.replace(/^\/?(ja|en)(\/|$)/, '').replace(/^\/|\/$/g, '');
}
