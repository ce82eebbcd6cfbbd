import { AN_END, AN_END_OR_ORDER, AROUND_AN_END, TO_BE } from './lexicon/over-words.js'
import { words } from './normal.js'
import { once } from './once.js'

/**
 * Whether a sentence says that something is over, and nothing else: "ze zijn eruit", "c'est arrêté maintenant",
 * "genoeg gedaan, bedankt". That is told of a danger, a leak, a repair; nobody asks for silence with it.
 */
export function saysItIsOver(said: string): boolean {
  const all = words(said)
  if (all.length < 2) return false
  const { ends, orders, being, around } = lists()
  if (!all.every((word) => around.has(word) || being.has(word) || ends.has(word) || orders.has(word)))
    return false
  // Without its accents "arrêté" is the order "arrête": only "it is" before it tells which.
  return all.some((word) => ends.has(word)) || (all.some((word) => orders.has(word)) && isBeing(all, being))
}

/** Whether one bare word that can mean STOP may as well mean that it is over: "eruit", "arrêté". */
export function isBareEnd(text: string): boolean {
  const all = words(text)
  const [word = ''] = all
  return all.length === 1 && (lists().ends.has(word) || lists().orders.has(word))
}

function isBeing(all: readonly string[], being: ReadonlySet<string>): boolean {
  return all.some((word) => being.has(word))
}

const lists = once(() => ({
  ends: setOf(AN_END),
  orders: setOf(AN_END_OR_ORDER),
  being: setOf(TO_BE),
  around: setOf(AROUND_AN_END),
}))

function setOf(list: string): ReadonlySet<string> {
  return new Set(words(list))
}
