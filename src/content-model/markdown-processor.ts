import { satteri } from '@astrojs/markdown-satteri';
import { withJoiners, withoutJoiners } from './cjk-emphasis.ts';

/** How Astro turns the MDX of content/ into pages: the parser that the content check uses, with emphasis for Japanese. */
export function markdownProcessor(): ReturnType<typeof satteri> {
  const processor = satteri();
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await processor.createMdxRenderer?.(shared, mdx);
      if (!renderer) throw new Error('@astrojs/markdown-satteri renders no MDX any more.');
      return {
        async process(text, file, frontmatter) {
          const result = await renderer.process(withJoiners(text), file, frontmatter);
          return { ...result, code: withoutJoiners(result.code) };
        },
      };
    },
  };
}
