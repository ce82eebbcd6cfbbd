import type { Clock } from '../domain/clock.js'
import type { Template } from '../domain/template.js'
import {
  type AtDesk,
  isLost,
  type KeptTemplate,
  type Pushed,
  TEMPLATE_PREFIX,
  type TemplateDesk,
  type TemplateStore,
} from '../domain/template-desk.js'

/** A wording that was refused this often wants another wording, not another name. */
const NAMES_MAX = 5

export interface TemplateDeps {
  store: TemplateStore
  desk: TemplateDesk
  clock: Clock
}

/**
 * Puts every text that WhatsApp has not seen in this wording to it, and asks for its approval. What is there
 * already stays; what was refused goes again under another name, for a name is lost with its refusal. May be
 * broken off and run again.
 */
export async function pushTemplates(
  templates: readonly Template[],
  deps: TemplateDeps,
  isOver = () => false,
): Promise<Pushed[]> {
  const kept = await deps.store.list()
  const there = await thereNow(deps)
  const pushed: Pushed[] = []
  // One after the other: Twilio's desk takes few requests at once.
  for (const template of templates) {
    if (isOver()) break
    pushed.push(await push(template, kept, there, deps))
  }
  return pushed
}

/** What Twilio has of ours, by sid: one question instead of one for each. */
type There = ReadonlyMap<string, AtDesk>

async function thereNow({ desk }: TemplateDeps): Promise<There> {
  return new Map((await desk.list()).map((one) => [one.sid, one]))
}

async function push(
  template: Template,
  kept: readonly KeptTemplate[],
  there: There,
  deps: TemplateDeps,
): Promise<Pushed> {
  const { name, language, version } = template
  const own = kept.filter((one) => one.name === name && one.language === language && one.version === version)
  const last = own[0] && (await lookedAt(own[0], there, deps))
  if (last?.status === 'unsubmitted') return submit(last, 'again', deps)
  if (last && !isLost(last.status)) return { name, language, outcome: 'unchanged', status: last.status }
  if (own.length >= NAMES_MAX) {
    const fault = `refused ${own.length} times in this wording: ${last?.reason ?? 'no reason given'}`
    return { name, language, outcome: 'refused', fault }
  }
  const made = await make(template, registeredName(template, own.length), there, deps)
  // Handed in, and then the process ended before it was written down.
  if (made.status !== 'unsubmitted') return { name, language, outcome: 'again', status: made.status }
  return submit(made, last ? 'again' : 'new', deps)
}

/** As WhatsApp wants a name: small letters, digits and underscores. */
function registeredName({ name, language, version }: Template, before: number): string {
  const first = `${TEMPLATE_PREFIX}${name}_${language}_${version}`.replaceAll('-', '_')
  return before === 0 ? first : `${first}_${before + 1}`
}

async function make(
  template: Template,
  name: string,
  there: There,
  { store, desk, clock }: TemplateDeps,
): Promise<KeptTemplate> {
  const { words, places, buttons, version, language } = template
  // Made, and then the process ended before it was written down: found by its name.
  const before = [...there.values()].find(({ registeredName }) => registeredName === name)
  const sid = before?.sid ?? (await desk.create(template, name))
  const made: KeptTemplate = {
    sid,
    name: template.name,
    language,
    version,
    registeredName: name,
    status: before?.status ?? 'unsubmitted',
    pattern: { words, places, buttonIds: buttons.map(({ id }) => id) },
  }
  await store.keep(made, clock.now())
  return made
}

async function submit(template: KeptTemplate, outcome: 'new' | 'again', deps: TemplateDeps): Promise<Pushed> {
  const { store, desk, clock } = deps
  const { sid, name, language } = template
  const which = { name, language: language as Pushed['language'] }
  const asked = await desk.submit(template)
  if ('fault' in asked) {
    await store.setStatus(sid, 'rejected', asked.fault, clock.now())
    return { ...which, outcome: 'refused', fault: asked.fault }
  }
  await store.setStatus(sid, asked.status, undefined, clock.now())
  return { ...which, outcome, status: asked.status }
}

/** Asks WhatsApp how far each template is that may still change. Resolves with how many did. */
export async function followTemplates(deps: TemplateDeps): Promise<number> {
  let changed = 0
  const open = (await deps.store.list()).filter(({ status }) => !isLost(status))
  if (open.length === 0) return 0
  const there = await thereNow(deps)
  for (const kept of open) {
    if ((await lookedAt(kept, there, deps)).status !== kept.status) changed += 1
  }
  return changed
}

/** What Twilio has no more serves nobody. */
async function lookedAt(
  kept: KeptTemplate,
  there: There,
  { store, desk, clock }: TemplateDeps,
): Promise<KeptTemplate> {
  const seen = there.get(kept.sid) ??
    (await desk.look(kept.sid)) ?? { status: 'disabled' as const, reason: 'gone at Twilio' }
  if (seen.status !== kept.status) await store.setStatus(kept.sid, seen.status, seen.reason, clock.now())
  return { ...kept, status: seen.status, ...(seen.reason !== undefined && { reason: seen.reason }) }
}
