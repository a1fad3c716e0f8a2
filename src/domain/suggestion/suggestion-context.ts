import type { PhaseId, RoleId } from '../shared/brand.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { DayNumber } from '../shared/calendar-day.ts';
import type { JourneyView } from '../journal/view.ts';
import type { Process } from '../process/process.ts';

/** All that a suggestion depends on: the same context always gives the same suggestion. */
export interface SuggestionContext {
  readonly catalogue: Catalogue;
  readonly process: Process;
  readonly view: JourneyView;
  /** The phase to suggest for: where the journey stands, or one that is only looked at. */
  readonly phase: PhaseId;
  readonly today: DayNumber;
  /** Roles in the buying group; empty = not known, then every role counts as present. */
  readonly roles: readonly RoleId[];
}
