import { init } from './001-init.js'
import { choices } from './002-choices.js'
import { delivery } from './003-delivery.js'
import { channels } from './004-channels.js'
import { media } from './005-media.js'
import { catchUp } from './006-catch-up.js'
import { leftAlone } from './007-left-alone.js'
import { rounds } from './008-rounds.js'
import { audit } from './009-audit.js'
import { editions } from './010-editions.js'
import { words } from './011-words.js'
import { digests } from './012-digests.js'
import { phones } from './013-phones.js'
import { rights } from './014-rights.js'
import { recoveryCodes } from './015-recovery-codes.js'
import { desk } from './016-desk.js'
import { roundDrafts } from './017-round-drafts.js'
import { sessions } from './018-sessions.js'
import { quotes } from './019-quotes.js'
import { digestLanguage } from './020-digest-language.js'
import { repairDesk } from './021-repair-desk.js'
import { contents } from './022-contents.js'

/** Every migration, in order, forward only. The number is the name a store carries. */
export const MIGRATIONS: readonly { number: number; name: string; statements: readonly string[] }[] = [
  { number: 1, name: 'init', statements: init },
  { number: 2, name: 'choices', statements: choices },
  { number: 3, name: 'delivery', statements: delivery },
  { number: 4, name: 'channels', statements: channels },
  { number: 5, name: 'media', statements: media },
  { number: 6, name: 'catch-up', statements: catchUp },
  { number: 7, name: 'left-alone', statements: leftAlone },
  { number: 8, name: 'rounds', statements: rounds },
  { number: 9, name: 'audit', statements: audit },
  { number: 10, name: 'editions', statements: editions },
  { number: 11, name: 'words', statements: words },
  { number: 12, name: 'digests', statements: digests },
  { number: 13, name: 'phones', statements: phones },
  { number: 14, name: 'rights', statements: rights },
  { number: 15, name: 'recovery-codes', statements: recoveryCodes },
  { number: 16, name: 'desk', statements: desk },
  { number: 17, name: 'round-drafts', statements: roundDrafts },
  { number: 18, name: 'sessions', statements: sessions },
  { number: 19, name: 'quotes', statements: quotes },
  { number: 20, name: 'digest-language', statements: digestLanguage },
  { number: 21, name: 'repair-desk', statements: repairDesk },
  { number: 22, name: 'contents', statements: contents },
]
