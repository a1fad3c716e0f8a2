/** Small steps of every sum. Percentages are whole numbers, as in content/running-case.yaml. */
export const of = (value: number, percent: number): number => (value * percent) / 100;
export const raised = (value: number, percent: number): number => value + of(value, percent);
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
/** Finance adds up what it sees, so amounts are rounded to a thousand yen before they are added. */
export const thousands = (value: number): number => Math.round(value / 1000) * 1000;
