/**
 * What a link carries: the plan of a seller, the receipt of a reader, the questions a buyer asks, the answers to them, or a
 * whole purchase on its way to another device.
 */
export const PAYLOAD_KINDS = ['plan', 'receipt', 'questions', 'answers', 'record'] as const;
export type PayloadKind = (typeof PAYLOAD_KINDS)[number];
