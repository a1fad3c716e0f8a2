/// <reference types="astro/client" />
/// <reference types="trusted-types" />

declare module 'virtual:site-colours.css';

/** Every file of content/, as path → text (content-model/astro-content.ts). */
declare module 'virtual:content-files' {
  /** Where they stand, with a slash at the end; empty in a build. */
  export const folder: string;
  /** Where they stand, for what is read from there while the site is built. */
  export const home: string;
  /** The build shows drafts, too. */
  export const drafts: boolean;
  export const files: import('./content-model/content-files.ts').ContentFiles;
}

/** How many words of the interface each further language of the site has (scripts/vite/further-words.ts). */
declare module 'virtual:translated-words' {
  export const translatedWords: ReadonlyMap<
    import('./kit/locales.ts').Locale,
    import('./content-model/site-languages.ts').Translated
  >;
}
