import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { describe, expect, test } from 'vitest'
import { dialogs } from '../dialogs/index.js'
import { TALK_LANGUAGES } from '../src/domain/language.js'
import { loadTexts } from '../src/wording-files.js'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

interface Line {
  file: string
  number: number
  text: string
}

/** Every line of the program: what runs, not what tests it. */
const program: Line[] = ['src', 'dialogs'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .flatMap(linesOf),
)

function linesOf(file: string): Line[] {
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n')
  return lines.map((text, index) => ({ file, number: index + 1, text }))
}

const written = ({ file, number, text }: Line) => `${file}:${number} ${text.trim()}`
const isComment = ({ text }: Line) => /^\s*(\/?\*|\/\/)/.test(text)

describe('what only some may touch', () => {
  const RULES: [string, RegExp, RegExp][] = [
    ['the process: main.ts alone', /\bprocess\./, /^src\/main\.ts$/],
    [
      'the clock: whoever starts something, and hands it on',
      /\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bTemporal\.Now\b/,
      /^src\/(main|serve|start|run-cli|app|ids)\.ts$/,
    ],
    ['the dice: ids.ts', /\bMath\.random\b|\brandomInt\b/, /^src\/ids\.ts$/],
    ['botbuilder: the talk', /from 'botbuilder/, /^src\/talk\//],
    ['Twilio’s own library: the channels', /from 'twilio/, /^src\/channels\//],
    ['the store’s own libraries: the store', /from '(better-sqlite3|kysely)/, /^src\/store\//],
    ['the console: nobody', /\bconsole\./, /^$/],
    [
      'a check that is switched off without a reason: nobody',
      /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore(?! [\w/]+: \S)/,
      /^$/,
    ],
  ]
  test.each(RULES)('%s', (_, forbidden, allowed) => {
    const offending = program.filter(
      (line) =>
        forbidden.test(line.text) &&
        !allowed.test(line.file) &&
        (!isComment(line) || /ignore|disable/.test(line.text)),
    )
    expect(offending.map(written)).toEqual([])
  })
})

describe('a script of a talk', () => {
  const scripts = program.filter(({ file }) => file.startsWith('dialogs/'))
  const FORBIDDEN: [string, RegExp][] = [
    ['catches nothing: waiting is a throw', /\b(try|catch|finally)\b/],
    ['knows no clock and no dice', /\bDate\b|\bMath\.random\b|\bTemporal\b|setTimeout/],
    ['fetches and reads nothing', /\bfetch\(|from 'node:/],
    ['awaits the five words only', /await (?!say\(|ask\(|choose\(|chooseSome\(|record\(|askIt\()/],
  ]
  test.each(FORBIDDEN)('%s', (_, forbidden) => {
    const offending = scripts.filter((line) => forbidden.test(line.text) && !isComment(line))
    expect(offending.map(written)).toEqual([])
  })
})

describe('every talk', () => {
  const texts = loadTexts()
  const transcripts = readdirSync(join(ROOT, 'test/conversations')).filter((file) => file.endsWith('.txt'))
  const files = readdirSync(join(ROOT, 'dialogs')).filter(
    (file) => file !== 'index.ts' && !file.endsWith('.test.ts'),
  )

  test('is in the index, under the name of its file', () => {
    expect(dialogs.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  test.each(dialogs.map(({ name }) => name))('%s has its words in every language', (name) => {
    const missing = TALK_LANGUAGES.filter((language) => texts[language]?.[name] === undefined)
    expect(missing.map((language) => `locales/${language}/${name}.json`)).toEqual([])
  })

  test.each(dialogs.map(({ name }) => name))('%s has a transcript', (name) => {
    expect(transcripts.filter((file) => file.startsWith(`${name}-`))).not.toEqual([])
  })

  test.each(transcripts)('%s says by its name what its heading says', (file) => {
    const heading = linesOf(join('test/conversations', file)).find(({ text }) =>
      /^(sms|whatsapp) /.test(text),
    )
    const [, channel, language] = /^(\w+) (\w+)/.exec(heading?.text ?? '') ?? []
    expect(file).toMatch(new RegExp(`-${channel}-${language}(-|\\.)`))
  })
})

test('the rooms of the house import one another only in the directions of the house', async () => {
  const config = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
    forbidden: IFlattenedRuleSet['forbidden']
    options: object
  }
  const { output } = await cruise(
    ['src', 'dialogs'],
    { ...config.options, baseDir: ROOT, validate: true, ruleSet: { forbidden: config.forbidden ?? [] } },
    undefined,
    { tsConfig: extractConfig(join(ROOT, 'tsconfig.json')) },
  )
  const { violations, totalCruised } = (output as ICruiseResult).summary
  expect(totalCruised).toBeGreaterThan(100)
  expect(violations.map(({ rule, from, to }) => `${rule.name}: ${importLine(from, to)}`)).toEqual([])
}, 60_000)

/** The line that imports `to`, as an editor opens it. */
function importLine(from: string, to: string): string {
  const name = (to.split('/').at(-1) ?? to).replace(/\.tsx?$/, '')
  const line = linesOf(from).find(({ text }) => /\bfrom '|import\(/.test(text) && text.includes(name))
  return line ? written(line) : `${from} → ${to}`
}
