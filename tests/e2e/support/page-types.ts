export const LOCALES = ['ja', 'en'] as const;

/** One page of each type, as its address inside a language. */
export const PAGE_TYPES = {
  home: '',
  'phase guide': 'phases/evaluation/',
  assets: 'assets/',
  asset: 'assets/requirements-checklist/',
  'sample asset': 'assets/sla-sheet/',
  template: 'assets/approval-one-pager-template/',
  questions: 'questions/',
  'security kit': 'security-kit/',
  roles: 'roles/',
  role: 'roles/security/',
  journey: 'journey/',
  plan: 'p/',
  share: 'sales/share/',
  book: 'sales/',
  prospect: 'sales/prospect/',
  'xAPI profile': 'about/xapi/',
  'order flow lesson': 'learn/order-flow/',
  learn: 'learn/',
  'buyer and sales process': 'learn/buyer-and-sales-process/',
  'process map': 'learn/process-map/',
  'process map for sales': 'sales/process-map/',
  'suitable assets': 'learn/suitable-assets/',
  renewal: 'learn/renewal/',
  'clause book': 'clauses/',
  'dates of law': 'about/law-dates/',
  glossary: 'glossary/',
  about: 'about/',
  'the model': 'about/model/',
  privacy: 'about/privacy/',
  components: 'about/components/',
  'content report': 'content-report/',
} as const;

/** Every page type in both languages, and the two pages outside a language: name and address without the base. */
export const PAGES: readonly (readonly [name: string, address: string])[] = [
  ['language chooser', './'],
  ['not found', '404.html'],
  ...LOCALES.flatMap((locale) =>
    Object.entries(PAGE_TYPES).map(
      ([name, address]) => [`${name} (${locale})`, `${locale}/${address}`] as const,
    ),
  ),
];
