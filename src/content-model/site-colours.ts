import type { Colour, SiteFile } from './site-schema.ts';

const property = (name: string, { light, dark }: Colour) => `--${name}: light-dark(${light}, ${dark});`;

/** The colours of content/site.yaml as a style sheet that goes over those of styles/tokens.css. */
export function siteColours({ colours }: Pick<SiteFile, 'colours'>): string {
  const own = [
    ...(colours?.accent ? [property('accent', colours.accent)] : []),
    ...(colours?.lines ?? []).map((line, index) => property(`line-${index + 1}`, line)),
  ];
  return own.length === 0 ? '' : `@layer tokens { :root { ${own.join(' ')} } }\n`;
}
