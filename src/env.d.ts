/// <reference types="astro/client" />

/** Every file of content/, as path → text (content-model/astro-content.ts). */
declare module 'virtual:content-files' {
  export const files: ReadonlyMap<string, string>;
}
