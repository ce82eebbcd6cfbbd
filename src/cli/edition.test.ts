import { beforeEach, expect, test } from 'vitest'
import { addAnswers, addHomes, addQuestion } from '../store/seed-for-tests.js'
import { NOW, terminal } from './testing/terminal.js'

let cli: ReturnType<typeof terminal>

beforeEach(async () => {
  cli = terminal()
  await addHomes(cli.engine)
  await addQuestion(cli.engine, 'trap')
  await cli.write('update question set created_at = ?', NOW - 1000)
  await addAnswers(cli.engine, 'trap', [...Array(13).fill('yes'), ...Array(7).fill('no')])
})

const addCoordinator = (name: string, phone: string) =>
  cli.run('council', 'add', '--name', name, '--phone', phone, '--role', 'coordinator')

test('an edition is made, looked at, released by name, and cannot be released twice', async () => {
  expect((await cli.run('edition', 'list')).out).toBe('No edition yet.\n')
  await addCoordinator('Els', '0470000050')
  const made = await cli.run('edition', 'make')
  expect(made.out).toContain('Draft of edition 1, counted 2026-03-02 10:00, month 2026-02.')
  expect(made.out).toContain('  company: yes 15, no 5, unsure -, divided -')
  expect((await cli.run('edition', 'list')).out).toMatch(/^1 {2}draft of 2026-03-02 10:00, month 2026-02\n/)
  expect((await cli.run('edition', 'show', '1')).out).toBe(made.out)
  expect((await cli.run('edition', 'approve', '1')).out).toBe(
    'Edition 1 is published: members see it now, and it does not change any more.\n',
  )
  const again = await cli.run('edition', 'approve', '1')
  expect([again.code, again.err]).toEqual([
    1,
    'Edition 1 is published already. A later edition corrects it.\n',
  ])
  expect((await cli.run('edition', 'show', '1')).out).toContain(
    'Edition 1, published 2026-03-02 10:00 by Els',
  )
  expect(JSON.parse((await cli.run('edition', 'list', '--json')).out)).toMatchObject({
    draft: null,
    editions: [{ number: 1, publishedBy: 'Els' }],
  })
})

test('nobody releases one without a name, and nothing is released that is not there', async () => {
  await cli.run('edition', 'make')
  const nobody = await cli.run('edition', 'approve', '1')
  expect([nobody.code, nobody.err]).toEqual([
    1,
    expect.stringContaining('There is no coordinator yet: council add --role coordinator.'),
  ])
  await addCoordinator('Els', '0470000050')
  await addCoordinator('Bo', '0470000051')
  expect((await cli.run('edition', 'approve', '1')).err).toContain('Say --by NAME. Coordinators: Els, Bo.')
  expect((await cli.run('edition', 'approve', '1', '--by', 'Rita')).err).toContain('Who approves it?')
  expect((await cli.run('edition', 'approve', '2', '--by', 'Bo')).err).toContain('There is no draft 2.')
  expect((await cli.run('edition', 'show', '7')).err).toBe('There is no edition 7. None was published yet.\n')
  expect((await cli.run('edition', 'approve', '1', '--by', 'Bo')).code).toBe(0)
  expect((await cli.run('edition', 'show', '7')).err).toBe('There is no edition 7. The newest one is 1.\n')
})
