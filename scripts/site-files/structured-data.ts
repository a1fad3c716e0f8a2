import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BreadcrumbList, FAQPage, Graph, Question, Thing, WebPage } from 'schema-dts';
import { addressOf, type BuiltPage } from './built-pages.ts';
import { oneLine } from './page-elements.ts';

/** The way to a page as its own links above the title say it. */
function breadcrumbs(page: BuiltPage, home: string): BreadcrumbList | undefined {
  const above = selectAll('.breadcrumbs a', page.main);
  if (above.length === 0) return undefined;
  const steps = above.map((link) => ({
    name: oneLine(toString(link)),
    item: new URL(String(link.properties['href']), home).href,
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...steps, { name: page.title }].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** The page that the data stands in: its address, name and language are those of the page itself. */
function reviewed(page: BuiltPage): WebPage | undefined {
  if (page.reviewedOn === undefined) return undefined;
  return {
    '@type': 'WebPage',
    lastReviewed: page.reviewedOn,
    ...(page.updatedOn !== undefined && { dateModified: page.updatedOn }),
  };
}

function questionOf(section: Element, guide: BuiltPage, home: string): Question[] {
  const name = select('h3', section);
  const answer = select('.short-answer .labelled__text', section);
  const id = section.properties['dataQuestion'];
  if (!name || !answer || typeof id !== 'string') return [];
  return [
    {
      '@type': 'Question',
      name: oneLine(toString(name)),
      url: `${addressOf(guide, home)}#${id}`,
      acceptedAnswer: { '@type': 'Answer', text: oneLine(toString(answer)) },
    },
  ];
}

/** All questions with the short answers of the guides: on the page that lists them, where no guide gets heavier by it. */
function allQuestions(page: BuiltPage, pages: readonly BuiltPage[], home: string): FAQPage | undefined {
  if (page.path !== 'questions/') return undefined;
  const mainEntity = pages
    .filter((guide) => guide.locale === page.locale && guide.path.startsWith('phases/'))
    .flatMap((guide) =>
      selectAll('.question-section', guide.main).flatMap((section) => questionOf(section, guide, home)),
    );
  return mainEntity.length === 0 ? undefined : { '@type': 'FAQPage', inLanguage: page.locale, mainEntity };
}

/** What a page is, for machines: the way to it, when it was reviewed, questions with their answers. */
export function structuredData(
  page: BuiltPage,
  pages: readonly BuiltPage[],
  home: string,
): Graph | undefined {
  const parts: Thing[] = [breadcrumbs(page, home), reviewed(page), allQuestions(page, pages, home)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? undefined : { '@context': 'https://schema.org', '@graph': parts };
}
