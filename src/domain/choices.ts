/** What a person can tap instead of writing, where her phone can show it. */
export interface Choices {
  options: { id: string; title: string }[]
  /** Words on the button that opens a list. */
  button: string
}

/** WhatsApp shows this many buttons in a talk, and titles this long. Source: Twilio, "twilio/quick-reply". */
export const BUTTONS_MAX = 3
export const BUTTON_TITLE_MAX = 20
/** Source: Twilio, "twilio/list-picker". */
export const LIST_ITEMS_MAX = 10
export const LIST_TITLE_MAX = 24
export const LIST_DESCRIPTION_MAX = 72

/** Whether these fit on buttons; else they go into a list, if they are not too many for that as well. */
export function shapeOf({ options }: Choices): 'buttons' | 'list' | 'none' {
  if (options.length === 0 || options.length > LIST_ITEMS_MAX) return 'none'
  const fits = options.length <= BUTTONS_MAX && options.every(({ title }) => title.length <= BUTTON_TITLE_MAX)
  return fits ? 'buttons' : 'list'
}

/** An option as a row of a list shows it, and as a pick may bring it back. */
export function listTitle(title: string): string {
  return title.length <= LIST_TITLE_MAX ? title : `${title.slice(0, LIST_TITLE_MAX - 3)}...`
}

/** What a tap means: an answer to one question of one talk, whenever it is made. */
export interface Tap {
  talk: string
  /** Id of the question or meeting that the talk is about. */
  about?: string
  /** Name of the question within the talk. */
  asked: string
  /** Key of the option. */
  key: string
}

const MARK = 'hl'

/** The id that a button carries, and comes back with: at most 200 letters, no person in it. */
export function tapId({ talk, about = '', asked, key }: Tap): string {
  return [MARK, talk, about, asked, key].join('|')
}

/** Reads an id of ours back; anything else is no tap of ours. */
export function readTap(id: string): Tap | undefined {
  const [mark, talk, about, asked, ...key] = id.split('|')
  if (mark !== MARK || !talk || !asked || key.length === 0) return undefined
  return { talk, ...(about && { about }), asked, key: key.join('|') }
}
