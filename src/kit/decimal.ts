import { Big } from 'big.js';

export type Exact = Big;

/** The decimals that tools calculate with: domain/tools is told how to make one. */
export const exact = (text: string): Exact => new Big(text);
