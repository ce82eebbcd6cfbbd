import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../domain/clock.js'
import { LIST_PRICES } from '../domain/prices.js'
import type { Template } from '../domain/template.js'
import { listAudience } from '../store/audience.js'
import { listUnexpandedRounds, markRoundExpanded } from '../store/rounds.js'
import { company, NOW, terminal } from './testing/terminal.js'

const QUESTION = {
  key: 'hall',
  kind: 'choice',
  text: { nl: 'Wat eerst?', fr: "Quoi d'abord?" },
  options: [
    { key: 'light', label: { nl: 'licht' } },
    { key: 'clean', label: { nl: 'poets' } },
  ],
}

async function withHomes(settings: Parameters<typeof company>[0] = {}) {
  const cli = terminal({ company: async () => company(settings) })
  await cli.importRows([
    '0470000001,Ann,nl,Koksijde,Duinhof,A1,',
    '0470000002,Bea,nl,Koksijde,Duinhof,A1,',
    ',Cis,nl,Koksijde,Duinhof,A2,',
    '0470000004,Dirk,nl,Veurne,Polderhof,1,',
    '0470000005,Els,nl,Diksmuide,Polderhof,1,',
    '0470000006,Frans,nl,,,,candidate',
  ])
  return cli
}

describe('ask', () => {
  test('writes the question and a round for the server, and says how many it is for', async () => {
    const cli = await withHomes()
    cli.files['q.json'] = JSON.stringify({ ...QUESTION, audience: { complexes: ['duinhof'] } })
    const { code, out, err } = await cli.run('ask', 'q.json', '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const said = JSON.parse(out)
    expect(said).toMatchObject({
      key: 'hall',
      audience: { people: 3, homes: 2, withPhone: 2, withoutPhone: 1 },
    })
    const [round] = await cli.engine.read(listUnexpandedRounds())
    expect(round).toMatchObject({
      id: said.roundId,
      question_id: said.questionId,
      audience: '{"complexes":["Koksijde/Duinhof"]}',
    })
    await cli.engine.commit([markRoundExpanded(said.roundId, NOW)])
    expect(await cli.engine.read(listUnexpandedRounds())).toEqual([])
  })

  test('a dry run says whom it reaches and what it costs, and sends nothing', async () => {
    const cli = await withHomes()
    await cli.write("update tenant set stopped_at = 1 where first_name = 'Ann'")
    await cli.write("update tenant set last_channel = 'whatsapp' where first_name = 'Dirk'")
    cli.files['q.json'] = JSON.stringify(QUESTION)
    const { out, code } = await cli.run('ask', 'q.json', '--dry-run')
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'For 5 people in 4 homes: 4 with a phone, 1 without.',
        // Dirk's hours of WhatsApp are over and no template is approved: he too gets an SMS.
        '  3 by SMS in nl, 1 part each, 3 in all: about USD 0.33.',
        'If everybody whom we ask first says yes, then also:',
        '  3 by SMS in nl, 2 parts each, 6 in all: about USD 0.67.',
        'Left out: 1 without a phone (a visit), 1 stopped all messages.',
        'Together at most about USD 1.00. An estimate: list prices of 2026-11-23, without VAT and answers.',
        'Nothing was sent: this was a dry run.',
        '',
      ].join('\n'),
    )
    expect(await cli.query('select id from question')).toEqual([])
    expect(await cli.query('select id from round')).toEqual([])
    const sent = await cli.run('ask', 'q.json', '--json')
    const { estimate } = JSON.parse((await cli.run('ask', 'q.json', '--dry-run', '--json')).out || sent.out)
    expect(estimate).toMatchObject({ later: 0, leftOut: { stopped: 1, 'no-phone': 1 }, currency: 'USD' })
  })

  describe('says by which way each would go, as it is decided when it leaves', () => {
    const wording = { name: 'consent-may-we', language: 'nl', version: '1', places: [], buttons: [] }
    const opening = async () => async () => ({
      body: 'x',
      template: { body: 'x', buttons: [], wording: wording as unknown as Template },
    })
    const perhaps = async (prices: object = {}) => {
      const settings = company({ consent: 'tell-and-stop', prices: { ...LIST_PRICES, ...prices } })
      const cli = terminal({ company: async () => settings, opening })
      await cli.importRows(
        ['Ann', 'Bea', 'Dirk', 'Els'].map((name, n) => `047000000${n},${name},nl,Koksijde,Duinhof,A${n},`),
      )
      await cli.write("update tenant set last_channel = 'whatsapp' where first_name <> 'Els'")
      await cli.write("update tenant set chosen_channel = 'sms' where first_name = 'Ann'")
      await cli.write(
        `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, received_at)
         select first_name, first_name, tenant.id, address.id, 'whatsapp', 'text', '',
           case when first_name = 'Dirk' then ? else ? end
         from tenant join address on tenant_id = tenant.id where first_name <> 'Els'`,
        NOW - 5 * DAY,
        NOW - HOUR,
      )
      await cli.write(
        `update address set unreachable_sms = 'not-a-mobile'
         where tenant_id = (select id from tenant where first_name = 'Els')`,
      )
      cli.files['q.json'] = JSON.stringify(QUESTION)
      const estimate = async () =>
        JSON.parse((await cli.run('ask', 'q.json', '--dry-run', '--json')).out).estimate
      return { cli, estimate }
    }

    test('chosen, within the hours, past them without a template, and nowhere', async () => {
      const { estimate } = await perhaps()
      expect(await estimate()).toMatchObject({
        // Ann, who chose it, and Dirk; Bea wrote an hour ago.
        now: [
          { channel: 'sms', people: 2, cost: 2 * 0.1113 },
          { channel: 'whatsapp', people: 1, cost: 0.005 },
        ],
        leftOut: { unreachable: 1 },
      })
    })

    test('past them with an approved template, and beyond the free answers of a month', async () => {
      const { cli, estimate } = await perhaps({ whatsappServiceFree: 0 })
      const template = (status: string) =>
        cli.write(
          `insert into template (sid, account_sid, name, language, version, registered_name, status, pattern, created_at, checked_at)
           values (?, 'AC', 'consent-may-we', 'nl', '1', 'x', ?, '{"words":["x"],"places":[],"buttonIds":[]}', 0, 0)`,
          status,
          status,
        )
      await template('pending')
      expect(await estimate()).toMatchObject({ now: [{ channel: 'sms', people: 2 }, { people: 1 }] })
      await template('approved')
      // Bea as it is written, beyond the free ones; Dirk by the template, and so Els, whom no SMS reaches.
      expect(await estimate()).toMatchObject({
        now: [
          { channel: 'sms', people: 1, cost: 0.1113 },
          { channel: 'whatsapp', people: 3, cost: expect.closeTo(3 * (0.005 + 0.0171)) },
        ],
      })
    })
  })

  test('what the month has left is said; above the ceiling it says until when the rest waits', async () => {
    const cli = await withHomes({ monthlyCeiling: 0.3 })
    cli.files['q.json'] = JSON.stringify(QUESTION)
    await cli.write(
      `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
         not_before_at, created_at, accepted_at, tries, sms_parts)
       values ('sent', 'phone', '+32470000009', 'sms', 'x', 'reply', 2, 'sent', 0, 0, ?, 1, 2)`,
      NOW,
    )
    const { out } = await cli.run('ask', 'q.json', '--dry-run')
    expect(out).toContain(
      'This month: USD 0.22 of USD 0.30 so far. That is not enough for all: the rest waits until 2026-04-01.',
    )
  })

  test('what came in by WhatsApp, and answers there beyond the free ones, are of the month as well', async () => {
    const prices = { ...LIST_PRICES, whatsappServiceFree: 1, whatsappService: 0.5, whatsappReceived: 0.25 }
    const cli = await withHomes({ monthlyCeiling: 9, prices })
    cli.files['q.json'] = JSON.stringify(QUESTION)
    for (const id of ['a', 'b', 'c'])
      await cli.write(
        `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
           not_before_at, created_at, accepted_at, tries, sms_parts)
         values (?, 'phone', '+32470000009', 'whatsapp', 'x', 'reply', 2, 'sent', 0, 0, ?, 1, 1)`,
        id,
        NOW,
      )
    await cli.write(
      `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, received_at)
       select 'in', 'in', tenant_id, id, 'whatsapp', 'text', '', ? from address limit 1`,
      NOW,
    )
    // Three of Twilio's fee, two beyond the free one, and one that came in.
    const spent = (3 * 0.005 + 2 * 0.5 + 0.25).toFixed(2)
    expect((await cli.run('ask', 'q.json', '--dry-run')).out).toContain(
      `This month: USD ${spent} of USD 9.00`,
    )
  })

  test('is asked once: the same file and another one under its key are both refused', async () => {
    const cli = await withHomes()
    cli.files['q.json'] = JSON.stringify(QUESTION)
    expect((await cli.run('ask', 'q.json')).code).toBe(0)
    const again = await cli.run('ask', 'q.json')
    expect(again.code).toBe(1)
    expect(again.err).toContain('the question "hall" was asked before, at 2026-03-02 10:00.')
    cli.files['q.json'] = JSON.stringify({ ...QUESTION, text: { nl: 'Wat nu?' } })
    const other = await cli.run('ask', 'q.json')
    expect(other.err).toContain('the key "hall" is in use: another question was asked under it')
    expect(await cli.query('select id from round')).toHaveLength(1)
  })

  test.each([
    [{ text: { fr: 'Quoi?' } }, 'q.json: text.nl is missing: write the question in Dutch'],
    [{ text: undefined }, 'text.nl is missing: write the question in Dutch'],
    [{ options: [] }, 'options: a choice needs 2 to 10, here are 0'],
    [{ kind: 'open' }, 'options: a open question has none'],
    [{ kind: 'poll' }, 'kind: write one of yes-no, scale, choice, open'],
    [{ colour: 'red' }, 'the file: "colour" is not known here; known are key, kind, text'],
    [{ closesAt: '2026-03-01T12:00' }, 'closesAt is in the past'],
    [{ closesAt: '31/12/2026' }, 'closesAt: write a date with a time'],
    [{ audience: { municipalities: ['Vuerne'] } }, '"Vuerne" is not known. Known: Veurne, '],
    [{ audience: { complexes: ['Duinhaf'] } }, '"Duinhaf" is not known. Known: Koksijde/Duinhof, '],
    [{ audience: { complexes: [] } }, 'audience.complexes is empty'],
  ])('%j is refused', async (changes, message) => {
    const cli = await withHomes()
    cli.files['q.json'] = JSON.stringify({ ...QUESTION, ...changes })
    const { code, out, err } = await cli.run('ask', 'q.json')
    expect(err).toContain(message)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(await cli.query('select id from question')).toEqual([])
  })

  test('a file that is no JSON', async () => {
    const cli = terminal()
    cli.files['q.json'] = '{"key": hall}'
    expect((await cli.run('ask', 'q.json')).err).toContain('q.json: it is not valid JSON')
  })

  test('warns for dear letters and for length, and asks all the same', async () => {
    const cli = await withHomes()
    const text = { nl: 'Hebt u ideeën? 🙂', fr: 'x '.repeat(200), uk: 'аб' }
    cli.files['q.json'] = JSON.stringify({ key: 'a', kind: 'open', text })
    const { code, err } = await cli.run('ask', 'q.json')
    expect(code).toBe(0)
    expect(err).toContain('text.nl: "ë" in "ideeën?" makes the SMS twice as dear. Write "voorstellen".')
    expect(err).toContain('text.nl: "🙂" in "🙂" makes the SMS twice as dear. Leave it out.')
    expect(err).toContain('text.fr: needs 3 SMS parts')
    expect(err).toContain('text.uk: these letters are outside the SMS alphabet')
  })

  test('hints where her own words are hard to read, and asks all the same', async () => {
    const cli = await withHomes()
    const text = {
      nl: 'Gelieve ons te zeggen wat u van het onderhoudsbeleid vindt?',
      fr: 'Tout va bien? Que faire de mieux? Merci.',
      en: `${'very '.repeat(16)}good?`,
    }
    const options = [
      { key: 'a', label: { nl: 'goed' } },
      { key: 'b', label: { nl: 'defect' } },
    ]
    cli.files['q.json'] = JSON.stringify({ key: 'a', kind: 'choice', text, options })
    const { code, err } = await cli.run('ask', 'q.json')
    expect(code).toBe(0)
    expect(err.trim().split('\n')).toEqual([
      `text.nl: "gelieve" is not everybody's word. Write "wil u".`,
      'text.nl: "onderhoudsbeleid" is a long word. Is there a shorter one?',
      'text.fr: asks 2 things; ask one, or nobody knows what an answer is to.',
      'text.en: a sentence of 17 words is hard to read; 15 is the most.',
      `options[2].label.nl: "defect" is not everybody's word. Write "kapot".`,
    ])
  })

  test.each([
    ['u', 'Wat vind je van jouw gang?', ['"je" does not go with "u"', '"jouw" does not go with "u"']],
    ['je', 'Gelieve te zeggen wat u vindt.', ['Write "wil je"', '"u" does not go with "je"']],
    ['u', 'Wat vindt u van uw gang?', []],
  ] as const)('hints where she mixes u and je, in a company with %s', async (address, nl, hints) => {
    const cli = await withHomes({ address })
    cli.files['q.json'] = JSON.stringify({ key: 'a', kind: 'open', text: { nl } })
    const { code, err } = await cli.run('ask', 'q.json')
    expect(code).toBe(0)
    expect(err.trim().split('\n').filter(Boolean)).toEqual(hints.map((hint) => expect.stringContaining(hint)))
  })

  test('warns when it is for nobody with a phone', async () => {
    const cli = terminal()
    cli.files['q.json'] = JSON.stringify({ key: 'a', kind: 'open', text: { nl: 'Wat?' } })
    const { code, out, err } = await cli.run('ask', 'q.json')
    expect(code).toBe(0)
    expect(err).toContain('Nobody with a phone fits this audience')
    expect(out).toContain('For 0 people in 0 homes')
  })
})

