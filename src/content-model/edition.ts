import { MS_PER_DAY } from '../domain/shared/calendar-day.ts';
import type { AssetFile } from './asset-schema.ts';

/** Which assets a build shows: all of them, or those that are published on its day. */
export interface Edition {
  readonly drafts: boolean;
  /** The day of the build, as days since 1970-01-01. */
  readonly today: number;
}

/** What a build shows today unless it is a preview. */
export function publishedToday(): Edition {
  return { drafts: false, today: Math.floor(Date.now() / MS_PER_DAY) };
}

export function isPublished(
  { state, publishOn }: Pick<AssetFile, 'state' | 'publishOn'>,
  today: number,
): boolean {
  return state === 'published' && (publishOn === undefined || publishOn <= today);
}
