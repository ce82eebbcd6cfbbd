import twilio from 'twilio'
import { readTap } from '../../src/domain/choices.js'
import { DAY, MINUTE } from '../../src/domain/clock.js'
import { PUBLIC_URL } from '../../src/rehearsal/line.js'
import { loadTexts } from '../../src/wording-files.js'
import { type World, world } from '../support/world.js'

/** Who the housing company knows; invented numbers. */
const TENANTS = `phone,first_name,language,municipality,complex,household,kind
+32470000011,Fatima,nl,Koksijde,Zonnehof,A1,tenant
+32470000012,Jan,nl,Koksijde,Zonnehof,A2,tenant
+32470000013,Marcel,fr,Koksijde,Zonnehof,A3,tenant`

const day = (key: string, nl: string) => ({ key, label: { nl, fr: key, en: key } })
const ASKED: Record<string, object> = {
  lift: { kind: 'yes-no', text: { nl: 'Werkt de lift goed?', fr: "L'ascenseur marche?", en: 'Lift?' } },
  gang: { kind: 'scale', text: { nl: 'Hoe proper is uw gang?', fr: 'Votre couloir?', en: 'Hallway?' } },
  dag: {
    kind: 'choice',
    text: { nl: 'Welke dag past u?', fr: 'Quel jour?', en: 'Which day?' },
    options: [
      day('monday', 'maandag'),
      day('wednesday', 'woensdag'),
      day('weekend', 'zaterdag of zondag, liefst laat'),
      day('never', 'geen enkele dag'),
    ],
  },
}

/** Who writes, and how: a number, or a user name that WhatsApp knows her by. */
export interface Her {
  from: string
  channel: 'sms' | 'whatsapp'
}

/** A line on a store of its own, with one tenant before it. */
export interface Line {
  here: World
  /** `> words` she writes, `! ask lift` the council does, `~ 3 days` go by. */
  play(step: string): Promise<void>
  /** Posts a form as Twilio would. */
  post(path: string, form: Record<string, string>): Promise<{ status: number; body: string }>
  /** Lets what waits leave. */
  settle(): Promise<void>
  /** The texts that were sent to her since the last time. */
  sent(): string[]
  /** What was kept since the last time, one line each. */
  kept(): Promise<string[]>
  /**
   * Fills in what only this run knows. `{{asked lift}}`: Twilio's id of that question; `{{tap lift yes}}`: the
   * id of its button; `{{message}}` and `{{sid}}`: our id and Twilio's of what was last sent.
   */
  fill(text: string): Promise<string>
  rows<Row>(sql: string): Promise<Row[]>
}

export async function withLine(her: Her, test: (line: Line) => Promise<void>): Promise<void> {
  const here = await world({ company: { consent: 'tell-and-stop' }, whatsappWindow: 'always-open' })
  try {
    await here.cli(['tenants', 'import', 'tenants.csv'], { 'tenants.csv': TENANTS })
    await test(lineFor(here, her))
  } finally {
    await here.close()
  }
}

