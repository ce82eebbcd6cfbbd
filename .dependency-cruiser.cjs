/** The house's directions: main → app → rooms → domain. A broken rule names the offending import. */
const rooms = ['understanding', 'talk', 'store', 'channels', 'outbox', 'media', 'pages', 'cli']
const may = {
  talk: ['understanding'], // readers are built on what a tenant meant
  pages: ['store'], // readers, and the few writers that actions need
  cli: ['store', 'understanding'], // the same actions from a terminal (docs/cli-and-store.md)
}
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { path: '^(src|dialogs|test)/', pathNot: '^src/domain/' },
    },
    ...rooms.map((room) => ({
      name: `${room}-keeps-to-its-room`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: '^(src|dialogs|test)/',
        pathNot: `^src/(domain|${[room, ...(may[room] ?? [])].join('|')})/`,
      },
    })),
    {
      name: 'dialogs-know-only-the-talk',
      severity: 'error',
      from: { path: '^dialogs/' },
      to: { path: '^(src|test)/', pathNot: '^src/(talk|domain)/' },
    },
    {
      name: 'botbuilder-stays-behind-the-talk',
      severity: 'error',
      from: { path: '^(src|dialogs)/', pathNot: '^src/talk/' },
      to: { path: '^node_modules/botbuilder' },
    },
    {
      name: 'twilio-stays-behind-the-channels',
      severity: 'error',
      from: { path: '^(src|dialogs)/', pathNot: '^src/channels/' },
      to: { path: '^node_modules/twilio' },
    },
    {
      name: 'sqlite-stays-behind-the-store',
      severity: 'error',
      from: { path: '^(src|dialogs)/', pathNot: '^src/store/' },
      to: { path: '^node_modules/(better-sqlite3|kysely)/' },
    },
    {
      name: 'only-main-starts-it',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^src/main.ts$' },
    },
    {
      name: 'only-the-server-starts-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|start|rehearsal/line).ts$' },
      to: { path: '^src/app.ts$' },
    },
    {
      name: 'only-the-terminal-rehearses',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(rehearsal/|run-cli.ts$)' },
      to: { path: '^src/rehearsal/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
