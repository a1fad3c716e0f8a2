import ts from 'typescript';
import { FILLED_IN, isProseLocale, type Passage } from './passage.ts';

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map((span) => FILLED_IN + span.literal.text).join('');
}

/** The sentences in a words file: those of `const en` and of `const ja`. A filled-in value is read as a number. */
export function wordPassages(file: string, source: string): Passage[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node, locale: Passage['locale']): void => {
    if (ts.isTypeNode(node)) return;
    const text = textOf(node);
    if (text !== undefined) {
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      passages.push({ file, line, locale, text });
    }
    ts.forEachChild(node, (child) => visit(child, locale));
  };
  for (const statement of tree.statements) {
    // Only English needs functions of its own, for its plurals.
    if (ts.isFunctionDeclaration(statement)) visit(statement, 'en');
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const locale = name.getText(tree);
      if (initializer && isProseLocale(locale)) visit(initializer, locale);
    }
  }
  return passages;
}
