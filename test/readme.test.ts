import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The first screen must not promise what the line does not say. */
test('the talk in the README is a talk that the tests play', () => {
  const [, shown = ''] = /```\n(> [\s\S]*?)```/.exec(read('README.md')) ?? []
  const played = read('test/conversations/burst-sms-nl.txt')
    .split('\n')
    .filter((line) => /^(>|<| {2}[^(])/.test(line))
  expect(shown.trim().split('\n')).toEqual(played)
})

test('the README names every command that there is, and no other', async () => {
  const { COMMANDS } = await import('../src/cli/commands.js')
  const table = read('README.md').match(/^\| `([a-z -]+?)(?= [A-Z-]|`)/gm) ?? []
  const named = table.map((row) => row.replace('| `', ''))
  expect(named.filter((name) => name in COMMANDS).sort()).toEqual(Object.keys(COMMANDS).sort())
})

test('every setting stands in .env.example, and no other', () => {
  const settings = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map(([, name]) => name)
  const listed = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(settings.sort())
})

const docs = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('../docs', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => !name.includes('pictures') && name.includes('.'))
    .map((name) => `docs/${name}`),
]

test('every command in the docs is one that there is', async () => {
  const { COMMANDS } = await import('../src/cli/commands.js')
  const said = docs.flatMap((file) =>
    [...read(file).matchAll(/(?:npm run -s cli --|main\.ts cli) ([a-z][a-z-]*)(?: ([a-z][a-z-]*))?/g)].map(
      ([, first = '', second = '']) => ({ file, names: [first, `${first} ${second}`] }),
    ),
  )
  expect(said.length).toBeGreaterThan(15)
  expect(said.filter(({ names }) => !names.some((name) => name in COMMANDS))).toEqual([])
})

test('the runbook has what will happen, and each says how it is seen and what to do', () => {
  const chapters = read('docs/runbook.md').split(/^## /m).slice(1)
  expect(chapters.map((chapter) => Number.parseInt(chapter, 10))).toEqual(
    chapters.map((_, index) => index + 1),
  )
  expect(chapters.length).toBeGreaterThanOrEqual(10)
  for (const chapter of chapters) expect(chapter).toMatch(/\*\*(Do|You see|Whoever)|```sh/)
})

describe('what is copied to a machine', () => {
  const service = read('docs/deploy/huurderslijn.service')
  const compose = read('docs/deploy/compose.yaml')
  const dockerfile = read('docs/deploy/Dockerfile')
  const caddy = read('docs/deploy/Caddyfile')
  const settings = new Set([...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name = '']) => name))

  test('starts the program as npm start does, and sets settings that there are', () => {
    const start = (JSON.parse(read('package.json')) as { scripts: { start: string } }).scripts.start
    expect(service).toContain(`ExecStart=/usr/bin/${start}\n`)
    expect(dockerfile).toContain(`CMD ${JSON.stringify(start.split(' ')).replaceAll(',', ', ')}`)
    const ofTheirOwn = new Set(['NODE_ENV', 'LINE_AT', 'LITESTREAM_STORE', 'LITESTREAM_COPY'])
    const set = [
      ...[...compose.matchAll(/^ {6}([A-Z_]+): /gm)].map(([, name = '']) => name),
      ...[...dockerfile.matchAll(/^(?:ENV| {3}) ([A-Z_]+)=/gm)].map(([, name = '']) => name),
      ...[...service.matchAll(/\b([A-Z]+_[A-Z_]+)=/g)].map(([, name = '']) => name),
    ].filter((name) => !ofTheirOwn.has(name) && !name.startsWith('LITESTREAM_'))
    expect(set.length).toBeGreaterThan(6)
    expect(set.filter((name) => !settings.has(name))).toEqual([])
  })

  test('has one port, one store and one folder of backups, as nobody but the line, and takes nothing more', () => {
    const settingOf = (text: string, name: string) =>
      new RegExp(`${name}(?:=|: )"?([^\\s"]+)`).exec(text)?.[1]
    for (const name of ['PORT', 'DATABASE_URL', 'BACKUP_DIR']) {
      expect([name, settingOf(compose, name)]).toEqual([name, settingOf(dockerfile, name)])
    }
    expect(dockerfile).toContain(`EXPOSE ${settingOf(dockerfile, 'PORT')}`)
    expect(compose).toContain(`LINE_AT: line:${settingOf(dockerfile, 'PORT')}`)
    expect(caddy).toContain('{$LINE_AT:127.0.0.1:3000}')
    for (const folder of ['/store', '/backups']) {
      expect(dockerfile).toContain(folder)
      expect(compose).toMatch(new RegExp(`- \\w+:${folder}$`, 'm'))
    }
    expect(dockerfile.indexOf('USER node')).toBeLessThan(dockerfile.indexOf('CMD ["node", "--import"'))
    expect(compose).toContain('TRUST_PROXY: uniquelocal')
    expect(service).toContain('StateDirectory=huurderslijn')
    expect(service).toContain('file:/var/lib/huurderslijn/')
    for (const one of [
      'ProtectSystem=strict',
      'NoNewPrivileges=yes',
      'Restart=always',
      'CapabilityBoundingSet=\n',
    ]) {
      expect(service).toContain(one)
    }
    // Longer than the process takes by itself, or it is cut off.
    const [, seconds] = /TimeoutStopSec=(\d+)/.exec(service) ?? []
    const [, ms] = /EXIT_WITHIN_MS = (\d+)/.exec(read('src/main.ts')) ?? []
    expect(Number(seconds) * 1000).toBeGreaterThan(Number(ms))
  })

  test('brings along every folder that the program reads', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)([\w./ -]+) \.\//gm)].flatMap(([, names = '']) =>
      names.split(' ').filter((name) => name !== ''),
    )
    const wanted = ['package.json', 'tsconfig.json', 'src', 'dialogs', 'locales', 'data']
    expect(copied.map((name) => name.replace('./', ''))).toEqual(expect.arrayContaining(wanted))
  })

  test('wakes for figures that the line has', () => {
    const figures = new Set(
      [...read('src/metrics.ts').matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, name = '']) => name),
    )
    const asked = [...read('docs/deploy/alerts.yml').matchAll(/huurderslijn_([a-z_]+)/g)].map(
      ([, name = '']) => name.replace(/_bucket$/, ''),
    )
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter((name) => !figures.has(name))).toEqual([])
  })
})
