interface Text {
  readonly uses: readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[];
}

/** The sections that a text of a page has, by anchor and title; none where there is no text. */
export function sectionsOf(text: Text | undefined): readonly (readonly [anchor: string, title: string])[] {
  return (text?.uses ?? [])
    .filter(({ name }) => name === 'Section')
    .map(({ attributes }) => [attributes.get('id') ?? '', attributes.get('title') ?? ''] as const);
}
