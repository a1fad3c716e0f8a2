import type { MessagesLike } from '~/kit/message-types.ts';
import type { Translations } from '~/kit/translate.ts';
import { suitableAssets as en } from './en/suitable-assets.ts';
import { suitableAssets as ja } from './ja/suitable-assets.ts';

export const suitableAssetsMessages: Translations<MessagesLike<typeof en>> = { en, ja };
