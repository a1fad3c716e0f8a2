import AskSuppliers from './AskSuppliers.astro';
import AtAGlance from './AtAGlance.astro';
import Checklist from './Checklist.astro';
import ClauseList from './ClauseList.astro';
import ComparisonTable from './ComparisonTable.astro';
import ConcernChart from './ConcernChart.astro';
import Example from './Example.astro';
import Fact from './Fact.astro';
import Field from './Field.astro';
import Figure from './Figure.astro';
import GoodLooksLike from './GoodLooksLike.astro';
import HowToFind from './HowToFind.astro';
import LawDate from './LawDate.astro';
import NotAnswered from './NotAnswered.astro';
import QuestionSection from './QuestionSection.astro';
import Ref from './Ref.astro';
import Section from './Section.astro';
import SecurityKit from './SecurityKit.astro';
import ShortAnswer from './ShortAnswer.astro';
import Steps from './Steps.astro';
import Subsection from './Subsection.astro';
import TemplateBlock from './TemplateBlock.astro';
import Term from './Term.astro';
import Warning from './Warning.astro';
import WhomToAsk from './WhomToAsk.astro';

/** The only names MDX may use; content-model/mdx-vocabulary.ts says what each takes. */
export const mdxComponents = {
  AskSuppliers,
  AtAGlance,
  Checklist,
  ClauseList,
  ComparisonTable,
  ConcernChart,
  Example,
  Fact,
  Field,
  Figure,
  GoodLooksLike,
  HowToFind,
  LawDate,
  NotAnswered,
  QuestionSection,
  Ref,
  Section,
  SecurityKit,
  ShortAnswer,
  Steps,
  Subsection,
  TemplateBlock,
  Term,
  Warning,
  WhomToAsk,
};
