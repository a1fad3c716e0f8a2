import { valueAt } from '../shared/at.ts';
import { asciiBytes, varint } from './bytes.ts';
import { ItemReader } from './item-reader.ts';
import { cleanText } from './label.ts';
import { listText } from './list-text.ts';
import type { Limited } from './range.ts';

/*
 * Pages elsewhere that the sender adds to a plan: tag 70. An address is data of a stranger: https only, a plain host name, and
 * no sign that a reader could take for another; it is shown as it stands, beside whatever the title says.
 */
export interface OwnLink {
  /** May be empty: then the address speaks for itself. */
  readonly title: string;
  /** The whole of it, `https://…`. */
  readonly address: string;
}

export const LINKS_TAG = 70;
export const MOST_LINKS = 5;
export const LONGEST_LINK_TITLE = 60;
/** With `https://`. */
export const LONGEST_ADDRESS = 300;

const SCHEME = 'https://';
const LONGEST_REST = LONGEST_ADDRESS - SCHEME.length;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const NAME = new RegExp(`^(?:${LABEL}\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$`);
const PORT = /^[1-9][0-9]{0,4}$/;
/** Printable ASCII without the signs that no address holds unescaped. */
const SIGNS = /^[!#-;=?-[\]_a-z~]*$/;

/** True for an address a plan may carry: `https://`, a host name with a dot, perhaps a port, then `/`, `?` or `#`. */
export function isLinkAddress(address: string): boolean {
  if (!address.startsWith(SCHEME) || address.length > LONGEST_ADDRESS) return false;
  const rest = address.slice(SCHEME.length);
  const end = rest.search(/[/?#]/);
  const [host = '', port, ...more] = (end < 0 ? rest : rest.slice(0, end)).split(':');
  if (more.length > 0 || (port !== undefined && !PORT.test(port))) return false;
  return NAME.test(host) && SIGNS.test(rest);
}

/** What somebody typed or pasted, in the form a plan carries; undefined if it is not an https address. */
export function linkAddressOf(typed: string): string | undefined {
  const text = typed.trim();
  const named = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `${SCHEME}${text}`;
  if (!URL.canParse(named)) return undefined;
  const address = new URL(named).href.replace(/["<>\\^`{|}]/g, encodeSign);
  return isLinkAddress(address) ? address : undefined;
}

/** Browsers leave some of these as they are. */
function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Of each: the title as a list text, then the address without `https://` as a varint of its length and ASCII. */
export function linksBytes(links: readonly OwnLink[]): readonly number[] {
  return links.flatMap(({ title, address }) => {
    const rest = asciiBytes(address.slice(SCHEME.length));
    return [...listText(title, LONGEST_LINK_TITLE), ...varint(rest.length), ...rest];
  });
}

/** Undefined where the bytes break a rule. */
export function readLinks(bytes: Uint8Array): readonly OwnLink[] | undefined {
  const items = new ItemReader(bytes);
  const links: OwnLink[] = [];
  while (items.hasMore) {
    const title = items.text(LONGEST_LINK_TITLE);
    links.push({ title, address: `${SCHEME}${items.ascii(LONGEST_REST)}` });
  }
  if (items.isWrong || links.length === 0 || links.length > MOST_LINKS) return undefined;
  return links.every(({ address }) => isLinkAddress(address)) ? links : undefined;
}

/** What must fit of them. */
export function linksLimits(links: readonly OwnLink[]): readonly Limited[] {
  return [
    ['links', [links.length], MOST_LINKS],
    ['address', links.map(({ address }) => (isLinkAddress(address) ? 0 : 1)), 0],
  ];
}

/** How a link is called: its title, or its host. */
export function linkName({ title, address }: OwnLink): string {
  const clean = cleanText(title, LONGEST_LINK_TITLE);
  return clean === '' ? valueAt(address.slice(SCHEME.length).split(/[/?#]/), 0, '') : clean;
}
