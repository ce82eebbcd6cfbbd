import supertest from 'supertest'
import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../src/domain/clock.js'
import type { Statement } from '../src/store/engine.js'
import { TUESDAY, world } from './support/world.js'

/** What the line tells of itself: that it is well, and otherwise what is wrong; and of nobody in it. */

const FATIMA = '+32470000101'

async function lineWith(texts: readonly string[]) {
  const line = await world()
  for (const text of texts) {
    await line.twilio.sendFrom({ from: FATIMA, channel: 'sms', body: text })
    await line.pass(MINUTE)
  }
  const get = (path: string, headers: Record<string, string> = {}) =>
    supertest(line.app().http).get(path).set(headers)
  const write = (sql: string, ...parameters: unknown[]) =>
    line.engine().commit([{ sql, parameters } as Statement])
  return { line, get, write }
}

interface Told {
  state: string
  checks: { name: string; state: string; detail: string }[]
}

describe('health', () => {
  test('a line that is well, and one with all that can be wrong; and only insiders hear the details', async () => {
    const { line, get, write } = await lineWith(['hallo'])
    expect((await get('/healthz')).text).toBe('ok\n')
    expect((await get('/readyz')).status).toBe(200)

    const well = (await get('/healthz?verbose')).body as Told
    const wrong = ({ checks }: Told) => checks.filter(({ state }) => state !== 'ok').map(({ name }) => name)
    // The rehearsed line is live, without a folder for backups; its loops were never started.
    expect(wrong(well).filter((name) => !name.startsWith('loop'))).toEqual(['backup'])
    expect(well.checks.find(({ name }) => name === 'webhook')?.detail).toBe('Twilio posted 1 min ago')

    await write(
      `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
         not_before_at, created_at, tries) values ('late', 'phone', ?, 'sms', 'b', 'reply', 2, 'queued', ?, 0, 0)`,
      FATIMA,
      TUESDAY - 2 * HOUR,
    )
    await write(`insert into attention (id, kind, detail, created_at) values ('e', 'emergency', 'gas', 0)`)
    await write(
      `insert into attention (id, kind, detail, created_at) values ('s', 'sending-stopped', 'sms 20003', 0)`,
    )
    const ill = await get('/healthz?verbose')
    expect(ill.status).toBe(503)
    expect(wrong(ill.body as Told)).toEqual(
      expect.arrayContaining(['outbox', 'senders', 'emergencies', 'attention']),
    )
    expect(ill.text).not.toMatch(/0470|3247|hallo/)

    for (const path of ['/healthz?verbose', '/metrics']) {
      for (const proxy of ['X-Forwarded-For', 'Via', 'Forwarded']) {
        expect((await get(path, { [proxy]: '198.51.100.7' })).status).toBe(403)
      }
      expect((await get(path, { Authorization: 'Bearer ', 'X-Forwarded-For': '127.0.0.1' })).status).toBe(403)
    }
    expect((await get('/readyz', { 'X-Forwarded-For': '198.51.100.7' })).status).toBe(200)
    await line.close()
  })
})

