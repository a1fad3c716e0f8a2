/** The share of light that a colour `#rrggbb` reflects, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand out from each other, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * What stands beside or on a colour of the site in each theme: the deepest ground of styles/tokens.css, and the ink of
 * what is written on the colour itself.
 */
export const THEMES = {
  light: { ground: '#f0f1ee', ink: '#ffffff' },
  dark: { ground: '#1f2832', ink: '#10151b' },
} as const;

/** WCAG 2.2 AA for text. */
export const LEAST_CONTRAST = 4.5;
