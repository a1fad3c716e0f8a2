import type { Locale } from './locales.ts';

/** Joins the sub-path the site stands under with a path that begins without a slash; always ends with one `/`. */
export function sitePath(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return `${base}/${path}`;
}

/** A page in one language: `localizedPath('ja', 'assets/sla-sheet/')` → `/ja/assets/sla-sheet/` (under the base). */
export function localizedPath(locale: Locale, page: string): string {
  return sitePath(`${locale}/${page}`);
}

export const pages = {
  home: '',
  phase: (id: string) => `phases/${id}/`,
  question: (phase: string, id: string) => `phases/${phase}/#${id}`,
  assets: 'assets/',
  asset: (id: string) => `assets/${id}/`,
  questions: 'questions/',
  securityKit: 'security-kit/',
  roles: 'roles/',
  role: (id: string) => `roles/${id}/`,
  journey: 'journey/',
  plan: 'p/',
  share: 'sales/share/',
  shareAsset: (id: string) => `sales/share/?asset=${id}`,
  sharePhase: (id: string) => `sales/share/?phase=${id}`,
  book: 'sales/',
  /** One prospect: its id stands behind the `#`, where no server sees it. */
  prospect: 'sales/prospect/',
  order: 'journey/#order',
  orderFlow: 'learn/order-flow/',
  learn: 'learn/',
  buyerAndSales: 'learn/buyer-and-sales-process/',
  processMap: 'learn/process-map/',
  salesProcessMap: 'sales/process-map/',
  suitableAssets: 'learn/suitable-assets/',
  renewal: 'learn/renewal/',
  clauses: 'clauses/',
  clause: (id: string) => `clauses/#${id}`,
  clausesTable: 'clauses/clauses.csv',
  glossary: 'glossary/',
  about: 'about/',
  model: 'about/model/',
  lawDates: 'about/law-dates/',
  lawDate: (id: string) => `about/law-dates/#${id}`,
  privacy: 'about/privacy/',
  xapi: 'about/xapi/',
  components: 'about/components/',
  report: 'content-report/',
} as const;
