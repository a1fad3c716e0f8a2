import { ownLinkField, valueOf } from '../journal/fields.ts';
import type { JourneyView } from '../journal/view.ts';
import type { OwnLink } from '../link/own-links.ts';
import { linkAddressOf, MOST_LINKS } from '../link/own-links.ts';

export interface OwnLinks {
  /** In the order of their places, as a plan carries them. */
  readonly links: readonly OwnLink[];
  /** Places, from 0, whose address cannot be sent. */
  readonly refused: readonly number[];
}

/** The pages elsewhere that go into the plans of a prospect. Their registers hold what was typed. */
export function ownLinksOf(view: JourneyView): OwnLinks {
  const typed = Array.from({ length: MOST_LINKS }, (_, place) => ({
    place,
    title: valueOf(view, ownLinkField(place, 'title')),
    address: valueOf(view, ownLinkField(place, 'address')),
  })).filter(({ address }) => address !== '');
  const read = typed.map((one) => ({ ...one, address: linkAddressOf(one.address) }));
  return {
    links: read.flatMap(({ title, address }) => (address === undefined ? [] : [{ title, address }])),
    refused: read.filter(({ address }) => address === undefined).map(({ place }) => place),
  };
}
