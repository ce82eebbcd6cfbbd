/**
 * What West Flemish and text-speak write in one word: "kzal", "tis", "kverstoa". Only before a verb that
 * nobody would take for the rest of another word.
 */
const VERBS =
  'begrijp|begriep|versta|verstoa|snap|weet|wete|zal|zou|zoe|ga|goan|ben|bin|heb|hen|kan|kon|wil|moet|moe|zie|kom|denk|peins|' +
  'vind|hoop|geef|doe|mag|werk|woon|zit|sta|lig|krijg|vraag|zoek|ruik|riek|hoor|voel|betaal|wacht|had|was|twijfel'
const I_AND_VERB = new RegExp(`(?<= )k(${VERBS})(?= )`, 'gu')
const IT_AND_VERB =
  /(?<= )t(is|gaat|goat|zal|zou|zoe|kan|kon|moet|mag|was|lukt|werkt|wordt|komt|klopt|loopt|lekt|druppelt|drupt|stinkt|riekt|ruikt|hangt|brandt|brand|branden|brandn|rookt|smoort|vonkt|doet|duurt)(?= )/gu

/** The same sentence with those words written apart: " kzal der zijn " is " k zal der zijn ". */
export function writtenApart(said: string): string {
  return said.replace(I_AND_VERB, 'k $1').replace(IT_AND_VERB, 't $1')
}
