const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/** Signs that are written in two ways in names: both become the common one. */
const VARIANTS: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  濵: '浜',
  濱: '浜',
  齋: '斎',
  邉: '辺',
  邊: '辺',
  澤: '沢',
  槗: '橋',
  '𠮷': '吉',
  廣: '広',
  瀨: '瀬',
  德: '徳',
  國: '国',
  嶋: '島',
  '〜': '~',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
};
const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');
/** Variation selectors choose between pictures of one sign; joiners, soft hyphens and marks of direction are not seen at all. */
const UNSEEN = /[\p{VS}\p{Cf}]/gu;
const LATIN_ACCENTS = /[\u0300-\u036f]/g;
/** Dashes that stand for the long mark between two katakana. */
const LONG_MARK = /(?<=[\u30a1-\u30fa])[\u2010-\u2015\u2212](?=[\u30a1-\u30fa])/g;
/** The long mark at the end of a longer word is written or left out: サーバー, サーバ. */
const LAST_LONG_MARK = /(?<=[\u30a1-\u30fa\u30fc]{3})\u30fc(?![\u30a1-\u30fa\u30fc])/g;

/**
 * Text in one of the forms in which the same words may be written: widths, capitals, accents, variants of kanji and long
 * marks make no difference.
 */
export function foldForms(text: string): string {
  return text
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(LATIN_ACCENTS, '')
    .normalize('NFKC')
    .replace(VARIANT, (sign) => VARIANTS[sign] ?? sign)
    .toLowerCase()
    .replace(LONG_MARK, 'ー')
    .replace(LAST_LONG_MARK, '');
}

/** Text made alike for looking up names: hiragana or katakana make no difference either. */
export function foldText(text: string): string {
  return foldForms(text).replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_HIRAGANA));
}

/** True if every word of what is looked for occurs, wherever it stands: Japanese has no spaces to split at. */
export function holdsWords(folded: string, wanted: string): boolean {
  return foldText(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
