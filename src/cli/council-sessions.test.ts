import { expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import { listAudit } from '../store/audit.js'
import { NOW, terminal } from './testing/terminal.js'

async function withSessions() {
  const cli = terminal()
  await cli.run('council', 'add', '--name', 'Els', '--phone', '0470000050', '--role', 'coordinator')
  const [{ id } = { id: '' }] = await cli.query<{ id: string }>('select id from council_member')
  for (const session of ['s1', 's2']) {
    await cli.write(
      `insert into session (token_hash, id, council_member_id, kind, device, created_at, last_used_at, expires_at)
       values (?, ?, ?, 'remembered', 'Firefox, Android', ?, ?, ?)`,
      `hash-${session}`,
      session,
      id,
      NOW - DAY,
      NOW,
      NOW + DAY,
    )
  }
  const open = async () => (await cli.query<{ id: string }>('select id from session')).map((row) => row.id)
  return { cli, open, id }
}

test('shows where somebody is signed in, and ends one session, then all', async () => {
  const { cli, open, id } = await withSessions()
  const { out } = await cli.run('council', 'sessions')
  expect(out).toContain('Els, coordinator: Firefox, Android (remembered), since 2026-03-01 10:00')
  expect(out).toContain('  s1\n')
  expect(out).not.toMatch(/0470|hash-/)
  expect((await cli.run('council', 'revoke', '--phone', '0470 00 00 50', '--session', 's1')).code).toBe(0)
  expect(await open()).toEqual(['s2'])
  expect((await cli.run('council', 'revoke', '--phone', '0470000050')).out).toContain('signed out everywhere')
  expect(await open()).toEqual([])
  expect((await cli.run('council', 'revoke', '--phone', '0470000050')).err).toContain('Els is not signed in')
  expect((await cli.run('council', 'sessions')).out).toBe('Nobody is signed in.\n')
  const written = (await listAudit(cli.engine, 9)).map(({ action, subject }) => [action, subject])
  expect(written).toEqual([
    ['session-ended', id],
    ['session-ended', 's1'],
    ['member-added', id],
  ])
})

test('who is removed is out at once, and comes back as who she was', async () => {
  const { cli, open, id } = await withSessions()
  await cli.write(`insert into sign_in_code (id, council_member_id, code_hash, expires_at, created_at)
    select 'c', id, 'x', 1, 0 from council_member`)
  expect((await cli.run('council', 'remove', '--phone', '0470000050')).code).toBe(0)
  expect(await open()).toEqual([])
  expect(await cli.query('select * from sign_in_code')).toEqual([])
  for (const command of ['revoke', 'remove']) {
    expect((await cli.run('council', command, '--phone', '0470000050')).err).toContain('Nobody signs in')
  }
  await cli.run('council', 'add', '--name', 'Els P.', '--phone', '0470000050', '--role', 'member')
  expect(await cli.query('select id, name, role, left_at from council_member')).toEqual([
    { id, name: 'Els P.', role: 'member', left_at: null },
  ])
  expect((await cli.run('council', 'remove')).err).toContain('--phone is missing')
})
