/** The name of the site in the language of the page, as its header shows it. */
export function siteName(): string {
  return document.querySelector('.site-header__name')?.textContent.trim() ?? location.hostname;
}
