/** Sentences of ours that a coordinator can send as they are, in the language of who gets them (`locales/`, say.json). */
export const SAVED_SENTENCES = [
  'thanks',
  'call-when',
  'no-answer',
  'which-home',
  'tell-more',
  'photo',
  'passed-on',
  'office',
] as const
