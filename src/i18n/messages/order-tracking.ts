import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { orderTracking as en } from './en/order-tracking.ts';
import { orderTracking as ja } from './ja/order-tracking.ts';

export const orderTrackingMessages: Translations<MessagesLike<typeof en>> = { en, ja };
