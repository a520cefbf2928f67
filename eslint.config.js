const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

const budgets = {
  'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true, IIFEs: true }],
  'max-params': ['error', 3],
};

module.exports = tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'demo/**', '.scratch/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      ...budgets,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'console', message: 'core is pure: say it in a finding' },
        { name: 'process', message: 'core knows no Node' },
        { name: 'Buffer', message: 'core knows no Node' },
        { name: 'window', message: 'core knows no DOM' },
        { name: 'document', message: 'core knows no DOM' },
        { name: 'Excel', message: 'core knows no Office' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'nothing reads the clock' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'nothing reads the clock' },
        { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: 'the same round gives the same bytes' },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    ignores: ['src/hosts/excel/**', 'src/core/**'],
    rules: { 'no-restricted-globals': ['error', { name: 'Excel', message: 'Excel is named in hosts/excel only' }, { name: 'OfficeExtension', message: 'Excel is named in hosts/excel only' }] },
  },
  {
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-params': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.js', '**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' }, languageOptions: { sourceType: 'commonjs', globals: { module: 'writable', require: 'readonly', __dirname: 'readonly' } } },
);
