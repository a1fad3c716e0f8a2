/** A decimal as people read it, the same in both languages: "-1234.5" → "−1,234.5". */
export function grouped(decimal: string): string {
  const [whole = '', part] = decimal.replace('-', '').split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const sign = decimal.startsWith('-') ? '−' : '';
  return sign + (part === undefined ? digits : `${digits}.${part}`);
}

/** A figure with its unit, which says "#" where the number goes: "JPY #". "# day|# days" has a word for one of them. */
export function figureText(decimal: string, unit: string): string {
  const [one = '', many = one] = unit.split('|');
  return (decimal === '1' ? one : many).replace('#', grouped(decimal));
}

/** What stands before and behind the number. */
export function aroundNumber(unit: string): { readonly before: string; readonly after: string } {
  const [before = '', after = ''] = unit.slice(unit.lastIndexOf('|') + 1).split('#');
  return { before: before.trim(), after: after.trim() };
}

/** 26 months → 2 years and 2 months. */
export function yearsAndMonths(months: number): { readonly years: number; readonly months: number } {
  return { years: Math.floor(months / 12), months: months % 12 };
}
