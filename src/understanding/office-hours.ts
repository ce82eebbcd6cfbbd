import { NOT_OFFICE_HOURS, OFFICE_HOURS, OFFICE_LISTS } from './lexicon/office-hours.js'
import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** Whether a text asks when the office is open, or whether she may come by: something that we can answer at once. */
export function asksOfficeHours(text: string): boolean {
  const said = sentence(text)
  return hours.test(said) && !other.test(said)
}

const hours = phrases(OFFICE_HOURS, OFFICE_LISTS)
const other = phrases(NOT_OFFICE_HOURS)
