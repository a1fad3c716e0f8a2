/**
 * In Markdown a run of `*` closes nothing in `**重要：**新規`: between a stop and a letter it counts as inside a word. The
 * rule for Chinese, Japanese and Korean (github.com/tats-u/markdown-cjk-friendly) takes their punctuation for letters. The
 * parser does not know it, so a word joiner tells it: an invisible character that is neither a space nor punctuation, and
 * that the content check allows nowhere else.
 */
const JOINER = '\u2060';

const RUN = /(?<![*\\])\*+/gu;
const CJK =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u30ff\uff01-\uff60\uff66-\uff9f\uffe0-\uffe6]/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

function needsJoiner(beside: string, across: string): boolean {
  return PUNCTUATION.test(beside) && (CJK.test(beside) || CJK.test(across));
}

/** The text as the parser must get it. Lines stay where they are. */
export function withJoiners(text: string): string {
  return text.replace(RUN, (run, at: number) => {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + run.length);
    const left = needsJoiner(before, after) ? JOINER : '';
    const right = needsJoiner(after, before) ? JOINER : '';
    return `${left}${run}${right}`;
  });
}

/** What the parser gave back, free of joiners. */
export function withoutJoiners(text: string): string {
  return text.replaceAll(JOINER, '');
}
