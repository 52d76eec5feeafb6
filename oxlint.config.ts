// What the linter holds: mistakes, promises left alone, incomplete switches, and the import table of the design, folder by folder.
import { defineConfig, type OxlintOverride } from 'oxlint';
import project from './package.json' with { type: 'json' };
import { BANNED_PACKAGES, PURE_FOLDERS, ROOMS, type Room } from './tests/repo/import-table.ts';

const PACKAGES = [
  ...Object.keys(project.dependencies),
  'wxt',
  '#imports',
  'virtual:rules',
  'virtual:gate',
  'virtual:law',
  'virtual:sentences',
  'node:fs',
  'node:path',
];
const bannedEverywhere = BANNED_PACKAGES.map(({ name, instead }) => ({ name, message: instead }));

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true, browser: true, node: true },
  rules: {
    'no-console': 'error',
    eqeqeq: 'error',
    'prefer-const': 'error',
    'no-param-reassign': 'error',
    'no-restricted-imports': ['error', { paths: bannedEverywhere }],
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/consistent-type-specifier-style': 'off',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    // A button may start something that takes time.
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/await-thenable': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    // fast-check's documentation uses it as `fc`, and so do we.
    'import/no-named-as-default-member': 'off',
    // A promise used for its effect needs to give nothing on.
    'promise/always-return': 'off',
    // Style sheets are imported for their effect, and only they.
    'import/no-unassigned-import': ['error', { allow: ['**/*.css'] }],
    // tsc says it better: a complete switch returns in every case.
    'typescript/consistent-return': 'off',
    // The document hands out `Element | null`; what comes from outside is parsed, not asserted.
    'typescript/no-unsafe-type-assertion': 'off',
    // Ports are plain objects of functions: there is no `this` to lose.
    'typescript/unbound-method': 'off',
    // Does not know noUncheckedIndexedAccess, which makes `const [first = '']` worth its default.
    'typescript/no-useless-default-assignment': 'off',
    // A function inside another one says that nobody else needs it.
    'unicorn/consistent-function-scoping': 'off',
    // JSX comes from preact through tsconfig.
    'react/react-in-jsx-scope': 'off',
  },
  overrides: [
    ...ROOMS.flatMap(rulesOfRoom),
    {
      // What a tool loads by its path.
      files: ['**/*.config.ts', 'entrypoints/**', 'modules/**/index.ts', '**/*-reporter.ts'],
      rules: { 'import/no-default-export': 'off' },
    },
    {
      // Tools, tests and the build talk to a person in a terminal.
      files: ['tests/**', 'modules/**', '.ci/**'],
      rules: { 'no-console': 'off', 'typescript/no-misused-spread': 'off', 'typescript/no-unnecessary-template-expression': 'off' },
    },
    {
      // A fixture that needs no other fixture is written `({}, use)`.
      files: ['tests/e2e/**', 'tests/firefox/**', 'tests/bench/**'],
      rules: { 'no-empty-pattern': 'off' },
    },
  ],
  ignorePatterns: ['.output', '.wxt', 'tests/fixtures'],
});

/** The lint rules of one folder: which imports it may not have, which globals it may not know. */
function rulesOfRoom(room: Room): OxlintOverride[] {
  const exceptions = room.may.filter((grant) => grant.in !== undefined);
  const rules = (file?: string): OxlintOverride => ({
    files: [file ?? `${room.folder}/**`],
    rules: {
      'no-restricted-imports': ['error', { paths: bannedEverywhere, patterns: patternsOf(room, file) }],
      'no-restricted-globals': ['error', ...room.unknown.map((name) => ({ name, message: room.why }))],
      ...(PURE_FOLDERS.includes(room.folder) && {
        'no-restricted-properties': ['error', { object: 'Date', property: 'now', message: room.why }],
      }),
    },
  });
  return [rules(), ...exceptions.map((grant) => rules(grant.in))];
}

/** What is forbidden: packages that are not granted, and the neighbours that are not granted or granted as types only. */
function patternsOf(room: Room, file?: string): object[] {
  const grants = room.may.filter((grant) => grant.in === undefined || grant.in === file);
  const folders = [...ROOMS.map(({ folder }) => folder), 'entrypoints', 'modules', 'tests'].filter((folder) => folder !== room.folder);
  const isGranted = (from: string, only?: 'types'): boolean => grants.some((grant) => grant.from === from && grant.only === only);
  const packages = PACKAGES.filter((name) => !grants.some((grant) => grant.from === name || grant.from.startsWith(`${name}/`)));
  const shut = folders.filter((folder) => !isGranted(folder) && !isGranted(folder, 'types'));
  const types = folders.filter((folder) => isGranted(folder, 'types'));
  return [
    { regex: `^(?:${packages.map(escape).join('|')})(?:/|$)`, message: room.why },
    { regex: neighbours(shut), message: room.why },
    ...(types.length > 0
      ? [{ regex: neighbours(types), allowTypeImports: true, message: `${room.why}; here only as \`import type\`` }]
      : []),
  ];
}

/** `../ledger/status.ts`, `../../ledger/status.ts`: seen from lib, without `lib/`. */
function neighbours(folders: readonly string[]): string {
  return `^(?:\\.\\./)+(?:${folders.map((folder) => escape(folder.replace('lib/', ''))).join('|')})/`;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
