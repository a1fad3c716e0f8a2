/** The value at a position that is known to exist; `otherwise` stands for positions outside the list. */
export function valueAt<Value>(list: ArrayLike<Value>, position: number, otherwise: Value): Value {
  return list[position] ?? otherwise;
}

/** The same for the number tables of hot loops; 0 outside. */
export function numberAt(table: Int32Array, position: number): number {
  return table[position] ?? 0;
}
