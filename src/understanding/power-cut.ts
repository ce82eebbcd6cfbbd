import { IN_ALL_HOMES, NO_POWER } from './lexicon/power-cut.js'
import { phrases } from './phrase.js'
import { saidIn } from './spelled-out.js'

/** Whether she tells that more homes than hers have no power: then it is the network's to mend, and no fuse of ours. */
export function isPowerCut(text: string): boolean {
  const said = saidIn(text)
  return noPower.test(said) && inAllHomes.test(said)
}

const noPower = phrases(NO_POWER)
const inAllHomes = phrases(IN_ALL_HOMES)
