import { beforeEach, describe, expect, test } from 'vitest'
import type { PhoneNumber } from '../domain/phone-number.js'
import { listReadyInvitations } from '../store/invitations.js'
import { insertOutboxMessage } from '../store/outbox-messages.js'
import { NOW, terminal } from './testing/terminal.js'

let cli: ReturnType<typeof terminal>

/** Two people in a round about the hall: one whose turn has not come, one whose message waits to leave. */
beforeEach(async () => {
  cli = terminal()
  await cli.importRows(['0470000001,Ann,nl,Koksijde,Duinhof,A1,', '0470000002,Bea,nl,Koksijde,Duinhof,A2,'])
  cli.files['q.json'] = JSON.stringify({ key: 'hall', kind: 'open', text: { nl: 'Wat eerst?' } })
  await cli.run('ask', 'q.json')
  for (const name of ['Ann', 'Bea']) {
    await cli.write(
      `insert into invitation (id, round_id, tenant_id, disposition, created_at)
       select 'of-' || tenant.first_name, round.id, tenant.id, 'waiting', 0 from round, tenant
       where tenant.first_name = ?`,
      name,
    )
  }
  await cli.write(
    `insert into outbox_message (id, tenant_id, address_kind, address, channel, body, purpose, priority, state,
       not_before_at, created_at, tries, invitation_id)
     select 'waits', id, 'phone', '+32470000002', 'sms', 'x', 'round', 5, 'queued', 0, 0, 0, 'of-Bea'
     from tenant where first_name = 'Bea'`,
  )
  await cli.write(
    `insert into conversation (tenant_id, version, state, due_at, updated_at)
     select id, 1, '{}', 9e15, 0 from tenant`,
  )
})

const message = async () => (await cli.query('select state, reason, paused from outbox_message'))[0]

describe('a round', () => {
  test('is shown with where people stand', async () => {
    const { out } = await cli.run('round', 'list')
    expect(out).toBe('hall (question, 2026-03-02 10:00): going-out; 2 waiting; 1 waiting to leave\n')
  })

  test('rests and goes on, and a message that waits with it', async () => {
    expect((await cli.run('round', 'pause', 'hall')).out).toContain('The round of hall rests')
    expect(await message()).toMatchObject({ state: 'queued', paused: 1 })
    expect((await cli.run('round', 'list')).out).toContain('paused')
    expect((await cli.run('round', 'pause', 'hall')).err).toContain('Nothing to do. hall (question')
    expect((await cli.run('round', 'resume', 'hall')).code).toBe(0)
    expect(await message()).toMatchObject({ state: 'queued', paused: 0 })
  })

  test('is cancelled for good: what waits is withheld, and only talks that it began end', async () => {
    expect((await cli.run('round', 'cancel', 'hall')).code).toBe(0)
    expect(await message()).toMatchObject({ state: 'withheld', reason: 'cancelled' })
    const talks = await cli.query(
      `select first_name, due_at < 9e15 as ends from conversation
       join tenant on tenant.id = tenant_id order by first_name`,
    )
    expect(talks).toEqual([
      { first_name: 'Ann', ends: 0 },
      { first_name: 'Bea', ends: 1 },
    ])
    expect((await cli.run('round', 'resume', 'hall')).code).toBe(1)
  })

  test('has nobody whose turn has come while it rests, or after it is cancelled', async () => {
    await cli.write(`update conversation set due_at = null`)
    await cli.write(`delete from outbox_message`)
    const ready = async (channel: 'sms' | 'whatsapp' = 'sms') => {
      const at = { now: NOW, limit: 9, channel, firstContact: 'tell-and-stop' } as const
      return (await listReadyInvitations(cli.engine, at)).map(({ id }) => id)
    }
    expect(await ready()).toEqual(['of-Ann', 'of-Bea'])
    // Each by the channel that she is written to by, so that one that is full holds up no other.
    await cli.write(`update tenant set last_channel = 'whatsapp' where first_name = 'Bea'`)
    expect([await ready(), await ready('whatsapp')]).toEqual([['of-Ann'], ['of-Bea']])
    await cli.write(`update tenant set chosen_channel = 'sms' where first_name = 'Bea'`)
    await cli.run('round', 'pause', 'hall')
    expect(await ready()).toEqual([])
    await cli.run('round', 'resume', 'hall')
    expect(await ready()).toEqual(['of-Ann', 'of-Bea'])
    await cli.run('round', 'cancel', 'hall')
    expect(await ready()).toEqual([])
  })

  test('of which a turn writes a message after it was paused: that rests as well, an answer to her does not', async () => {
    await cli.run('round', 'pause', 'hall')
    const message = {
      id: 'late',
      to: { kind: 'phone' as const, value: '+32470000001' as PhoneNumber },
      channel: 'sms' as const,
      body: 'x',
      purpose: 'round' as const,
      notBeforeAt: 0,
      createdAt: NOW,
    }
    await cli.engine.commit([insertOutboxMessage(message, 'of-Ann')])
    await cli.engine.commit([insertOutboxMessage({ ...message, id: 'answer', purpose: 'reply' }, 'of-Ann')])
    expect(
      await cli.query(`select id, paused from outbox_message where id in ('late', 'answer') order by id`),
    ).toEqual([
      { id: 'answer', paused: 0 },
      { id: 'late', paused: 1 },
    ])
  })

  describe.each(['pause', 'cancel'])('%s: a reply in which its question cannot be told apart', (step) => {
    test('leaves whole, and her talk goes on', async () => {
      await cli.write(`update outbox_message set purpose = 'reply'`)
      await cli.write(`update invitation set disposition = 'invited' where id = 'of-Bea'`)
      expect((await cli.run('round', step, 'hall')).code).toBe(0)
      expect(await message()).toEqual({ state: 'queued', reason: null, paused: 0 })
      expect(await cli.query(`select disposition from invitation where id = 'of-Bea'`)).toEqual([
        { disposition: 'invited' },
      ])
      expect(await cli.query(`select 1 from conversation where due_at < 9e15`)).toEqual([])
    })
  })

  test('of an unknown key: says which there are', async () => {
    expect((await cli.run('round', 'pause', 'lift')).err).toBe(
      'No question or meeting "lift" was sent out. Known: hall.\n',
    )
  })
})
