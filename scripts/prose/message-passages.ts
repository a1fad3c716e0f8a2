import ts from 'typescript';
import { FILLED_IN, type Passage } from './passage.ts';

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => FILLED_IN + span.literal.text).join('');
}

/** The sentences in one file of src/i18n/messages; a filled-in value is read as a number. */
export function messagePassages(file: string, source: string, locale: Passage['locale']): Passage[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      passages.push({ file, line, locale, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return passages;
}