function lineFor(here: World, her: Her): Line {
  let heard = 0
  const seen = new Set<string>()
  const rows = <Row>(sql: string) => here.engine().read<Row>({ sql, parameters: [] })
  const settle = () => here.pass(5000)

  async function play(step: string): Promise<void> {
    const words = step.slice(2)
    if (step.startsWith('> ')) {
      const answer = await here.twilio.sendFrom({ ...her, body: words })
      if (answer.status !== 200) throw new Error(`The line answered ${answer.status}`)
    } else if (step.startsWith('~ ')) {
      await here.pass(Number.parseInt(words, 10) * (words.includes('day') ? DAY : MINUTE))
    } else {
      const key = words.replace('ask ', '')
      const file = JSON.stringify({ key, ...ASKED[key] })
      const done = await here.cli(['ask', 'file.json'], { 'file.json': file })
      if (done.code !== 0) throw new Error(done.stderr)
    }
    await settle()
  }

  async function valueAt(place: string): Promise<string | undefined> {
    const [what, key, option] = place.split(' ')
    if (what === 'message' || what === 'sid') {
      const [last] = await rows<{ id: string; sid: string }>(
        'select id, sid from outbox_message order by id desc',
      )
      return what === 'message' ? last?.id : last?.sid
    }
    const [asked] = await rows<{ sid: string; choices: string | null }>(
      `select message.sid, message.choices from outbox_message as message
         join invitation on invitation.id = message.invitation_id
         join round on round.id = invitation.round_id
         join question on question.id = round.question_id
        where question.key = '${key}' and message.sid is not null and message.address = '${her.from}'`,
    )
    if (what === 'asked') return asked?.sid
    const { options = [] } = JSON.parse(asked?.choices ?? '{}') as { options?: { id: string }[] }
    return options.find(({ id }) => readTap(id)?.key === option)?.id
  }

  return {
    here,
    play,
    settle,
    rows,
    async post(path, form) {
      const { authToken } = here.twilio.account
      const signature = twilio.getExpectedTwilioSignature(authToken, PUBLIC_URL + path, form)
      const answer = await fetch(here.url + path, {
        method: 'POST',
        headers: { 'X-Twilio-Signature': signature },
        body: new URLSearchParams(form),
      })
      return { status: answer.status, body: await answer.text() }
    },
    sent() {
      const all = here.twilio
        .messages()
        .filter(({ direction, to }) => direction === 'outbound-api' && to === her.from)
      const fresh = all.slice(heard)
      heard = all.length
      return fresh.map(({ text }) => text)
    },
    async kept() {
      const found = await rows<{ id: string; line: string }>(KEPT)
      const fresh = found.filter(({ id, line }) => !seen.has(id + line))
      for (const { id, line } of fresh) seen.add(id + line)
      return fresh.map(({ line }) => line)
    },
    async fill(text) {
      let filled = text
      for (const [place, name = ''] of text.matchAll(/\{\{([^}]+)\}\}/g)) {
        const value = await valueAt(name)
        if (!value) throw new Error(`Nothing to put for ${place}`)
        filled = filled.replaceAll(place, value)
      }
      return filled
    },
  }
}

// The media that these requests name lie nowhere, and that they are gone is another test: src/media/worker.test.ts.
const KEPT = `
  select id, 'answer ' || (select key from question where id = question_id) || ' ' || coalesce(value, '') ||
      coalesce(' "' || text || '"', '') as line from answer
  union all select id, 'concern ' || category || ' ' || place || ' "' || problem || '"' from repair_concern
  union all select id, 'addition "' || text || '"' from repair_concern_addition
  union all select id, 'for a human: ' || kind || ' "' || detail || '"' from attention
      where kind <> 'media-refused'`

/** The whole store as text: two of these are the same when nothing has changed. */
export async function everything({ rows }: Line): Promise<string> {
  const tables = await rows<{ name: string }>("select name from sqlite_master where type = 'table'")
  const contents = await Promise.all(tables.map(({ name }) => rows(`select * from "${name}"`)))
  return JSON.stringify(tables.map(({ name }, index) => [name, contents[index]]))
}

const wordings = Object.values(loadTexts()).flatMap(({ pages: _, ...files }) =>
  Object.entries(files).flatMap(([file, names]) =>
    Object.entries(names).map(([name, text]) => ({
      key: `${file}:${name.replace(/_whatsapp$/, '')}`,
      says: new RegExp(
        `^${text
          .split(/\{\{\w+\}\}/)
          .map(escaped)
          .join('.+')}$`,
      ),
    })),
  ),
)

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The wordings that a message is made of, by key; where two say the same, the one that is hoped for. */
export function keysOf(message: string, hoped: readonly string[] = []): string[] {
  return message.split('\n').map((line) => {
    const keys = wordings.filter(({ says }) => says.test(line)).map(({ key }) => key)
    return keys.find((key) => hoped.includes(key)) ?? keys[0] ?? line
  })
}
