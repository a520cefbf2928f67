import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import ts from 'typescript';

/** A member of the client that the add-in calls, and where first. */
export interface CalledMember {
  readonly member: string;
  readonly at: string;
}

/** Where to look: the files of a project in some folders, or one text as if it were a file there. */
export interface Sources {
  readonly config: string;
  readonly folders: readonly string[];
  readonly text?: string;
}

/**
 * The members of Excel's objects that the sources name: by property, by destructuring, in the options of a load and in
 * its text. Asked of the type checker, so that an alias or a passed-on proxy hides nothing.
 */
export function calledMembers(sources: Sources): CalledMember[] {
  const program = programOf(sources);
  const checker = program.getTypeChecker();
  const called = new Map<string, string>();
  for (const file of program.getSourceFiles()) {
    if (!sources.folders.some((folder) => file.fileName.startsWith(folder))) continue;
    visit(file, (node) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      for (const member of membersAt(node, checker)) if (!called.has(member)) called.set(member, `${file.fileName}:${line + 1}`);
    });
  }
  return [...called].map(([member, at]) => ({ member, at })).sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** Types of libraries are read once. */
const libraries = new Map<string, ts.SourceFile>();

/** The libraries that the sources use are not followed: none of them hands out an object of Excel's. */
function programOf({ config, folders, text }: Sources): ts.Program {
  const parsed = ts.parseJsonConfigFileContent(ts.readConfigFile(config, (path) => readFileSync(path, 'utf8')).config, ts.sys, dirname(config));
  const options = { ...parsed.options, composite: false, noEmit: true };
  const host = ts.createCompilerHost(options);
  const parse = host.getSourceFile;
  host.getSourceFile = (file, language) => {
    if (!file.includes('/node_modules/')) return parse(file, language);
    const library = libraries.get(file) ?? parse(file, language);
    if (library) libraries.set(file, library);
    return library;
  };
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text: name }) => (name.startsWith('.') ? ts.resolveModuleName(name, file, options, host) : { resolvedModule: undefined }));
  if (text === undefined) {
    const files = parsed.fileNames.filter((file) => folders.some((folder) => file.startsWith(folder)) && /Excel|Office/.test(readFileSync(file, 'utf8')));
    return ts.createProgram(files, options, host);
  }
  const path = `${folders[0]}text.ts`;
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => file === path || fileExists(file);
  host.getSourceFile = (file, language) => (file === path ? ts.createSourceFile(file, text, language, true) : getSourceFile(file, language));
  return ts.createProgram([path], options, host);
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}

function membersAt(node: ts.Node, checker: ts.TypeChecker): string[] {
  if (ts.isPropertyAccessExpression(node)) return ownedBy(checker.getSymbolAtLocation(node.name));
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    return ownedBy(checker.getTypeAtLocation(node.parent).getProperty(name));
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return ownedBy(type && checker.getNonNullableType(type).getProperty(node.name.getText()));
  }
  return ts.isCallExpression(node) ? inLoad(node, checker) : [];
}

/** `Range.values` for a symbol that the client's types declare on one of Excel's classes; a load option is the member it asks for. */
function ownedBy(symbol: ts.Symbol | undefined): string[] {
  return (symbol?.declarations ?? []).flatMap((declaration) => {
    const owner = declaration.parent;
    const excel = declaration.getSourceFile().fileName.includes('/@types/office-js/') && withinExcel(declaration);
    if (!excel || !symbol || symbol.name.startsWith('$')) return [];
    if (ts.isClassDeclaration(owner) && owner.name && owner.name.text !== 'RequestContext') return [`${owner.name.text}.${symbol.name}`];
    const asked = ts.isInterfaceDeclaration(owner) ? /^(\w+?)(?:Collection)?LoadOptions$/.exec(owner.name.text) : null;
    return asked ? [`${asked[1]}.${symbol.name}`] : [];
  });
}

function withinExcel(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === 'Excel') return true;
  }
  return false;
}

/** The texts in `range.load('values,format/fill/color')`. */
function inLoad(call: ts.CallExpression, checker: ts.TypeChecker): string[] {
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
  const type = checker.getTypeAtLocation(call.expression.expression);
  return call.arguments.flatMap((argument) => textsOf(argument, checker)).flatMap((text) => text.split(',').flatMap((path) => alongPath(type, path.trim().split(/[./]/), checker)));
}

/** The texts of an argument, written there or in the constant that it names. */
function textsOf(argument: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isArrayLiteralExpression(argument)) return argument.elements.flatMap((element) => textsOf(element, checker));
  const type = checker.getTypeAtLocation(argument);
  return type.isStringLiteral() ? [type.value] : type.isUnion() ? type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : [])) : [];
}

function alongPath(type: ts.Type, [name, ...rest]: readonly string[], checker: ts.TypeChecker): string[] {
  if (name === undefined || name === '') return [];
  const own = type.getProperty(name);
  const items = type.getProperty('items');
  const item = items && checker.getTypeOfSymbol(items).getNumberIndexType();
  const symbol = own ?? item?.getProperty(name);
  if (!symbol) return [`${checker.typeToString(type)}.${name}`];
  const next = checker.getTypeOfSymbol(symbol);
  return [...ownedBy(symbol), ...alongPath(name === 'items' ? (next.getNumberIndexType() ?? next) : next, rest, checker)];
}
