/** The number at a position of a table; 0 outside it. */
export function numberAt(table: Int32Array, position: number): number {
  return table[position] ?? 0;
}
