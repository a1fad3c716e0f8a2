import type { Apart } from './strays.ts';

/**
 * Figures on pages of the case that are not part of it: rules of thumb, limits of other kinds, examples of somebody
 * else. A page with an empty list has no sum of its own, but its dates are looked at.
 */
export const APART: Apart = {
  'assets/own-effort-planner': ['50 to 500 users', '50–500 users', 'Over 500 users', '50〜500名', '500名超'],
  'assets/options-guide': ['50 to 500 users', 'over 500 users', '50〜500人', '500人超'],
  'assets/rollout-plan': [
    // The draft is for companies of this size.
    '50 to 500 users',
    '50〜500名',
    '4人日',
    // Public holidays, and the day that would have won two weeks back.
    '29 April to 5 May',
    '1 March',
    '4月29日〜5月5日',
    '3月1日',
  ],
  'assets/requirements-checklist': ['5,000 requests', '5,000件'],
  'assets/buying-group-map': ['JPY 1 million', '100万円超'],
  'assets/goal-menu': ['JPY 100,000', '10万円'],
  // The price of what somebody requests, and the limit up to which nobody has to approve it.
  'assets/adoption-check': ['JPY 60,000', '80,000', '6万円', '8万円'],
  'assets/industry-benchmark': ['100 staff', '600 people', '100人', '600人', '500人'],
  'assets/reference-connector': ['80 to 300 users', '500 staff', '80〜300名', '500名'],
  'assets/comparison-matrix': ['1,000 users', '1,000名', 'start with 120', '120名から'],
  'assets/mutual-action-plan': ['1 April 2026', '2026年4月1日'],
  'guides/solution-development': ['300 to 800 people', '50 to 500 users', '300〜800名', '50〜500名'],
  'guides/evaluation': ['5,000 an hour', '5,000件'],
  'guides/commitment': ['31 December', '15 April', '12月31日', '4月15日'],
  // The date of the supplier's terms.
  'pages/specimens': ['2027年1月1日', '1 January 2027'],
  'assets/contract-negotiation-plan': [
    // The rule of thumb for the depth of negotiation.
    'JPY 1 million',
    'JPY 1 to 20 million',
    'JPY 20 million',
    '年100万円',
    '年100万〜2,000万円',
    '年2,000万円',
  ],
  // The number of minutes in a month; the example of a contract for three years.
  'assets/service-level-questions': ['43,200'],
  'assets/price-model-questions': [
    ...['JPY 1,000', 'JPY 1,200,000', '100 users', '1,080,000', '3,240,000', '1,200,000', '1,236,000'],
    ...['1,273,080', '3,709,080', '988,800', '1,018,464', '3,207,264', '469,080', '32,736', '60 days'],
    ...['100名', '1,000円'],
  ],
  // The supplier's own equity.
  'assets/supplier-check': ['JPY 320 million', '3億2,000万円'],
  'assets/compliance-constraints-checklist': [],
  'assets/objection-answers': [],
  'assets/tailored-demo': ['JPY 180,000', '18万'],
};

/** Days of laws, judgments and standards that the texts name. They belong to no case, wherever they stand. */
export const LAW_DAYS: readonly string[] = [
  // Tokyo District Court on gross negligence.
  '23 January 2014',
  '2014年1月23日',
  // The warning of the Personal Information Protection Commission on cloud services.
  '25 March 2024',
  '2024年3月25日',
  // Freelance Act, act on small contractors.
  '1 November 2024',
  '2024年11月1日',
  '1 January 2026',
  '2026年1月1日',
  // EU Data Act.
  '12 September 2025',
  '2025年9月12日',
  // Last certificates of ISO/IEC 27001:2013.
  '31 October 2025',
  '2025年10月31日',
];
