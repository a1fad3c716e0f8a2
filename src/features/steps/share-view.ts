import { html, nothing, type TemplateResult } from 'lit/html.js';
import { PAYLOAD_MOST } from '~/domain/link/envelope.ts';
import { LONGEST_LABEL } from '~/domain/link/label.ts';
import type { JourneyId } from '~/domain/shared/brand.ts';
import type { Handover } from '~/kit/handover.ts';
import { pasteBox } from '~/kit/paste-box.ts';
import { stepsPage } from '~/kit/plan-address.ts';
import { fileNameOf, saveFile } from '~/kit/save-file.ts';
import { $catalogue } from '~/state/catalogue.ts';
import { keepSecret, keepShared, stepsPayload } from '~/state/shared-steps.ts';
import { linkNow, unseenIn } from './plan-exchange.ts';
import type { PlanSight } from './plan-sight.ts';
import { shareStepsWords } from './share-words.ts';
import { linkLanguage } from '~/kit/link-language.ts';

export interface Sending {
  readonly sender: string;
  readonly changeSender: (sender: string) => void;
  readonly say: (text: string) => void;
  /** A text was pasted that may hold a plan. */
  readonly pasted: (text: string) => void;
}

/** To the other side, and from it. */
export function exchangeView(
  sight: PlanSight,
  journey: JourneyId | undefined,
  sending: Sending,
): TemplateResult {
  const t = shareStepsWords[sight.locale];
  return html`${
      journey === undefined || sight.steps.length === 0
        ? nothing
        : html`<section class="plan-share no-print" aria-label=${t.send}>
            <h2>${t.send}</h2>
            ${shareView(sight, journey, sending)}
          </section>`
    }
    <details class="plan-add no-print">
      <summary>${t.open}</summary>
      ${pasteBox({ label: t.openLabel, file: t.openFile, button: t.openButton }, sending.pasted, () =>
        sending.say(t.unreadable),
      )}
    </details>`;
}

/** The plan as a link, or as a file where it is too long for one. */
function shareView(sight: PlanSight, journey: JourneyId, sending: Sending): TemplateResult {
  const { locale, content } = sight;
  const t = shareStepsWords[locale];
  const { sender, changeSender } = sending;
  const internal = sight.steps.filter(({ step }) => step.isInternal).length;
  const unseen = unseenIn(journey, content);
  return html`<p>${t.sendNote(internal)}</p>
    ${
      unseen === undefined
        ? nothing
        : html`<p><strong>${unseen === 0 ? t.allSeen : t.unsent(unseen)}</strong></p>`
    }
    <label class="field"
      ><span>${t.sender}</span
      ><input
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        .value=${sender}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement ? changeSender(target.value.trim()) : undefined}
    /></label>
    ${linkOrFile(sight, journey, sending)}`;
}

function linkOrFile(
  { locale, content, side }: PlanSight,
  journey: JourneyId,
  { sender, say }: Sending,
): TemplateResult {
  const t = shareStepsWords[locale];
  const steps = linkNow(journey, content, side);
  const local = $catalogue.get();
  if (!local) return html``;
  const address = `${stepsPage(locale)}#`;
  const words = { language: linkLanguage(), sender };
  const link = stepsPayload(local, journey, steps, words, address.length);
  if (link.ok) {
    const payload = link.value;
    const handover: Handover = {
      address: `${address}${payload}`,
      payload,
      pasteAt: stepsPage(locale),
      language: locale,
      subject: t.subject,
      sentence: t.sentence,
      fileName: t.file,
      asks: true,
    };
    return html`<sb-handover
      class="handover"
      .handover=${handover}
      @sb-handing-over=${() => keepSecret(journey)}
      @sb-handed-over=${() => keepShared(journey, payload)}
    ></sb-handover>`;
  }
  if (link.problem.kind !== 'too-long') return html`<p role="alert">${t.cannot}</p>`;
  const file = stepsPayload(local, journey, steps, words, 0, PAYLOAD_MOST);
  if (!file.ok) return html`<p role="alert">${t.tooLongAtAll}</p>`;
  const save = () => {
    const name = fileNameOf(t.file, 'txt');
    saveFile(name, 'text/plain;charset=utf-8', `${t.sentence}\n${file.value}\n`);
    keepShared(journey, file.value);
    say(t.fileSaved(name));
  };
  return html`<p>${t.tooLong}</p>
    <p><button type="button" class="button--main" @click=${save}>${t.saveFile}</button></p>`;
}
