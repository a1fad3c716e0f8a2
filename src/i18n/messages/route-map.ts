import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { routeMap as en } from './en/route-map.ts';
import { routeMap as ja } from './ja/route-map.ts';

export const routeMapMessages: Translations<MessagesLike<typeof en>> = { en, ja };
