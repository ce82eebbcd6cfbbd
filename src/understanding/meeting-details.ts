import { OF_SOMETHING_ELSE, WHEN_OR_WHERE, WHEN_OR_WHERE_LISTS } from './lexicon/meeting-details.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether who was invited asks when or where it is: "c'est à quelle heure?", "waar is het". */
export function asksWhenOrWhere(text: string): boolean {
  const said = sentence(text)
  return whenOrWhere.test(said) && !ofSomethingElse.test(said)
}

const whenOrWhere = phrases(WHEN_OR_WHERE, WHEN_OR_WHERE_LISTS)
const ofSomethingElse = phrases(OF_SOMETHING_ELSE)
