// The import law of the project: who may import whom. Type imports count as imports.

/** The folders of core from the ground up; a folder imports its own rank and those below, never above. */
const CORE_RANKS = [
  ['base'],
  ['vietnamese', 'organs', 'citations', 'schedule'],
  ['plan'],
  ['editing', 'trace', 'diff', 'docx', 'checks'],
];

const folders = (root, names) => `^${root}/(${names.join('|')})/`;
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`;

const coreRankRules = CORE_RANKS.slice(0, -1).map((names, rank) => ({
  name: `core-rank-${rank}`,
  comment: `core/${names.join(', core/')} must not import what stands above.`,
  severity: 'error',
  from: { path: folders('core', names) },
  to: { path: folders('core', CORE_RANKS.slice(rank + 1).flat()) },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'A cycle has no ground floor; move what both sides need below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'An import that resolves to nothing, or to a package that package.json does not name.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['unknown', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'core-known-folders',
      comment: 'A new folder of core needs its rank in .dependency-cruiser.cjs.',
      severity: 'error',
      from: {},
      to: { path: '^core/', pathNot: folders('core', CORE_RANKS.flat()) },
    },
    ...coreRankRules,
    {
      name: 'core-folders-no-cycles',
      comment: 'Folders of one rank may lean on one another in one direction only.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^core/' },
      to: { circular: true },
    },
    {
      name: 'core-is-alone',
      comment: 'core imports core, zod and, in core/editing, slate.',
      severity: 'error',
      from: { path: '^core/' },
      to: { pathNot: ['^core/', packages('zod', 'slate')] },
    },
    {
      name: 'core-slate-in-editing',
      comment: 'Only core/editing knows Slate.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/editing/' },
      to: { path: packages('slate') },
    },
    {
      name: 'renderer-imports',
      comment: 'Of the project, renderer imports core and electron/contract only.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|test|templates|seeds)/', pathNot: '^electron/contract/' },
    },
    {
      name: 'renderer-no-node',
      comment: 'The renderer is sandboxed: neither Node nor Electron exists there.',
      severity: 'error',
      from: { path: '^(renderer|core)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-in-main-and-preload',
      comment: 'The command line and the tests run the rest in plain Node.',
      severity: 'error',
      from: { pathNot: '^(electron/(main|preload)|test)/' },
      to: { path: packages('electron') },
    },
    {
      name: 'contract-is-light',
      comment: 'Both sides of the channel load the contract; it stands on core and zod.',
      severity: 'error',
      from: { path: '^electron/contract/' },
      to: { pathNot: ['^electron/contract/', '^core/', packages('zod')] },
    },
    {
      name: 'preload-is-light',
      comment: 'The sandboxed preload knows the contract and Electron only.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['^electron/(preload|contract)/', '^core/', packages('electron', 'zod')] },
    },
    ...['main', 'preload', 'cli', 'launch'].map((shell) => ({
      name: `no-import-of-${shell}`,
      comment: `electron/${shell} is a shell: nothing stands on it${shell === 'cli' ? ' (main alone may run it)' : ''}.`,
      severity: 'error',
      from: {
        path: '^(core|electron|renderer)/',
        pathNot: [`^electron/${shell}/`, ...(shell === 'cli' ? ['^electron/main/'] : [])],
      },
      to: { path: `^electron/${shell}/` },
    })),
    {
      name: 'launch-is-alone',
      comment: 'The launcher runs before anything is built; it needs Node alone.',
      severity: 'error',
      from: { path: '^electron/launch/' },
      to: { pathNot: '^electron/launch/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'source-without-tests',
      comment: 'What ships does not know its tests.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What ships imports `dependencies`; Electron itself is the runtime.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: packages('electron', '@types') },
    },
    {
      name: 'docxtemplater-in-export',
      comment: 'Only electron/export fills templates.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/export/' },
      to: { path: packages('docxtemplater', 'pizzip') },
    },
    {
      name: 'spreadsheets-and-calendars-in-reports',
      comment: 'Only electron/reports writes workbooks and calendars.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/reports/' },
      to: { path: packages('hucre', 'ical-generator') },
    },
    {
      name: 'sql-in-library',
      comment: 'Only electron/library speaks SQL.',
      severity: 'error',
      from: { path: '^(core|electron|renderer)/', pathNot: '^electron/library/' },
      to: { path: packages('kysely', 'libsql') },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache|test-results)/' },
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css', '.woff2'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      exportsFields: ['exports'],
    },
  },
};
