import { html, type TemplateResult } from 'lit/html.js';
import { csvText } from '~/domain/journal/csv.ts';
import type { Paper } from '~/domain/papers/paper-parts.ts';
import { markdownOf, plainTextOf, rowsOf } from '~/domain/papers/paper-text.ts';
import { copyText } from '~/kit/copy-text.ts';
import type { Locale } from '~/kit/locales.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { papersWords } from './words.ts';

export type Output = 'markdown' | 'docx' | 'csv' | 'mail';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface OutputSetting {
  readonly locale: Locale;
  readonly outputs: readonly Output[];
  /** Uncut: only the printed page is shortened. */
  readonly paper: Paper;
  /** What is missing, in words. */
  readonly open: readonly string[];
  readonly say: (text: string) => void;
}

/** Print, copy, and the files a paper can be saved as. */
export function paperOutputs(setting: OutputSetting): TemplateResult {
  const { locale, outputs, paper } = setting;
  const t = papersWords[locale];
  const text = () => plainTextOf(paper, t);
  const copy = async () => setting.say((await copyText(text())) ? t.copied : t.copyFailed);
  return html`<p class="row">
    <button type="button" class="button--main" @click=${() => window.print()}>${t.print}</button>
    ${outputs.map((output) =>
      output === 'mail'
        ? html`<a
            class="button"
            href=${`mailto:?subject=${encodeURIComponent(t.mailSubject)}&body=${encodeURIComponent(text())}`}
            >${t.mail}</a
          >`
        : html`<button type="button" @click=${() => void save(setting, output)}>${t[output]}</button>`,
    )}
    <button type="button" @click=${copy}>${t.copy}</button>
  </p>`;
}

async function save(
  { locale, paper, open, say }: OutputSetting,
  output: Exclude<Output, 'mail'>,
): Promise<void> {
  const t = papersWords[locale];
  const subject = paper.heads.find(({ id }) => id === 'subject')?.text;
  const label = subject === undefined ? paper.title : `${paper.title} ${subject}`;
  const nameOf = (ending: string) => fileNameOf(label, ending);
  if (output === 'markdown') {
    saveFile(nameOf('md'), 'text/markdown', markdownOf(paper, open, t));
    say(t.saved(nameOf('md')));
  } else if (output === 'csv') {
    saveFile(nameOf('csv'), 'text/csv', csvText(rowsOf(paper, t)));
    say(t.saved(nameOf('csv')));
  } else {
    say(t.making);
    try {
      const { docxFile } = await import('./docx-file.ts');
      saveFile(nameOf('docx'), DOCX, await docxFile(locale, paper, open));
      say(t.saved(nameOf('docx')));
    } catch {
      say(t.docxFailed);
    }
  }
}
