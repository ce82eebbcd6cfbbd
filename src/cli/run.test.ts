import { describe, expect, test } from 'vitest'
import { terminal } from './testing/terminal.js'

describe('what was typed', () => {
  test.each([[[]], [['help']], [['--help']]])('%j shows the commands', async (args) => {
    const { code, out, err } = await terminal().run(...args)
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const name of ['tenants import', 'council add', 'ask', 'announce', 'understand', 'doctor']) {
      expect(out).toContain(name)
    }
  })

  test.each([
    [['sing'], 'Unknown command "sing". Known: tenants import,'],
    [
      ['tenants', 'export'],
      'Unknown command "tenants export". Did you mean: tenants import, tenants write-again?',
    ],
    [['forget', '0470'], '"0470" is not a phone number, and no WhatsApp id either.'],
    [['toString'], 'Unknown command "toString".'],
    [
      ['ask', '--loud', 'x.json'],
      'Unknown flag --loud. Known here: --dry-run, --json.\nUsage: ask FILE.json',
    ],
    [['ask'], 'FILE.json is missing.\nUsage: ask'],
    [['ask', 'a.json', 'b.json'], '"b.json" is one thing too many.'],
    [['council', 'add', '--name'], '--name needs a value.'],
    [['tenants', 'import', 'x.csv', '--skip-bad=yes'], '--skip-bad takes no value.'],
    [['ask', 'x.json'], 'Cannot read x.json: there is no such file.'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await terminal().run(...args)
    expect(err).toContain(message)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })

  test('usage of one command', async () => {
    const { code, out } = await terminal().run('council', 'add', '--help')
    expect(code).toBe(0)
    expect(out).toContain('council add --name NAME --phone PHONE')
  })

  test('a store that cannot be opened is one clear line', async () => {
    const cli = terminal({
      openStore: () => {
        throw new Error('Cannot write the store x.sqlite (EACCES).')
      },
    })
    cli.files['q.json'] = '{"key":"a","kind":"open","text":{"nl":"Wat?"}}'
    expect(await cli.run('ask', 'q.json')).toEqual({
      code: 1,
      out: '',
      err: 'Cannot write the store x.sqlite (EACCES).\n',
    })
  })
})
