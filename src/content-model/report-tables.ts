import { isoDay } from '../domain/shared/calendar-day.ts';
import { assetFindings, questionFindings, type QuestionFinding, type ReportSources } from './report-data.ts';
import type { Texts } from './texts.ts';

/** What the columns are called. */
export interface ReportWords {
  readonly id: string;
  readonly question: string;
  readonly phase: string;
  readonly owner: string;
  readonly assets: string;
  readonly samples: string;
  readonly neutral: string;
  readonly neutralNames: string;
  readonly findingColumn: string;
  readonly finding: Readonly<Record<QuestionFinding, string>>;
  readonly asset: string;
  readonly answers: string;
  readonly languages: string;
  readonly minutes: string;
  readonly reviewBy: string;
  readonly overdue: string;
  readonly unreachable: string;
  readonly sample: string;
  readonly yes: string;
  readonly no: string;
}

type Names = Pick<Texts, 'question' | 'phase' | 'role' | 'asset' | 'owner'>;
type Rows = readonly (readonly string[])[];

/**
 * The questions of the report as rows of a table, the first of them the headings. What helps with any supplier is told
 * apart from the pages of the sample supplier, and named.
 */
export function questionTable({ catalogue }: ReportSources, texts: Names, t: ReportWords): Rows {
  const rows = questionFindings(catalogue).map(({ question, assets, finding }) => {
    const neutral = assets.filter(({ sample }) => !sample);
    return [
      question.id,
      texts.question(question.id),
      texts.phase(question.phase),
      texts.role(question.owner),
      String(assets.length),
      String(assets.length - neutral.length),
      String(neutral.length),
      neutral.map(({ id }) => texts.asset(id)).join('; '),
      finding === null ? '' : t.finding[finding],
    ];
  });
  const heads = [t.id, t.question, t.phase, t.owner, t.assets, t.samples];
  return [[...heads, t.neutral, t.neutralNames, t.findingColumn], ...rows];
}

/** The assets of the report as rows of a table, the first of them the headings. */
export function assetTable(sources: ReportSources, texts: Names, t: ReportWords): Rows {
  const yesNo = (is: boolean) => (is ? t.yes : t.no);
  const rows = assetFindings(sources).map(({ asset, owner, languages, lastDay, isStale, isUnreachable }) => [
    asset.id,
    texts.asset(asset.id),
    texts.owner(owner),
    String(asset.answers.length),
    languages.join(' '),
    String(asset.minutes),
    isoDay(lastDay),
    yesNo(isStale),
    yesNo(isUnreachable),
    yesNo(asset.sample),
  ]);
  return [
    [
      t.id,
      t.asset,
      t.owner,
      t.answers,
      t.languages,
      t.minutes,
      t.reviewBy,
      t.overdue,
      t.unreachable,
      t.sample,
    ],
    ...rows,
  ];
}
