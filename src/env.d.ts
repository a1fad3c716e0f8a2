/// <reference types="astro/client" />

/** Every file of content/, as path → text (content-model/astro-content.ts). */
declare module 'virtual:content-files' {
  export const files: import('./content-model/content-files.ts').ContentFiles;
}
