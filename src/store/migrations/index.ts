import { init } from './001-init.js'
import { choices } from './002-choices.js'
import { delivery } from './003-delivery.js'
import { rounds } from './008-rounds.js'
import { audit } from './012-audit.js'

/** Every migration, in order, forward only. The number is the name a store carries. */
export const MIGRATIONS: readonly { number: number; name: string; statements: readonly string[] }[] = [
  { number: 1, name: 'init', statements: init },
  { number: 2, name: 'choices', statements: choices },
  { number: 3, name: 'delivery', statements: delivery },
  { number: 8, name: 'rounds', statements: rounds },
  { number: 12, name: 'audit', statements: audit },
]
