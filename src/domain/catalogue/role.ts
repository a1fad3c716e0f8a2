import type { RoleId } from '../shared/brand.ts';

/** A part somebody plays in one purchase; one person may play several. */
export interface Role {
  readonly id: RoleId;
  /** Two letters, for dense tables. */
  readonly code: string;
}
