import type { RoleId } from '../shared/brand.ts';
import { isId, isText, record } from '../shared/shape.ts';

/** A part somebody plays in one purchase; one person may play several. */
export interface Role {
  readonly id: RoleId;
  /** Two letters, for dense tables. */
  readonly code: string;
}

export const isRole = record<Role>({ id: isId, code: isText });
