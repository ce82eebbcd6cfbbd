// Whom a message is to: a title with a name, or a word for all. Never any words at all: "hallo ik ruik gas, kom".
const ADDRESSED =
  '(?: (?:(?:mevrouw|mevr|mvr|meneer|mijnheer|mr|mrs|ms|madame|mme|monsieur|sir|madam|dokter)(?: [^ ,]+){0,2}|' +
  '(?:dames|heren|allemaal|iedereen|team|huurderslijn|collega|collegas|tous|toutes|vous|everyone|all|there|team|again)(?: (?:en|et|and) [^ ,]+)?|' +
  '(?:voor het storen|voor de overlast|om te storen|te storen|de vous deranger|to bother you|for bothering you)))?'
// "Dag," before it and ", mvg Fatima" after it say nothing of what a message is about.
const GREETING = new RegExp(
  '^ (?:dag|beste|hallo|hoi|goedendag|goeiedag|goeiendag|goedemorgen|goedenavond|bonjour|bonsoir|salut|hello|hi|hey|' +
    `sorry|excuseer|pardon|merhaba|hola|buna|dzien dobry|dear)${ADDRESSED} , (?=.*\\p{L})`,
  'u',
)
const GOODBYE =
  / , (?:(?:mvg|groetjes|groeten|gr|cordialement|bien a vous|regards)(?: [^ ,]+){0,3}|(?:alvast|bedankt|dank|dankje|merci|thanks|thank|cheers|aub|svp|please|pls)(?: (?:u|je|wel|alvast|bedankt|merci|hoor|bij voorbaat|beaucoup|bien|d avance|you|very|much|so|a lot|in advance|aub|svp|please))*) $/u

/** A sentence without the greeting before it, where something comes after that. */
export function withoutGreeting(said: string): string {
  return said.replace(GREETING, ' ')
}

/** The same without the goodbye after it, too. */
export function withoutManners(said: string): string {
  return withoutGreeting(said).replace(GOODBYE, ' ')
}