describe('an audience', () => {
  test.each([
    [{}, 'Ann Bea Cis Dirk Els'],
    [{ kind: 'candidate' as const }, 'Frans'],
    [{ municipalities: ['Koksijde', 'Veurne'] }, 'Ann Bea Cis Dirk'],
    [{ complexes: ['Polderhof'] }, 'Dirk Els'],
    [{ complexes: ['Veurne/Polderhof'] }, 'Dirk'],
    [{ complexes: ['Polderhof'], municipalities: ['Veurne'] }, 'Dirk'],
    [{ municipalities: ['Nergens'] }, ''],
  ])('%j is %s', async (audience, names) => {
    const cli = await withHomes()
    const rows = await cli.engine.read(listAudience(audience))
    const people = await cli.query<{ id: string; first_name: string }>('select id, first_name from tenant')
    const name = (id: string) => people.find((one) => one.id === id)?.first_name
    expect(
      rows
        .map((row) => name(row.tenant_id))
        .sort()
        .join(' '),
    ).toBe(names)
    expect(rows.filter((row) => row.has_address === 0).map((row) => name(row.tenant_id))).toEqual(
      names.includes('Cis') ? ['Cis'] : [],
    )
  })

  test('who has moved out is in none, who is about to still is', async () => {
    const cli = await withHomes()
    await cli.write(`update tenant set moved_out_at = ? where first_name = 'Ann'`, NOW - 1)
    await cli.write(`update tenant set moved_out_at = ? where first_name = 'Bea'`, NOW + 1)
    expect(await cli.engine.read(listAudience({}, NOW))).toHaveLength(4)
    expect(await cli.engine.read(listAudience({}))).toHaveLength(3)
  })
})
