import type { Template } from '../domain/template.js'
import { type KeptTemplate, type Pushed, serving, type TemplatesAtTwilio } from '../domain/template-desk.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { withStore } from './with-store.js'

const NO_ACCOUNT =
  'There is no Twilio account to put templates to: set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and a sender.'

/** `templates push`: fails when Twilio refused one. */
export function pushOurTemplates(args: string[], deps: CliDeps): Promise<Report> {
  return withTemplates(args, deps, async (templates) => {
    const pushed = await templates.push()
    const refused = pushed.filter(({ outcome }) => outcome === 'refused')
    return {
      lines: [...pushed.map(pushedLine), `${pushed.length} texts, ${countNew(pushed)} put to WhatsApp`],
      json: { templates: pushed },
      ...(refused.length > 0 && {
        faults: refused.map(({ name, language, fault }) => `${name} (${language}) was refused: ${fault}`),
      }),
    }
  })
}

function pushedLine({ name, language, outcome, status }: Pushed): string {
  const said = { new: 'put to WhatsApp', again: 'put to WhatsApp again', unchanged: '', refused: 'refused' }
  return `${name.padEnd(26)} ${language}  ${[said[outcome], status].filter(Boolean).join(', ')}`
}

function countNew(pushed: readonly Pushed[]): number {
  return pushed.filter(({ outcome }) => outcome === 'new' || outcome === 'again').length
}

/** One text in one language, as it stands at Twilio. */
interface Standing {
  name: string
  language: string
  /** Of the present wording; `not pushed` when Twilio has never seen it. */
  status: string
  /** Which wording is sent outside the hours of WhatsApp; with none the text goes by SMS. */
  sent: 'present' | 'older' | 'none'
  registeredName?: string
  sid?: string
  reason?: string
}

/** `templates status`: asks Twilio first. */
export function showTemplates(args: string[], deps: CliDeps): Promise<Report> {
  return withTemplates(args, deps, async (templates) => {
    await templates.follow()
    const kept = await templates.list()
    const standings = templates.wordings.map((wording) => standingOf(wording, kept))
    return { lines: standings.map(standingLine), json: { templates: standings } }
  })
}

function standingOf(wording: Template, kept: readonly KeptTemplate[]): Standing {
  const { name, language, version } = wording
  const own = kept.filter((one) => one.name === name && one.language === language)
  const present = own.find((one) => one.version === version)
  const sent = serving(
    wording,
    own.filter(({ status }) => status === 'approved'),
  )
  return {
    name,
    language,
    status: present?.status ?? 'not pushed',
    sent: sent === undefined ? 'none' : sent.version === version ? 'present' : 'older',
    ...(present && { registeredName: present.registeredName, sid: present.sid }),
    ...(present?.reason && { reason: present.reason }),
  }
}

function standingLine({ name, language, status, sent, reason }: Standing): string {
  const what = { present: '', older: 'an older wording is sent', none: 'goes by SMS' }[sent]
  return `${name.padEnd(26)} ${language}  ${[status, what, reason].filter(Boolean).join(', ')}`
}

async function withTemplates(
  args: string[],
  deps: CliDeps,
  use: (templates: TemplatesAtTwilio) => Promise<Report>,
): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  const { templates } = deps
  if (!templates) return { faults: [NO_ACCOUNT] }
  return withStore(deps, async (engine) => use(await templates(engine)))
}
