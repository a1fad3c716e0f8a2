/** What a link carries: the plan of a seller, or the receipt of a reader. */
export type PayloadKind = 'plan' | 'receipt';
