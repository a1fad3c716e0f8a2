import type { Milestone } from '~/domain/process-map/milestone.ts';
import { recordsIn } from '~/kit/data-records.ts';
import { toId, type PhaseId, type QuestionId, type SegmentId } from '~/domain/shared/brand.ts';

/** A milestone out of the attributes the server gave its element. */
export function milestoneAt({ dataset }: HTMLElement): Milestone {
  const { milestone = '', phase = '', needs = '', segments } = dataset;
  return {
    id: milestone,
    phase: toId<PhaseId>(phase),
    needs: words(needs).map((id) => toId<QuestionId>(id)),
    ...(segments === undefined ? {} : { segments: words(segments).map((id) => toId<SegmentId>(id)) }),
  };
}

/** A milestone with its name, for an element that draws it. */
export interface NamedMilestone {
  readonly milestone: Milestone;
  readonly name: string;
}

/** The milestones in an attribute, as ProcessChooser.astro writes them. */
export function milestonesIn(json: string | undefined): readonly NamedMilestone[] {
  return recordsIn(json).map((record) => {
    const segments = record.texts('segments')?.map((id) => toId<SegmentId>(id));
    const milestone = {
      id: record.text('id'),
      phase: toId<PhaseId>(record.text('phase')),
      needs: (record.texts('needs') ?? []).map((id) => toId<QuestionId>(id)),
    };
    return {
      milestone: segments === undefined ? milestone : { ...milestone, segments },
      name: record.text('name'),
    };
  });
}

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
