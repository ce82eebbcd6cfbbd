/** What a tenant sent, as a reader sees it. */
export interface Heard {
  text: string
  /** Id of a tapped button or a picked row. */
  payload?: string
  /** The question was already asked again: settle for less. */
  again: boolean
}

/** Something to tap; without a title of its own its words are in `locales/<language>/tap.json`. */
export interface Tappable {
  key: string
  title?: string
}

/** Turns what was sent into a value, or into nothing when it is no answer. */
export interface Reader<Value> {
  read(heard: Heard): Value | undefined
  /** What can be tapped, in the order in which it is shown. */
  taps?: readonly Tappable[]
  /** One text for every way the talk may go on from here; the walker follows them all. */
  samples: readonly string[]
}
