import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { nextAsset as en } from './en/next-asset.ts';
import { nextAsset as ja } from './ja/next-asset.ts';

export const nextAssetMessages: Translations<MessagesLike<typeof en>> = { en, ja };
