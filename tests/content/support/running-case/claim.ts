/** Pieces of text that must stand in a page, in both languages, with the figures worked out from the case. */
export interface Claim {
  readonly page: string;
  readonly en: readonly string[];
  readonly ja: readonly string[];
}

export const claim = (page: string, en: readonly string[], ja: readonly string[]): Claim => ({
  page,
  en,
  ja,
});
