import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../src/domain/clock.js'
import type { QuietHours } from '../../src/domain/quiet-hours.js'
import { commitTurn } from '../../src/store/commit-turn.js'
import { type Line, line, PEOPLE, type Someone, untilQuiet } from './line.js'

/** Single stories that random play found, or that somebody thought of while reading the code. */

function known(name: string): Someone {
  const found = PEOPLE.find((one) => one.name === name)
  if (!found) throw new Error(`Nobody is called ${name}`)
  return found
}
const fatima = known('fatima')
const amina = known('amina')
const stranger = known('stranger')
const NIGHT: QuietHours = { from: '20:00', until: '09:00' }

async function story(
  play: (here: Line) => Promise<void>,
  options: Parameters<typeof line>[0] = {},
): Promise<void> {
  const here = await line(options)
  try {
    await play(here)
  } finally {
    await here.close()
  }
}

/** Texts with a second between them, and then a while of nothing. Gives back what she was told. */
async function burst(here: Line, who: Someone, ...texts: string[]): Promise<string[]> {
  const before = here.told(who).length
  for (const body of texts) {
    expect((await here.say(who, { body })).status).toBe(200)
    await here.pass(1000)
  }
  await untilQuiet(here)
  return here.told(who).slice(before)
}

test('an invitation that Twilio held too long does not arrive after the meeting has begun', async () => {
  await story(
    async (here) => {
      here.twilio.fail({ queuedMs: 3 * HOUR }, { times: 9 })
      await here.announce('samenkomst', { startsAt: '2026-03-03T12:00', endsAt: '2026-03-03T13:00' })
      await here.pass(6 * HOUR)
      const sms = (await here.outbox()).filter(({ address }) => address === fatima.from)
      expect(sms).toMatchObject([{ state: 'withheld', error_code: 30036 }])
      expect(here.twilio.messages()).toHaveLength(4)
      expect(here.twilio.messages()[0]?.form.ValidityPeriod).toBe('3600')
    },
    { company: { consent: 'tell-and-stop' } },
  )
})

test.each([true, false])(
  'a gateway that breaks over her answer (taken: %s): she hears it once',
  async (isTaken) => {
    await story(async (here) => {
      here.twilio.fail({ status: 503, isTaken })
      expect(await burst(here, fatima, 'kraan lekt')).toHaveLength(1)
    })
  },
)

describe('a burst that ends in thanks is answered all the same', () => {
  test.each([
    ['hallo', 'merci'],
    ['BEL', 'dank u'],
    ['WIS', 'merci'],
    ['taal', 'bedankt'],
    ['Wanneer is het kantoor open?', 'merci'],
    ['ok merci', '0'],
  ])('%s / %s', async (first, second) => {
    await story(async (here) => {
      expect(await burst(here, stranger, first, second)).toHaveLength(1)
    })
  })
})

describe('a second thought in one burst', () => {
  test('yes, then no, to our first question: nothing is asked any more', async () => {
    await story(async (here) => {
      await here.ask('gang')
      await untilQuiet(here)
      const told = (await burst(here, fatima, 'ja', 'nee')).join('\n')
      expect(told).not.toContain('Hoe proper')
      expect(told).not.toContain('fijn dat u meedoet')
      const [consent] = await here.rows('select state from consent order by id desc limit 1')
      expect(consent).toEqual({ state: 'refused' })
      expect(await here.rows(`select id from invitation where disposition = 'invited'`)).toEqual([])
    })
  })

  test('no, then yes: the question follows', async () => {
    await story(async (here) => {
      await here.ask('gang')
      await untilQuiet(here)
      const told = (await burst(here, fatima, 'nee', 'toch wel, ja')).join('\n')
      expect(told).not.toContain('wij vragen u niets')
    })
  })
})

