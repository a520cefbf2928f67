import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { phraseInEnglish } from '../../src/language/english';

const source = join(__dirname, '../../src');
const CHINESE = /[\u3400-\u9fff]/;
/** Names that stay as they are in every language. */
const NAMES = /采用方式|单位|表样|“[^”]*”/g;

/** Every text that is given as what failed, why, or what to do, each hole filled with something typed. */
function textsOfFaults(): string[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /^(cli|commands|files|hosts)\/.*\.ts$/.test(file.replaceAll('\\', '/')));
  return files.flatMap((file) => textsIn(ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest, true)));
}

function textsIn(file: ts.SourceFile): string[] {
  const texts: string[] = [];
  visit(file);
  return texts;

  function visit(node: ts.Node): void {
    if (ts.isPropertyAssignment(node) && ['what', 'why', 'next'].includes(node.name.getText())) texts.push(...textOf(node.initializer));
    ts.forEachChild(node, visit);
  }
}

function textOf(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...textOf(node.whenTrue), ...textOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [];
  return node.templateSpans.reduce<string[]>(
    (begun, { expression, literal }, index) => begun.flatMap((text) => partsOf(expression, `x${index}`).map((part) => text + part + literal.text)),
    [node.head.text],
  );
}

/** What may stand in a hole: the texts that the place itself chooses from, else something typed. */
function partsOf(node: ts.Node, typed: string): string[] {
  const chosen = textOf(node);
  return chosen.length > 0 ? chosen : [typed];
}

describe('faults in English', () => {
  const texts = [...new Set(textsOfFaults())].filter((text) => CHINESE.test(text));

  it('are found in the sources', () => {
    expect(texts.length).toBeGreaterThan(60);
  });

  it.each(texts)('%s', (text) => {
    expect(phraseInEnglish(text).replace(NAMES, '')).not.toMatch(CHINESE);
  });
});
