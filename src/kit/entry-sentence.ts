import type { AssetEvent, Talk } from '~/domain/journal/event.ts';
import { FIELD, TICKED } from '~/domain/journal/fields.ts';
import type { HistoryEntry } from '~/domain/journal/history.ts';
import { readField } from '~/domain/journal/read-field.ts';
import { scoreFrom } from '~/domain/order-flow/lesson-score.ts';
import { parseDay } from '~/domain/shared/calendar-day.ts';
import { toId } from '~/domain/shared/brand.ts';
import { formatDay, formatList } from './format.ts';
import { bookSentence } from './book-sentence.ts';
import { historyWords } from './history-words.ts';
import type { HistoryWording } from './history-wording.ts';

type ShownEvent = HistoryEntry['event'];
type SetEvent = Extract<ShownEvent, { kind: 'set' }>;

/** What happened, in one sentence. What this build has no name for is shown by its id. */
export function entrySentence(wording: HistoryWording, event: ShownEvent): string {
  const t = historyWords[wording.locale];
  switch (event.kind) {
    case 'question': {
      const name = wording.texts?.questions.get(event.question) ?? event.question;
      const via = event.via === undefined ? '' : t.said(t.via[event.via]);
      return `${t.question[event.mark](name)}${via}${event.why === undefined ? '' : t.why(event.why)}${talk(wording, event)}`;
    }
    case 'set':
      return setSentence(wording, event);
    case 'option':
    case 'requirement':
    case 'answer':
    case 'number':
    case 'step':
      return bookSentence(wording, event);
    default:
      return assetSentence(wording, event);
  }
}

function assetSentence(wording: HistoryWording, event: AssetEvent): string {
  const { locale, texts } = wording;
  const t = historyWords[locale];
  const name = texts?.assets.get(event.asset) ?? event.asset;
  switch (event.kind) {
    case 'sent':
      return t.sent(name);
    case 'opened':
      return t.opened(name);
    case 'read':
      return event.byHand === true ? t.readByHand(name) : t.read(name);
    case 'told':
      return t.told(name, t.via[event.via], event.why) + talk(wording, event);
    case 'helpful':
      return event.yes ? t.helpful(name) : t.notHelpful(name);
    case 'dismiss':
      return t.dismiss[event.why](name);
  }
}

/** When and with whom a conversation was, where that was written down. */
function talk({ locale }: HistoryWording, { on, to }: Talk): string {
  const t = historyWords[locale];
  const day = on === undefined ? undefined : parseDay(on);
  const parts = [
    ...(day === undefined ? [] : [formatDay(locale, day)]),
    ...(to === undefined ? [] : [t.talkedTo(to)]),
  ];
  return parts.length === 0 ? '' : t.why(parts.join(t.comma));
}

function setSentence(wording: HistoryWording, { field, value }: SetEvent): string {
  const t = historyWords[wording.locale];
  switch (field) {
    case FIELD.label:
      return value === '' ? t.unnamed : t.named(value);
    case FIELD.phase:
      return t.phase(wording.texts?.phases.get(toId(value)) ?? value);
    case FIELD.motion:
    case FIELD.accountType:
    case FIELD.segment:
    case FIELD.entryMode:
      return t[field](wording.choices.get(value) ?? value);
    case FIELD.roles:
      return t.roles(rolesIn(wording, value));
    case FIELD.me:
      return t.me(rolesIn(wording, value));
    case FIELD.owner:
      return t.owner(value);
    case FIELD.plan:
      return t.plan;
    case FIELD.passedOn:
      return t.passedOn;
    case FIELD.secret:
    case FIELD.receiptWriter:
      return t.linkKey;
    case FIELD.planSteps:
    case FIELD.planTarget:
    case FIELD.planHolidays:
    case FIELD.planShared:
      return t.bothPlan;
    default:
      return otherSentence(wording, field, value);
  }
}

function rolesIn({ locale, texts }: HistoryWording, value: string): string {
  const names = value.split(' ').filter((id) => id !== '');
  if (names.length === 0) return historyWords[locale].nobody;
  return formatList(
    locale,
    names.map((id) => texts?.roles.get(toId(id)) ?? id),
  );
}

/** The registers with composed names. */
function otherSentence({ locale, texts, choices }: HistoryWording, name: string, value: string): string {
  const t = historyWords[locale];
  const isTicked = value === TICKED;
  const field = readField(name);
  switch (field?.kind) {
    case 'criterion': {
      const phase = texts?.phases.get(field.phase) ?? field.phase;
      return isTicked ? t.criterionDone(phase) : t.criterionOpen(phase);
    }
    case 'arrival': {
      const arrival = choices.get(field.id) ?? field.id;
      return isTicked ? t.arrived(arrival) : t.notArrived(arrival);
    }
    case 'score': {
      const score = scoreFrom(value);
      return score === undefined ? t.otherSet : t.score(score.right, score.of);
    }
    case 'tick':
      return isTicked ? t.ticked : t.unticked;
    case 'entry':
      return t.entry;
    case 'receipt':
      return t.receipt;
    case 'crm':
      return t.crm;
    case 'asked':
      return t.asked;
    case 'replied':
      return t.replied;
    case 'took':
      return t.took;
    case 'draft':
      return t.drafted;
    case 'person':
      return t.person;
    case 'step':
    case 'kit':
    case undefined:
      return t.otherSet;
  }
}