describe('a photo in a burst', () => {
  const photo = {
    body: '',
    extra: { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x', MediaContentType0: 'image/jpeg' },
  }
  test('behind a greeting is seen by a human', async () => {
    await story(async (here) => {
      await here.say(stranger, { body: 'hallo' })
      await here.pass(1000)
      await here.say(stranger, photo)
      await untilQuiet(here)
      expect(await here.rows(`select kind from attention where kind = 'media'`)).toHaveLength(1)
    })
  })
})

test('several things that are broken, told in one burst, lie no deeper than one talk', async () => {
  await story(async (here) => {
    await burst(here, fatima, 'NL', 'het is kapot', 'de lamp is stuk', 'iets is stuk')
    const [row] = await here.rows<{ state: string }>('select state from conversation')
    const { stack } = JSON.parse(row?.state ?? '{}') as { stack: { id: string }[] }
    expect(stack.filter(({ id }) => id === 'repair').length).toBeLessThanOrEqual(1)
  })
})

describe('a meeting with few seats', () => {
  async function invited(here: Line): Promise<void> {
    await here.announce('samenkomst', { capacity: 1 })
    await untilQuiet(here)
    await burst(here, fatima, 'ja')
  }
  const full = 'De zaal is vol'

  test('who took the last seat is not told that it is full when she says what she needs', async () => {
    await story(async (here) => {
      await invited(here)
      await burst(here, fatima, 'ja')
      const told = (await burst(here, fatima, '1')).join('\n')
      expect(told).not.toContain(full)
      expect(await here.rows('select reply, need from rsvp')).toEqual([{ reply: 'yes', need: 'transport' }])
    })
  })

  test('who has a seat and says yes again keeps it', async () => {
    await story(async (here) => {
      await invited(here)
      await burst(here, fatima, 'ja')
      await burst(here, fatima, '0')
      await here.pass(DAY)
      await burst(here, fatima, 'ja')
      expect(await here.rows('select reply from rsvp')).toEqual([{ reply: 'yes' }])
    })
  })

  test('two people who want the last seat at the same moment: one has it', async () => {
    await story(async (here) => {
      await invited(here)
      await burst(here, amina, 'yes')
      await Promise.all([here.say(fatima, { body: 'ja' }), here.say(amina, { body: 'yes' })])
      await untilQuiet(here)
      const replies = await here.rows<{ reply: string }>('select reply from rsvp order by reply')
      expect(replies.map(({ reply }) => reply)).toEqual(['maybe', 'yes'])
    })
  })
})

describe('stop, and on again', () => {
  test.each(['START', 'AAN'])('after %s she is asked again, as we said', async (word) => {
    await story(async (here) => {
      await burst(here, fatima, 'hallo')
      await burst(here, fatima, 'stoppen')
      const [told = ''] = await burst(here, fatima, word)
      expect(told).toMatch(/U krijgt weer berichten|wij stellen u weer soms een vraag/)
      await here.ask('gang')
      await untilQuiet(here)
      expect(here.told(fatima).at(-1)).toContain('Hoe proper is uw gang?')
    })
  })

  test('who stopped, told of something broken and fell silent gets no reminder; her concern is kept', async () => {
    await story(async (here) => {
      await burst(here, fatima, 'stoppen')
      await burst(here, fatima, 'het is kapot')
      await here.pass(5 * HOUR)
      expect(await here.rows('select problem from repair_concern')).toEqual([{ problem: 'het is kapot' }])
      const unasked = (await here.outbox()).filter(
        ({ purpose }) => purpose === 'reminder' || purpose === 'round',
      )
      expect(unasked.map(({ body, state }) => [body, state])).toEqual([])
    })
  })
})

describe('who is blocked by Twilio after an English stop word by SMS', () => {
  test('and tells of something broken: the concern is kept, and a human is told to call', async () => {
    await story(async (here) => {
      await burst(here, fatima, 'STOP')
      await burst(here, fatima, 'De kraan in de keuken lekt')
      expect(await here.rows('select category from repair_concern')).toHaveLength(1)
      const rows = await here.rows<{ kind: string }>('select kind from attention')
      expect(rows.map(({ kind }) => kind)).toContain('call-back')
    })
  })

  test('and smells gas: the text tries the other channel', async () => {
    await story(async (here) => {
      await burst(here, fatima, 'STOP')
      expect(await burst(here, fatima, 'ik ruik gas')).toHaveLength(1)
    })
  })
})

describe('a talk that ended unanswered at night', () => {
  test('is not recorded twice when she answers before its last words have left', async () => {
    await story(
      async (here) => {
        await burst(here, fatima, 'het is kapot')
        await here.pass(4 * HOUR + 60_000)
        expect(await here.rows('select id from repair_concern')).toHaveLength(1)
        await burst(here, fatima, 'in de gang').catch(() => [])
        expect(await here.rows('select id from repair_concern')).toHaveLength(1)
      },
      { quietHours: NIGHT, now: Date.parse('2026-03-03T17:00:00+01:00') },
    )
  })
})

describe('one conversation that cannot go on does not hold up the others', () => {
  async function halfTold(here: Line): Promise<void> {
    await burst(here, stranger, 'het is kapot')
    await burst(here, fatima, 'het is kapot')
  }
  const HEAD = 'phone,first_name,language,municipality,complex,household,kind,external_id'
  const nadia: Someone = { ...fatima, name: 'nadia', from: '+32470000021' }
  const before = `${HEAD}\n${nadia.from},Nadia,nl,Koksijde,Zonnehof,n,tenant,E1`
  const after = `${HEAD}\n,Nadia,nl,Koksijde,Zonnehof,n,tenant,E1\n${nadia.from},Karel,nl,Koksijde,Zonnehof,k,tenant,E2`

  test('because her number has become somebody else’s', async () => {
    await story(async (here) => {
      expect((await here.cli(['tenants', 'import', 'f'], { f: before })).code).toBe(0)
      await burst(here, nadia, 'het is kapot')
      const imported = await here.cli(['tenants', 'import', 'f'], { f: after })
      expect([imported.code, imported.stderr]).toEqual([0, ''])
      // `pass` does what is due until nothing is.
      const passed = here.pass(5 * HOUR)
      const late = new Promise((resolve) => setTimeout(resolve, 2000, 'it goes on for ever'))
      const ended = await Promise.race([passed.then(() => 'ended'), late])
      if (ended !== 'ended') {
        await here.engine().commit([{ sql: 'delete from conversation', parameters: [] }])
        await passed
      }
      expect(ended).toBe('ended')
      // What she told stays told.
      expect(await here.rows('select problem from repair_concern')).toEqual([{ problem: 'het is kapot' }])
    })
  })

  test('because what is kept of it cannot be read', async () => {
    await story(async (here) => {
      await halfTold(here)
      await here.engine().commit([
        {
          sql: `update conversation set state = '{"stack":[{"id":"repair"}]}' where tenant_id in
            (select id from tenant where kind = 'unknown')`,
          parameters: [],
        },
      ])
      await here.pass(5 * HOUR).catch(() => {})
      await here.ask('gang')
      await here.pass(5000).catch(() => {})
      expect(here.told(known('mehmet'))).toHaveLength(1)
    })
  })
})

test('a turn that read a conversation which is gone by now is stale, and starts no second one', async () => {
  await story(async (here) => {
    const [row] = await here.rows<{ tenant_id: string; id: string }>(
      'select tenant_id, id from address where value = ?',
      fatima.from,
    )
    const outcome = await commitTurn(here.engine(), {
      party: {
        tenant: { id: row?.tenant_id ?? '', firstName: '', language: 'nl', kind: 'tenant' },
        addressId: row?.id ?? '',
        address: { kind: 'phone', value: fatima.from as never },
        conversationVersion: 3,
      },
      isNewParty: false,
      at: here.now(),
      channel: 'sms',
      effects: [],
      conversation: '{"stack":[]}',
    })
    expect(outcome).toBe('stale')
  })
})

describe('danger', () => {
  test('goes at once while the answer to something else waits', async () => {
    await story(async (here) => {
      await here.say(fatima, { body: 'hallo' })
      await here.say(fatima, { body: 'ik ruik gas' })
      await here.app().settle()
      expect(here.told(fatima).at(-1)).toContain('0800 65 0 65')
    })
  })

  test('told in pieces is heard', async () => {
    await story(async (here) => {
      const told = await burst(here, stranger, 'ik ruik', 'gas')
      expect(told.join('\n')).toContain('0800 65 0 65')
    })
  })

  test('rests our reminder too', async () => {
    await story(async (here) => {
      await here.ask('gang')
      await untilQuiet(here)
      await here.pass(4 * DAY - HOUR)
      await burst(here, fatima, 'ik ruik gas')
      const before = here.told(fatima).length
      await here.pass(2 * HOUR)
      expect(here.told(fatima).slice(before)).toEqual([])
    })
  })
})

describe('violence at home', () => {
  const TOLD = 'mijn man slaat mij'
  const told = (text = '') => expect(text).toContain('1712')

  async function consented(here: Line): Promise<void> {
    await here.ask('lift')
    await untilQuiet(here)
    await burst(here, fatima, 'ja')
    await burst(here, fatima, 'nee')
  }

  test('is answered once; rounds, meetings and talks of ours stay away until a coordinator lifts it', async () => {
    await story(async (here) => {
      await consented(here)
      await here.ask('gang')
      await untilQuiet(here)
      told((await burst(here, fatima, TOLD))[0])
      const before = here.told(fatima).length
      await here.announce('samenkomst')
      await here.ask('dag')
      await here.pass(9 * DAY)
      expect(here.told(fatima).slice(before)).toEqual([])

      const { stdout } = await here.cli(['tenants', 'write-again', '0470 00 00 11'])
      expect(stdout).toContain('may go to her again')
      await here.pass(HOUR)
      // What waited for her is said now.
      expect(here.told(fatima).slice(before)).toEqual([expect.stringContaining('Samenkomst')])
    })
  })

  test('stops the question about consent and its reminder, and asks nothing behind an answer', async () => {
    await story(async (here) => {
      await here.ask('gang')
      await untilQuiet(here)
      told((await burst(here, fatima, TOLD))[0])
      const before = here.told(fatima).length
      await here.pass(20 * DAY)
      expect(here.told(fatima).slice(before)).toEqual([])
      // What she asks is answered; nothing of ours follows behind it.
      expect(await burst(here, fatima, 'hallo')).toEqual([expect.not.stringContaining('Mogen wij u')])
    })
  })

  test('ends what she was telling: what is broken is kept, and not spoken of again', async () => {
    await story(async (here) => {
      await burst(here, fatima, 'het is kapot')
      told((await burst(here, fatima, TOLD))[0])
      const before = here.told(fatima).length
      expect(await here.rows('select problem from repair_concern')).toEqual([{ problem: 'het is kapot' }])
      await here.pass(DAY)
      expect(here.told(fatima).slice(before)).toEqual([])
    })
  })

  test('what waited to leave is withheld, what is put in the queue later as well', async () => {
    await story(async (here) => {
      await burst(here, fatima, TOLD)
      const [tenant] = await here.rows<{ tenant_id: string }>(
        'select tenant_id from address where value = ?',
        fatima.from,
      )
      const at = here.now()
      for (const purpose of ['round', 'reminder']) {
        await here.engine().commit([
          {
            sql: `insert into outbox_message (id, tenant_id, address_kind, address, channel, body, purpose, priority,
              state, not_before_at, created_at, tries) values (?, ?, 'phone', ?, 'sms', 'Vraag', ?, 5, 'queued', ?, ?, 0)`,
            parameters: [`late-${purpose}`, tenant?.tenant_id, fatima.from, purpose, at, at],
          },
        ])
      }
      await untilQuiet(here)
      expect(here.told(fatima)).not.toContain('Vraag')
      expect(await here.rows(`select state from outbox_message where id like 'late-%'`)).toEqual([
        { state: 'withheld' },
        { state: 'withheld' },
      ])
    })
  })

  test('a receipt that our text did not arrive asks nobody to call her', async () => {
    await story(async (here) => {
      await burst(here, fatima, TOLD)
      const last = here.twilio
        .messages()
        .filter(({ to }) => to === fatima.from)
        .at(-1)
      if (!last) throw new Error('Nothing was said')
      await here.twilio.receipt(last.sid, 'undelivered', 30005)
      await untilQuiet(here)
      await here.pass(DAY)
      const rows = await here.rows(
        'select kind, detail, outbox_message_id is not null as isUnsaid from attention',
      )
      expect(rows).toEqual([
        { kind: 'emergency', detail: 'violence', isUnsaid: 0 },
        // The list says of it that nobody is to call.
        { kind: 'emergency', detail: 'unsaid', isUnsaid: 1 },
      ])
    })
  })

  test('is lifted for who has no number by her user name, or by our own id', async () => {
    const userName = known('username')
    await story(async (here) => {
      for (const named of ['user name', 'id']) {
        await burst(here, userName, TOLD)
        const [row] = await here.rows<{ tenant_id: string }>(
          'select tenant_id from address where value = ?',
          userName.from,
        )
        const name = named === 'id' ? (row?.tenant_id ?? '') : userName.from
        const done = await here.cli(['tenants', 'write-again', name])
        expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('may go to her again')])
        await here.pass(DAY)
      }
      expect(await here.cli(['tenants', 'write-again', 'BE.1'])).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('Nobody here has that id.'),
      })
    })
  })
})