describe('the log', () => {
  test('of a whole day has ids, and nobody in it', async () => {
    let log = ''
    const line = await world({
      logTo: (text) => {
        log += text
      },
    })
    const [fatima, jan, rita] = ['+32470987601', '+32470987602', '+32470987603'] as const
    const says = async (from: string, body: string, channel: 'sms' | 'whatsapp' = 'sms') => {
      await line.twilio.sendFrom({ from, channel, body })
      await line.pass(MINUTE)
    }
    const rows = [
      'phone,first_name,language,municipality,complex,household,kind',
      `${fatima},Zmarkera,nl,Koksijde,Zmarkerhof,Z1,tenant`,
      `${jan},Zmarkerb,fr,Koksijde,Zmarkerhof,Z2,tenant`,
    ]
    await line.cli(['tenants', 'import', 'rows.csv'], { 'rows.csv': rows.join('\n') })
    await line.cli(['council', 'add', '--name', 'Zmarkerc', '--phone', rita])
    const question = { key: 'zmarkerq', kind: 'open', text: { nl: 'Zmarkerd?', fr: 'Zmarkerd?' } }
    await line.cli(['ask', 'q.json'], { 'q.json': JSON.stringify(question) })
    await line.pass(HOUR)
    await says(fatima, 'ja')
    await says(fatima, 'zmarkere is altijd vuil')
    await says(jan, 'zmarkerf zmarkerg')
    await says(jan, 'zmarkerf zmarkerg')
    await says(jan, 'ik ruik gas bij zmarkerh')
    await says(fatima, 'de kraan lekt bij zmarkeri', 'whatsapp')
    await says(fatima, 'STOP')
    line.twilio.fail({ status: 401, code: 20003 })
    await says(jan, 'HULP')
    line.twilio.fail({ status: 400, code: 21610 })
    await says(jan, 'HULP')
    await line.pass(2 * HOUR)
    const visitor = supertest.agent(line.app().http)
    await visitor.post('/sign-in').type('form').send({ phone: rita })
    await visitor.post('/sign-in/code').type('form').send({ code: '987604' })
    await visitor.get('/questions/zmarkerj?x=zmarkerk')
    await supertest(line.app().http)
      .post('/twilio/inbound')
      .type('form')
      .send({ From: fatima, Body: 'zmarkerl' })
    await line.restart()
    await line.app().catchUp()
    await line.close()

    const written = log.split('\n').filter((row) => row !== '')
    expect(written.length).toBeGreaterThan(10)
    for (const row of written) expect(JSON.parse(row)).toHaveProperty('msg')
    expect(log).toContain('outboxMessageId')
    expect(log.match(/zmarker\w*|98760\d|kraan|ruik|3247\d+/gi)).toBeNull()
  })
})

describe('metrics', () => {
  test('count what happened, with few labels and nobody in them', async () => {
    const { line, get } = await lineWith(['hallo', 'banaan', 'ja', 'pruim', 'ik ruik gas'])
    await line.twilio.receipt(line.twilio.messages().at(-1)?.sid ?? '', 'delivered')
    await line.twilio.receipt(line.twilio.messages().at(-1)?.sid ?? '', 'a status that Twilio invents')
    const text = (await get('/metrics')).text
    const value = (series: string) => {
      const found = text.split('\n').find((row) => row.startsWith(`huurderslijn_${series} `))
      return found === undefined ? undefined : Number(found.split(' ').at(-1))
    }
    expect(value('turn_seconds_count')).toBe(5)
    expect(value('sends_total{channel="sms",outcome="accepted"}')).toBeGreaterThanOrEqual(3)
    expect(value('send_seconds_count{channel="sms"}')).toBe(
      value('sends_total{channel="sms",outcome="accepted"}'),
    )
    expect(value('receipts_total{status="delivered"}')).toBe(1)
    expect(value('receipts_total{status="other"}')).toBe(1)
    expect(value('open_emergencies')).toBe(1)
    expect(value('queue_age_seconds')).toBe(0)
    expect(value('queued{purpose="round"}')).toBe(0)
    expect(value('unknown_outcomes')).toBe(0)
    const read = (reading: string) => value(`answers_read_total{reading="${reading}"}`)
    expect(['understood', 'asked-again', 'flagged', 'passed-on'].map(read)).toEqual([1, 1, 0, 1])
    expect(value('last_webhook_timestamp_seconds')).toBeGreaterThan(TUESDAY / 1000)
    expect(value('disk_free_bytes')).toBeGreaterThan(0)
    const labels = [...text.matchAll(/\{([^}]*)\}/g)].map(([, inside]) => inside ?? '')
    const names = new Set(
      labels.flatMap((inside) => [...inside.matchAll(/(\w+)="/g)].map(([, name]) => name)),
    )
    expect([...names].sort()).toEqual([
      'channel',
      'le',
      'loop',
      'outcome',
      'purpose',
      'reading',
      'state',
      'status',
    ])
    expect(text).not.toMatch(/3247|0470|SM[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-7/)
    await line.close()
  })

  test('each line counts for itself', async () => {
    const one = await lineWith(['hallo'])
    const other = await lineWith([])
    expect((await other.get('/metrics')).text).toContain('huurderslijn_turn_seconds_count 0')
    await Promise.all([one.line.close(), other.line.close()])
  })
})
