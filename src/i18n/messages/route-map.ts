import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { routeMap as en } from './en/route-map.ts';
import { routeMap as ja } from './ja/route-map.ts';

export const routeMapMessages: Translations<MessagesLike<typeof en>> = { en, ja };
