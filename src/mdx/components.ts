import Added from './Added.astro';
import AskSuppliers from './AskSuppliers.astro';
import AtAGlance from './AtAGlance.astro';
import Checklist from './Checklist.astro';
import ClauseList from './ClauseList.astro';
import ComparisonTable from './ComparisonTable.astro';
import ConcernChart from './ConcernChart.astro';
import Download from './Download.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Field from './Field.astro';
import Figure from './Figure.astro';
import FromSupplier from './FromSupplier.astro';
import GoodLooksLike from './GoodLooksLike.astro';
import HowToFind from './HowToFind.astro';
import LawDate from './LawDate.astro';
import NotAnswered from './NotAnswered.astro';
import PlanTemplates from './PlanTemplates.astro';
import QuestionSection from './QuestionSection.astro';
import Ref from './Ref.astro';
import Reveal from './Reveal.astro';
import Section from './Section.astro';
import SecurityKit from './SecurityKit.astro';
import ShortAnswer from './ShortAnswer.astro';
import Specimen from './Specimen.astro';
import Steps from './Steps.astro';
import Subsection from './Subsection.astro';
import Sum from './Sum.astro';
import TemplateBlock from './TemplateBlock.astro';
import Term from './Term.astro';
import Tool from './Tool.astro';
import Video from './Video.astro';
import Warning from './Warning.astro';
import WhomToAsk from './WhomToAsk.astro';

/** The only names MDX may use; content-model/mdx-vocabulary.ts says what each takes. */
export const mdxComponents = {
  Added,
  AskSuppliers,
  AtAGlance,
  Checklist,
  ClauseList,
  ComparisonTable,
  ConcernChart,
  Download,
  Example,
  Fact,
  Field,
  Figure,
  FromSupplier,
  GoodLooksLike,
  HowToFind,
  LawDate,
  NotAnswered,
  PlanTemplates,
  QuestionSection,
  Ref,
  Reveal,
  Section,
  SecurityKit,
  ShortAnswer,
  Specimen,
  Steps,
  Subsection,
  Sum,
  TemplateBlock,
  Term,
  Tool,
  Video,
  Warning,
  WhomToAsk,
};
