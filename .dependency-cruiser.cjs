const stages = ['figure', 'history', 'expression', 'scheme', 'form', 'validation', 'rollup', 'narrative', 'sheets', 'workbook'];

const laterStages = stages.slice(0, -1).map((stage, index) => ({
  name: `${stage}-knows-no-later-stage`,
  severity: 'error',
  comment: 'The flow runs one way: a stage that looked ahead could no longer be read, tested or replaced by itself.',
  from: { path: `^src/core/${stage}/` },
  to: { path: `^src/core/(${stages.slice(index + 1).join('|')})/` },
}));

const siblings = ['validation/rules', 'validation/fixes', 'rollup/methods', 'narrative/phrases', 'expression/functions', 'scheme/lints'].map((folder) => ({
  name: `${folder.replace('/', '-')}-stand-alone`,
  severity: 'error',
  comment: 'A rule, method, phrase, function or lint can be read, added and taken out without reading another one.',
  from: { path: `^src/core/${folder}/(?!index\\.ts$)` },
  to: { path: `^src/core/${folder}/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one thing torn in two; types count too.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'Core runs in Excel, in a browser and on the command line: it may use nothing that only one of them has.',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', '^node_modules/(big\\.js|@types/big\\.js|@borgar/fx)/'] },
    },
    ...laterStages,
    ...siblings,
    {
      name: 'common-speech-knows-no-stage',
      severity: 'error',
      comment: 'What every stage speaks must not depend on one of them.',
      from: { path: '^src/core/[^/]+\\.ts$' },
      to: { path: '^src/core/[^/]+/' },
    },
    {
      name: 'hosts-and-files-know-core-only',
      severity: 'error',
      comment: 'A host or a file format is replaceable: nothing but core may be behind it.',
      from: { path: '^src/(hosts|files)/' },
      to: { path: '^src/(cli|taskpane|commands|page|selftest|run\\.ts)' },
    },
    {
      name: 'language-tells-what-core-found',
      severity: 'error',
      comment: 'A wording is told from a finding or a fault as it is; the roots choose the language, and core knows only one.',
      from: { path: '^src/language/' },
      to: { path: '^src/', pathNot: '^src/(language/|core/(finding|fault)\\.ts)' },
    },
    {
      name: 'hosts-files-and-the-flow-know-no-language',
      severity: 'error',
      comment: 'What is found is the same in every language; only the roots tell it to somebody.',
      from: { path: '^src/(hosts|files|run\\.ts)' },
      to: { path: '^src/language/' },
    },
    {
      name: 'run-tells-the-flow',
      severity: 'error',
      comment: 'run.ts is the whole work in order; it works on plain data and names no host, file format or command.',
      from: { path: '^src/run\\.ts$' },
      to: { path: '^src/(hosts|files|cli)/' },
    },
    {
      name: 'workbook-and-document-libraries-in-files-only',
      severity: 'error',
      comment: 'Their traps are handled in one place, and they can be replaced there.',
      from: { pathNot: '^src/files/' },
      to: { path: '^node_modules/(@e965/xlsx|exceljs|docxtemplater|pizzip|fflate)/' },
    },
    {
      name: 'node-in-cli-and-files-only',
      severity: 'error',
      comment: 'Everything else also runs in a task pane.',
      from: { path: '^src/', pathNot: '^src/(cli|files)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'commands-know-the-port-only',
      severity: 'error',
      comment: 'What a button does is the same in Excel, in a browser page and in a test: it reaches the workbook through the port, and bytes not at all.',
      from: { path: '^src/(commands|selftest)/' },
      to: { path: '^src/(hosts/(excel|memory)|files|cli|taskpane|page)/' },
    },
    {
      name: 'a-host-knows-no-other-host',
      severity: 'error',
      comment: 'Hosts are replaceable; the meaning of an edit, which memory defines, is the one thing they share.',
      from: { path: '^src/hosts/(excel|memory)/' },
      to: { path: '^src/hosts/(excel|memory)/', pathNot: ['^src/hosts/$1/', '^src/hosts/memory/(apply-edits|written-cell)\\.ts$'] },
    },
    {
      name: 'react-in-the-pane-only',
      severity: 'error',
      comment: 'Nothing but the pane and the page draws anything.',
      from: { path: '^src/', pathNot: '^src/(taskpane|page)/' },
      to: { path: '^node_modules/(react|react-dom|@fluentui)/' },
    },
    {
      name: 'the-page-knows-no-excel',
      severity: 'error',
      comment: 'The page runs where there is no Excel: nothing of its client or of its host may come into it, be it through the pane.',
      from: { path: '^src/page/' },
      to: { path: '^(src/(hosts/excel|cli)/|src/taskpane/(main\\.tsx|selftest/)|node_modules/@microsoft/office-js/)', reachable: true },
    },
    {
      name: 'nobody-knows-the-page',
      severity: 'error',
      comment: 'The page is a root: what others need of it belongs to the pane, the memory host or the files.',
      from: { path: '^src/(?!page/)' },
      to: { path: '^src/page/' },
    },
    {
      name: 'nothing-of-office-js-is-bundled',
      severity: 'error',
      comment: 'The client is loaded by the page from its own files, unmodified; only its types are known to the code.',
      from: { path: '^src/' },
      to: { path: '^node_modules/@microsoft/office-js/' },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that nothing uses is dead.',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '^src/cli/main\\.ts$', '^src/taskpane/(main\\.tsx|(parse|make)-worker\\.ts|notice\\.js)$', '^src/page/(main\\.tsx|polyfills\\.ts|notice\\.js)$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'import', 'node', 'default', 'types'] },
    exclude: { path: '(^|/)dist/' },
  },
};
