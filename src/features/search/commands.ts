import { foldForms } from '~/kit/fold-text.ts';
import { localizedPath, pages } from '~/kit/localized-path.ts';
import { pageLocale } from '~/kit/locales.ts';
import { pagePath } from '~/kit/page-path.ts';
import { siteWords } from '~/kit/site-words.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { searchWords } from './words.ts';

/** Something the box can do, beside finding: it goes somewhere. */
export interface Command {
  readonly label: string;
  readonly href: string;
}

/** Every page of the main way, the buying phases, this page in the other language, and this page as a plan. */
export function allCommands(): readonly Command[] {
  const locale = pageLocale();
  const t = searchWords[locale];
  const site = siteWords[locale];
  const go = (place: string, page: string): Command => ({
    label: t.goTo(place),
    href: localizedPath(locale, page),
  });
  const phases = [...($catalogue.get()?.texts.phases ?? [])];
  const [folder, id = ''] = pagePath(location.pathname).split('/');
  const shared =
    folder === 'assets' ? pages.shareAsset(id) : folder === 'phases' ? pages.sharePhase(id) : undefined;
  const other = document.querySelector<HTMLAnchorElement>('a[data-keep-place]');
  return [
    go(site.home, pages.home),
    go(site.questions, pages.questions),
    go(site.assets, pages.assets),
    go(site.roles, pages.roles),
    go(site.journey, pages.journey),
    go(site.learn, pages.learn),
    go(site.glossary, pages.glossary),
    ...phases.map(([phase, name]) => go(name, pages.phase(phase))),
    ...(other ? [{ label: t.otherLanguage, href: other.href }] : []),
    ...(shared !== undefined && id !== ''
      ? [{ label: t.shareThis, href: localizedPath(locale, shared) }]
      : []),
  ];
}

/** The commands that say what was typed; without words, all of them. */
export function commandsFor(query: string): readonly Command[] {
  const wanted = foldForms(query).trim();
  return allCommands().filter(({ label }) => foldForms(label).includes(wanted));
}
