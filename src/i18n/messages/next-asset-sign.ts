import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { nextAssetSign as en } from './en/next-asset-sign.ts';
import { nextAssetSign as ja } from './ja/next-asset-sign.ts';

export const nextAssetSignMessages: Translations<MessagesLike<typeof en>> = { en, ja };
