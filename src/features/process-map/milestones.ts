import type { Milestone } from '~/domain/process-map/milestone.ts';
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

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
