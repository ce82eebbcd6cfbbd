/** The words of the made-up phones' own page. It is read by who tries the line out, in Dutch. */
export const PHONE_WORDS = {
  title: 'Telefoons om te proberen',
  tryFirst: (name: string) =>
    `Begin hier: schrijf “hallo” op de telefoon van ${name}, of vertel wat er stuk is in huis.`,
  council: 'Bekijk daarna wat de raad ziet',
  madeUp: 'Alles hier is verzonnen. Er gaat geen enkel bericht echt weg.',
  withoutScript: 'Geen JavaScript? Laad de bladzijde opnieuw om antwoorden te zien.',
  reload: 'Opnieuw laden',
  prices: (sms: string, day: string) =>
    `Prijzen zijn schattingen: ${sms} per sms-deel in België, nagekeken op ${day}, zonder btw.`,
  empty: 'Nog geen berichten.',
  noSuchPhone: 'Deze telefoon bestaat niet.',
  others: 'Andere nummers',
  othersNote: 'Berichten aan wie hier geen telefoon heeft',
  talkWith: (name: string) => `Gesprek van ${name}`,
  sentBy: 'Van de huurder:',
  received: 'Van de Huurderslijn:',
  toNumber: (number: string) => `aan ${number}`,
  parts: (count: number) => (count === 1 ? '1 deel' : `${count} delen`),
  letters: (count: number) => (count === 1 ? '1 teken' : `${count} tekens`),
  dear: (letters: string) => `duurder door ${letters}`,
  about: (price: string) => `±\u00a0${price}`,
  byTwilio: 'Antwoord van Twilio zelf, gratis',
  noAnswer: 'Ons systeem antwoordde niet. Probeer opnieuw.',
  badAnswer: (status: number) => `Ons systeem gaf fout ${status} op dit bericht.`,
  undelivered: (code: number | undefined) => (code ? `niet bezorgd, fout ${code}` : 'niet bezorgd'),
  template: (sid: string, values: string) => `Sjabloon ${sid} ${values}`.trim(),
  medium: (type: string) => `[${type}]`,
  statuses: {
    accepted: 'onderweg',
    queued: 'onderweg',
    sending: 'onderweg',
    sent: 'verstuurd',
    delivered: 'bezorgd',
    read: 'gelezen',
  } as Record<string, string>,
}

interface WriteWords {
  message: (name: string) => string
  placeholder: string
  send: string
}

/** The words beside the keyboard are in the language of who holds the phone. */
const DUTCH: WriteWords = { message: (name) => `Bericht van ${name}`, placeholder: 'Bericht', send: 'Stuur' }
const WRITE_WORDS: Record<string, WriteWords> = {
  nl: DUTCH,
  fr: { message: (name) => `Message de ${name}`, placeholder: 'Message', send: 'Envoyer' },
  en: { message: (name) => `Message from ${name}`, placeholder: 'Message', send: 'Send' },
}

/** Those words and the language they are in. */
export function writeWords(language: string): WriteWords & { lang: string } {
  const words = WRITE_WORDS[language]
  return words ? { ...words, lang: language } : { ...DUTCH, lang: 'nl' }
}
