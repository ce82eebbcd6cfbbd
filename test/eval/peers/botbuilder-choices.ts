import { recognizeChoices } from 'botbuilder-dialogs'
import type { Example, Label } from '../examples.js'

/** botbuilder-dialogs' choice recogniser, as its ChoicePrompt uses it: the first one that it finds. */
export function choiceOf({ text, options = [] }: Example): Label {
  return recognizeChoices(text, options)[0]?.resolution.index ?? null
}
