import type { EventBody } from '../journal/event.ts';
import type { JourneyView } from '../journal/view.ts';

/**
 * When what an event says was last done, in seconds since 1970. Undefined where no act says so, as with a question that is
 * open again because its answer has expired.
 */
export function lastDone(view: JourneyView, body: EventBody): number | undefined {
  switch (body.kind) {
    case 'opened':
    case 'read':
      return view.assets.get(body.asset)?.[body.kind].at(-1)?.at;
    case 'told':
      return view.assets.get(body.asset)?.told.findLast(({ via }) => via === body.via)?.at;
    case 'helpful':
      return view.assets.get(body.asset)?.helpful?.at;
    case 'question': {
      const marking = view.questions.get(body.question);
      if (marking?.mark === body.mark) return marking.at;
      return body.mark === 'answered' ? view.answers.get(body.question)?.at(-1)?.at : undefined;
    }
    default:
      return undefined;
  }
}
