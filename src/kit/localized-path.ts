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
  guides: 'phases/',
  phase: (id: string) => `phases/${id}/`,
  question: (phase: string, id: string) => `phases/${phase}/#${id}`,
  assets: 'assets/',
  asset: (id: string) => `assets/${id}/`,
  questions: 'questions/',
  search: 'search/',
  securityKit: 'security-kit/',
  roles: 'roles/',
  role: (id: string) => `roles/${id}/`,
  journey: 'journey/',
  compare: 'compare/',
  papers: 'papers/',
  paper: (id: string) => `papers/${id}/`,
  plan: 'p/',
  /** The plan of both sides; of a prospect, whose id stands behind the `#`, or of the purchase shown. */
  steps: 'steps/',
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
  specimens: 'specimens/',
  clauses: 'clauses/',
  clause: (id: string) => `clauses/#${id}`,
  clausesTable: 'clauses/clauses.csv',
  glossary: 'glossary/',
  about: 'about/',
  model: 'about/model/',
  lawDates: 'about/law-dates/',
  lawDate: (id: string) => `about/law-dates/#${id}`,
  privacy: 'about/privacy/',
  accessibility: 'about/accessibility/',
  xapi: 'about/xapi/',
  crm: 'about/crm/',
  components: 'about/components/',
  report: 'content-report/',
  reportQuestions: 'content-report/questions.csv',
  reportAssets: 'content-report/assets.csv',
  reportData: 'content-report/report.json',
} as const;
