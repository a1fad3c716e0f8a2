import type { MessagesLike } from '../message-types.ts';
import type { Translations } from '../translate.ts';
import { nextAsset as en } from './en/next-asset.ts';
import { nextAsset as ja } from './ja/next-asset.ts';

export const nextAssetMessages: Translations<MessagesLike<typeof en>> = { en, ja };
