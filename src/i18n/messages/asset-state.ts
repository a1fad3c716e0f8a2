import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { assetState as en } from './en/asset-state.ts';
import { assetState as ja } from './ja/asset-state.ts';

export const assetStateMessages: Translations<MessagesLike<typeof en>> = { en, ja };
