/** Answers the focus of a field that holds something to copy: all of it is selected. */
export function selectAll({ target }: Event): void {
  if (target instanceof HTMLInputElement) target.select();
}
