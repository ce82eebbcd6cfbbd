/** What is made when it is first asked for, and then kept: most of what a lexicon becomes is for one reader only. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined
  return () => {
    made ??= make()
    return made
  }
}
