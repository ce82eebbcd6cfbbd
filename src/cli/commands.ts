import type { Command } from './deps.js'

interface Entry {
  usage: string
  does: string
  /** Imported when asked for, so that each command starts as fast as it can. */
  load(): Promise<Command>
}

/** Everything that the command line can do, by name. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  'tenants import': {
    usage: 'tenants import FILE.csv [--skip-bad] [--also-forgotten] [--json]',
    does: 'Brings in the tenants of a CSV file, or updates them. Who asked to be forgotten is left out. Says what changed.',
    load: async () => (await import('./tenants-import.js')).importTenantFile,
  },
  'tenants write-again': {
    usage: 'tenants write-again PHONE|WHATSAPP-ID|TENANT-ID',
    does: 'Lets questions go again to someone who was left alone after telling of violence or despair.',
    load: async () => (await import('./write-again.js')).writeAgain,
  },
  'council add': {
    usage:
      'council add --name NAME --phone PHONE [--complex COMPLEX] [--role member|coordinator|repair-desk] [--json]',
    does: 'Lets someone sign in, or changes her name, complex or role.',
    load: async () => (await import('./council-add.js')).addToCouncil,
  },
  'council sessions': {
    usage: 'council sessions [--json]',
    does: 'Shows where everybody is signed in, since when, and when it was last used.',
    load: async () => (await import('./council-sessions.js')).showSessions,
  },
  'council revoke': {
    usage: 'council revoke --phone PHONE [--session ID] [--json]',
    does: 'Signs somebody out, everywhere or in one place.',
    load: async () => (await import('./council-sessions.js')).revoke,
  },
  'council remove': {
    usage: 'council remove --phone PHONE [--json]',
    does: 'Signs somebody out and lets her in no more, until she is added again.',
    load: async () => (await import('./council-sessions.js')).remove,
  },
  'council codes': {
    usage: 'council codes PHONE [--json]',
    does: 'Gives a member ten codes on paper, for when no SMS reaches her. Earlier ones end.',
    load: async () => (await import('./council-codes.js')).makeRecoveryCodes,
  },
  ask: {
    usage: 'ask FILE.json [--dry-run] [--json]',
    does: 'Asks tenants a question, and says whom it reaches and what it costs. --dry-run only says so.',
    load: async () => (await import('./ask.js')).ask,
  },
  announce: {
    usage: 'announce FILE.json [--dry-run] [--json]',
    does: 'Invites tenants to a meeting, and says whom it reaches and what it costs. --dry-run only says so.',
    load: async () => (await import('./announce.js')).announce,
  },
  'templates push': {
    usage: 'templates push [--json]',
    does: 'Puts our own first words to WhatsApp for approval; what is there already stays.',
    load: async () => (await import('./templates.js')).pushOurTemplates,
  },
  'templates status': {
    usage: 'templates status [--json]',
    does: 'Asks how far the approval of each text is, and says which wording is sent.',
    load: async () => (await import('./templates.js')).showTemplates,
  },
  'round list': {
    usage: 'round list [--json]',
    does: 'Shows how far the newest rounds are.',
    load: async () => (await import('./round.js')).showRounds,
  },
  'round pause': {
    usage: 'round pause KEY [--json]',
    does: 'Lets the round of a question or meeting rest: nothing more of it goes out.',
    load: async () => (await import('./round.js')).pause,
  },
  'round resume': {
    usage: 'round resume KEY [--json]',
    does: 'Lets a paused round go on.',
    load: async () => (await import('./round.js')).resume,
  },
  'round cancel': {
    usage: 'round cancel KEY [--json]',
    does: 'Ends a round for good. Who was asked may still answer.',
    load: async () => (await import('./round.js')).cancel,
  },
  'edition list': {
    usage: 'edition list [--json]',
    does: 'Shows the editions that members read, and the draft that waits.',
    load: async () => (await import('./edition.js')).list,
  },
  'edition make': {
    usage: 'edition make [--json]',
    does: 'Makes the draft of the next edition now, in the place of one that waits.',
    load: async () => (await import('./edition.js')).make,
  },
  'edition show': {
    usage: 'edition show N [--json]',
    does: 'Shows an edition or a draft: the figures, what is new, and what is held back of a draft.',
    load: async () => (await import('./edition.js')).show,
  },
  'edition approve': {
    usage: 'edition approve N [--by NAME] [--json]',
    does: 'Publishes a draft. From then on it does not change; the next edition corrects it.',
    load: async () => (await import('./edition.js')).approve,
  },
  understand: {
    usage: 'understand --task yesno|scale|choice|repair|emergency|intent|stop < LINES.jsonl',
    does: 'Says what texts mean: JSON lines {"lang","text","options"?} in, the same with "answer" out.',
    load: async () => (await import('./understand.js')).understandLines,
  },
  chat: {
    usage: 'chat [--as NAME] [--whatsapp] [--save FILE.txt [--why WHY] [--force]]',
    does: 'Lets you be a tenant here, on a line made for it. --save keeps the talk as a transcript for the tests.',
    load: async () => (await import('./chat/chat.js')).chat,
  },
  backup: {
    usage: 'backup [FILE] [--json]',
    does: 'Copies the store and its media, also while the server runs, and checks the copy. Without FILE into BACKUP_DIR.',
    load: async () => (await import('./backup.js')).backup,
  },
  restore: {
    usage: 'restore FILE --server-is-stopped [--without-media] [--json]',
    does: 'Puts a backup in the place of the store, which is laid aside. Nothing is sent twice.',
    load: async () => (await import('./backup.js')).restore,
  },
  verify: {
    usage: 'verify [--json]',
    does: 'Looks whether the store holds what it must.',
    load: async () => (await import('./backup.js')).verify,
  },
  export: {
    usage: 'export PHONE [--name NAME] [--out FOLDER] [--reason WHY] [--json]',
    does: 'Gives all that is kept of one person, to read; in a folder with her photos and voice notes.',
    load: async () => (await import('./export.js')).exportOnePerson,
  },
  forget: {
    usage: 'forget PHONE [--name NAME] [--also-open-repairs] [--reason WHY] [--json]',
    does: 'Deletes all that is kept of one person, here and at Twilio, and prints a receipt for her.',
    load: async () => (await import('./forget.js')).forgetOnePerson,
  },
  retention: {
    usage: 'retention [--dry-run] [--json]',
    does: 'Erases what is over by the times in company.json, as the server does every night. --dry-run only counts it.',
    load: async () => (await import('./retention.js')).retention,
  },
  doctor: {
    usage: 'doctor [--offline] [--json]',
    does: 'Looks whether everything is in order, and says what to do.',
    load: async () => (await import('./doctor.js')).doctor,
  },
}

export function helpText(): string {
  const entries = Object.values(COMMANDS).map(({ usage, does }) => `  ${usage}\n      ${does}`)
  return `npm run -s cli -- COMMAND\n\n${entries.join('\n')}\n  help\n      Shows this.\n`
}
