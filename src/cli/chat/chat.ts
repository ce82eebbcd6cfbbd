import type { CliDeps, Report } from '../deps.js'
import { misuse, readFlags } from '../flags.js'
import { converse } from './converse.js'

const FLAGS = {
  as: { type: 'string' },
  whatsapp: { type: 'boolean' },
  save: { type: 'string' },
  why: { type: 'string' },
  force: { type: 'boolean' },
} as const

/** `chat`: the terminal is a tenant's phone, on a line that is made for this talk and then thrown away. */
export async function chat(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, FLAGS)
  if ('faults' in given) return given
  const { as: player = 'fatima', whatsapp, save, why, force } = given.flags
  if (!deps.chat) return { faults: ['There is no terminal to chat in.'] }
  const { people, ...offer } = await deps.chat.cast()
  if (!people.includes(player)) return misuse(`There is no "${player}". There are ${people.join(', ')}.`)
  if (save === undefined && (why !== undefined || force)) return misuse('--why and --force go with --save.')
  if (save !== undefined && !force && (await deps.chat.exists(save))) {
    return { faults: [`${save} is there already. Choose another name, or add --force.`] }
  }

  const channel = whatsapp ? 'whatsapp' : 'sms'
  const rehearsal = await deps.chat.rehearse({ player, channel })
  deps.stdout(`You are ${player}, by ${NAMES[channel]}. It is ${rehearsal.now()}. Type a text, or /help.\n\n`)
  const terminal = deps.chat.terminal()
  try {
    await converse({ terminal, rehearsal, people, offer, show: deps.stdout })
    if (save === undefined) return {}
    const reason = (why ?? (await terminal.ask('# ')) ?? '').replaceAll(/\s+/g, ' ').trim()
    return await keep(save, rehearsal.transcript(reason || `${player} by ${channel}.`), deps.chat)
  } finally {
    terminal.close()
    await rehearsal.close()
  }
}

const NAMES = { sms: 'SMS', whatsapp: 'WhatsApp' }

/** A talk of half an hour is not thrown away because a folder is missing. */
async function keep(
  path: string,
  transcript: string,
  { writeFile }: NonNullable<CliDeps['chat']>,
): Promise<Report> {
  try {
    await writeFile(path, transcript)
    return { lines: [`Saved as ${path}.`], json: { saved: path } }
  } catch (error) {
    return { lines: [transcript], faults: [`${path} cannot be written: ${(error as Error).message}`] }
  }
}
