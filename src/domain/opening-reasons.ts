/** Why a coordinator opens somebody's conversation; `other` wants words. */
export const OPENING_REASONS = [
  'emergency',
  'not-understood',
  'call-back',
  'her-answer',
  'question',
  'privacy',
  'other',
] as const

/** The most letters that a reason in words may have. */
export const REASON_LETTERS_MAX = 200
