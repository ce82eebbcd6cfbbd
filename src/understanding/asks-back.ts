import { sentence } from './normal.js'
import { phrases } from './phrase.js'

/** What a question begins with in the three languages of the talks, for who writes no question mark. */
const LISTS = {
  before: 'en et and dag hallo hello bonjour sorry maar mais but',
  asks: `wanneer hoe hoelang hoeveel waarom wie wat waar welke kunt_u kan_ik kan_u mag_ik moet_ik moeten_wij is_er komt_er
    komen_ze quand comment combien pourquoi qui quel quelle puis_je dois_je pouvez_vous when how why who what where which
    can_i can_you do_i do_you is_there will_you should_i`,
}
const asks = phrases('^ {before}? {asks}', LISTS)

/** Whether she asks us something: by a question mark, or by the word that a question begins with. */
export function asksBack(text: string): boolean {
  return /\p{L}[^?]*\?/u.test(text) || asks.test(sentence(text))
}
