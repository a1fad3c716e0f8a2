const KATAKANA = /[\u30a1-\u30f6]/g;
const TO_HIRAGANA = 0x60;

/** Text made alike for searching: widths, capitals, and hiragana or katakana make no difference. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KATAKANA, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_HIRAGANA));
}

/** True if every word of what is looked for occurs, wherever it stands: Japanese has no spaces to split at. */
export function holdsWords(folded: string, wanted: string): boolean {
  return foldText(wanted)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
