import { ZONE } from './clock.js'
import { isPartialLanguage, type Language, talkLanguage } from './language.js'

/** From one instant to another, in ms. */
export interface Period {
  startsAt: number
  endsAt: number
}

const LOCALE = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const

/**
 * A day and its hours as people say them: "dinsdag 10 maart, 14 tot 15.30 u.", "mardi 10 mars, 14h à 15h30",
 * "Tuesday 10 March, 2 pm to 3.30 pm". Only letters that an SMS carries cheaply (août is written aout).
 */
export function periodInWords({ startsAt, endsAt }: Period, language: Language): string {
  const spoken = talkLanguage(language)
  const from = hourAndMinute(startsAt)
  const to = hourAndMinute(endsAt)
  switch (spoken) {
    case 'nl':
      return `${dayInWords(startsAt, spoken)}, ${dotted(from)} tot ${dotted(to)} u.`
    case 'fr':
      return `${dayInWords(startsAt, spoken)}, ${french(from)} à ${french(to)}`
    case 'en':
      return `${dayInWords(startsAt, spoken)}, ${english(from)} to ${english(to)}`
  }
}

/** The hour of an instant: "14.05 u.", "14h05", "2.05 pm"; as digits in a language we know in part: "14:05". */
export function hourInWords(at: number, language: Language): string {
  const time = hourAndMinute(at)
  if (isPartialLanguage(language)) return `${time.hour}:${twoDigits(time.minute)}`
  const spoken = talkLanguage(language)
  if (spoken === 'nl') return `${dotted(time)} u.`
  return spoken === 'fr' ? french(time) : english(time)
}

/** The day of an instant: "dinsdag 10 maart". */
export function dayInWords(at: number, language: 'nl' | 'fr' | 'en'): string {
  const format = new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: ZONE,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  return format.format(at).replace('û', 'u').replace(',', '')
}

/** The day of the week of an instant; Sunday is 0. */
export function weekdayOf(at: number): number {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE })
    .format(at)
    .split('-')
    .map(Number)
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day)).getUTCDay()
}

/** A date as it stands on paper: "3 april 2026". */
export function dateInWords(at: number, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALE[talkLanguage(language)], {
    timeZone: ZONE,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return format.format(at)
}

interface Time {
  hour: number
  minute: number
}

function hourAndMinute(at: number): Time {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at)
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return { hour: part('hour'), minute: part('minute') }
}

function twoDigits(minute: number): string {
  return String(minute).padStart(2, '0')
}

function dotted({ hour, minute }: Time): string {
  return minute === 0 ? String(hour) : `${hour}.${twoDigits(minute)}`
}

function french({ hour, minute }: Time): string {
  return minute === 0 ? `${hour}h` : `${hour}h${twoDigits(minute)}`
}

function english({ hour, minute }: Time): string {
  const half = hour < 12 ? 'am' : 'pm'
  const clock = hour % 12 === 0 ? 12 : hour % 12
  return minute === 0 ? `${clock} ${half}` : `${clock}.${twoDigits(minute)} ${half}`
}
