import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.js'

async function withHomes() {
  const cli = terminal()
  await cli.importRows([
    ',Ann,nl,Koksijde,Duinhof,A1,',
    ',Bea,nl,Veurne,Polderhof,A1,',
    ',Cis,nl,Diksmuide,Polderhof,A1,',
  ])
  return cli
}
const RITA = ['council', 'add', '--name', 'Rita', '--phone', '0470 00 00 01']

test('someone new, and the same number again', async () => {
  const cli = await withHomes()
  expect(await cli.run(...RITA, '--complex', 'duinhof')).toEqual({
    code: 0,
    out: 'Rita (…01) can sign in now, as member.\n',
    err: '',
  })
  const again = await cli.run(...RITA, '--role', 'coordinator')
  expect(again.out).toBe('Rita (…01) was there already. Changed: role from member to coordinator.\n')
  const third = await cli.run(...RITA, '--json')
  expect(JSON.parse(third.out)).toMatchObject({ outcome: 'unchanged', role: 'coordinator', changes: [] })
  const members = await cli.query(
    'select m.name, phone, role, c.name as complex from council_member m join complex c on c.id = complex_id',
  )
  expect(members).toEqual([{ name: 'Rita', phone: '+32470000001', role: 'coordinator', complex: 'Duinhof' }])
})

test.each([
  [['--complex', 'Duinhoff'], 'There is no complex "Duinhoff". Known: Koksijde/Duinhof, Diksmuide/Polderhof'],
  [['--complex', 'Polderhof'], 'Write "Diksmuide/Polderhof" or "Veurne/Polderhof".'],
  [['--role', 'boss'], 'Unknown role "boss". Known: member, coordinator, repair-desk.'],
  [['--phone', '058 31 12 34'], 'The phone is a landline'],
  [['--name', ' '], '--name is missing.'],
])('%j is refused', async (flags, message) => {
  const cli = await withHomes()
  const { code, out, err } = await cli.run(...RITA, ...flags)
  expect(err).toContain(message)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(await cli.query('select id from council_member')).toEqual([])
})
