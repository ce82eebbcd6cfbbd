import { afterEach, beforeEach, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../src/domain/clock.js'
import { type Line, line, PEOPLE, type Someone, untilQuiet } from '../properties/line.js'
import { photo, voice } from './support.js'

const AMINA = PEOPLE[2] as Someone
let here: Line

beforeEach(async () => {
  here = await line({ company: { consent: 'tell-and-stop', alertPhones: [] } })
})
afterEach(() => here.close())

/** What she sends by WhatsApp: a picture, a voice note, words under it. */
async function sends(body: string, medium?: Buffer, contentType = 'image/jpeg'): Promise<void> {
  const media = medium && [{ contentType, content: medium }]
  const { from, channel } = AMINA
  const { status } = await here.twilio.sendFrom({ from, channel, body, ...(media && { media }) })
  expect(status).toBe(200)
  await here.pass(1000)
}

/** Each medium: what became of it, and the words of the concern that it shows. */
const shown = () =>
  here.rows<{ kind: string; state: string; problem: string | null }>(
    `select kind, media.state, problem from media
     left join repair_concern on repair_concern.id = media.repair_concern_id order by media.id`,
  )

test('an album is one concern’s, the first photo of it too', async () => {
  await sends('', await photo())
  await sends('mould in the bathroom', await photo())
  await sends('', await photo())
  await untilQuiet(here)
  const problem = 'mould in the bathroom'
  expect(await shown()).toEqual(Array(3).fill({ kind: 'image', state: 'kept', problem }))
})

test('a photo, then what it shows, then one more', async () => {
  await sends('', await photo())
  await untilQuiet(here)
  await here.pass(20 * MINUTE)
  await sends('the tap leaks in the kitchen')
  await untilQuiet(here)
  await sends('', await photo())
  await untilQuiet(here)
  const problem = 'the tap leaks in the kitchen'
  expect(await shown()).toEqual(Array(2).fill({ kind: 'image', state: 'kept', problem }))
})

test('what she sent about something else stays the coordinator’s', async () => {
  await sends('', Buffer.from('%PDF-1.7'.padEnd(300)), 'application/pdf')
  await untilQuiet(here)
  await here.pass(3 * HOUR)
  await sends('the tap leaks in the kitchen')
  await untilQuiet(here)
  await here.pass(3 * HOUR)
  await sends('', voice, 'audio/ogg')
  await untilQuiet(here)
  expect(await shown()).toEqual([
    { kind: 'document', state: 'kept', problem: null },
    { kind: 'voice', state: 'kept', problem: null },
  ])
  expect((await here.kept()).map(({ line }) => line)).toContain('attention listen voice')
})

test('a photo in the format of an iPhone: she hears how to send it, and a human sees that it is missing', async () => {
  const heic = Buffer.concat([
    Buffer.from([0, 0, 0, 0x18]),
    Buffer.from('ftypheic\0\0\0\0heicmif1'.padEnd(300)),
  ])
  await sends('the tap leaks in the kitchen', heic, 'image/heic')
  await untilQuiet(here)
  expect(await shown()).toMatchObject([{ state: 'refused' }])
  const [answer, asked] = here.told(AMINA)
  expect(answer).toMatch(/^Noted: /)
  expect(asked).toBe(
    'We could not open your photo. Please send it again as an ordinary photo, not as a document.',
  )
  expect((await here.kept()).map(({ line }) => line)).toContain('attention media-refused image heic')
})

test('Twilio is rid of it, and a second post brings nothing twice', async () => {
  const { from, channel } = AMINA
  const media = [{ contentType: 'image/png', content: await photo() }]
  const { messageSid } = await here.twilio.sendFrom({ from, channel, body: 'tap leaks', media })
  await untilQuiet(here)
  await here.twilio.sendFrom({ from, channel, body: 'tap leaks', media, extra: { MessageSid: messageSid } })
  await untilQuiet(here)
  const [row] = await here.rows<{ url: string; content_type: string }>('select url, content_type from media')
  expect(await shown()).toHaveLength(1)
  expect(row?.content_type).toBe('image/jpeg')
  expect(await here.rows('select * from media_removal')).toEqual([])
  const { accountSid, authToken } = here.twilio.account
  expect(row?.url).toContain(`/Accounts/${accountSid}/Messages/${messageSid}/Media/`)
  expect(authToken).not.toBe('')
})
