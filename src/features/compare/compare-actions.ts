import type { Option, Requirement } from '~/domain/answers/answer-book.ts';
import type { MatrixCell } from '~/domain/answers/matrix.ts';
import type { OptionId } from '~/domain/shared/brand.ts';

/** What the parts of the page ask of the element that holds them. */
export interface CompareActions {
  /** The option or requirement whose form is open. */
  readonly editing: string | undefined;
  readonly edit: (id: string) => void;
  readonly leave: () => void;
  /** Escape leaves a form. */
  readonly onKey: (event: KeyboardEvent) => void;
  /** A listener that keeps the browser from sending the form. */
  readonly submitWith: (take: (form: FormData) => boolean) => (event: SubmitEvent) => void;
  /** True if something was kept. */
  readonly keepOption: (form: FormData, given: Option | undefined) => boolean;
  readonly removeOption: (option: Option) => void;
  readonly keepRequirement: (form: FormData, given: Requirement | undefined) => boolean;
  readonly removeRequirement: (requirement: Requirement) => void;
  readonly openCell: (requirement: Requirement, cell: MatrixCell) => void;
  /** On a phone the table shows one option at a time. */
  readonly showOption: (option: OptionId) => void;
}
