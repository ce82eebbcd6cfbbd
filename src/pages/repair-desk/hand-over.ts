import { NOT_PASSED_ON } from '../../domain/concern-life.js'
import { talkLanguage } from '../../domain/language.js'
import { listConcerns } from '../../store/concerns.js'
import type { PagesDeps } from '../deps.js'
import type { Speaking } from './concern-words.js'
import { handedOverMail } from './handed-over-mail.js'
import { passOn } from './pass-on.js'

/** What became of a letter: how many concerns went with it, or that the mail server did not take it. */
export type HandOver = { outcome: 'sent'; count: number } | { outcome: 'refused' }

/** Where the list goes by e-mail; undefined: no mail server or no address is set. */
export function handOverAddress({ mailer, company }: PagesDeps): string | undefined {
  return mailer && company.repairEmail
}

/**
 * Sends what of these is not passed on yet to the company, and marks it as passed on once the mail server took it: a
 * letter that was refused changes nothing and tells nobody. One letter at a time: two who press the button send the list
 * once. Should the process die in between, the list is sent again: better twice than marked and never read.
 */
export function handingOver(
  deps: PagesDeps,
): (memberId: string, ids: readonly string[], isUrgent: boolean) => Promise<HandOver> {
  let before: Promise<unknown> = Promise.resolve()
  return (memberId, ids, isUrgent) => {
    const mine = before.then(() => handOver(deps, memberId, ids, isUrgent))
    before = mine.catch(() => {})
    return mine
  }
}

async function handOver(
  deps: PagesDeps,
  memberId: string,
  ids: readonly string[],
  isUrgent: boolean,
): Promise<HandOver> {
  const { engine, mailer, publicUrl } = deps
  const to = handOverAddress(deps)
  if (!mailer || to === undefined) return { outcome: 'refused' }
  const waiting = await listConcerns(engine, { ids, states: NOT_PASSED_ON }, ids.length)
  if (waiting.length === 0) return { outcome: 'sent', count: 0 }
  const letter = handedOverMail(speakingOf(deps), waiting, { publicUrl, isUrgent })
  try {
    // An id of its own each time: a mailbox must not take a concern that came back for one that it has.
    await mailer.send({ id: `repairs-${deps.ids.next()}`, to, ...letter })
  } catch (error) {
    deps.report?.(error)
    return { outcome: 'refused' }
  }
  return {
    outcome: 'sent',
    count: await passOn(
      deps,
      memberId,
      waiting.map(({ id }) => id),
    ),
  }
}

/** The company is written to in its own language, whoever presses the button. */
function speakingOf({ company, wording }: PagesDeps): Speaking {
  const language = talkLanguage(company.locale.slice(0, 2))
  return { language, words: (key, values) => wording(language, key, values) }
}
