const HEAD = 'phone,first_name,language,municipality,complex,household,kind'
/** Every fortieth home has no phone, and no name to call. */
const WITHOUT_PHONE_EVERY = 40

/** What is wrong in `homesFile`, as a coordinator reads it. */
export const BAD_ROWS = [
  'Rij 3: …12 is geen gsm-nummer.',
  'Rij 51: “huurder” is niet bekend. Schrijf tenant of candidate.',
  'Rij 101: De gemeente ontbreekt.',
  'Rij 151: “Nederlands” is geen taalcode. Schrijf bijvoorbeeld nl, fr of en.',
  'Rij 199: …56 is een vaste lijn en krijgt geen sms. Laat het nummer leeg: de woning telt mee.',
]

/** A company's file of so many homes in a complex that is not known yet; five of the rows are wrong. */
export function homesFile(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => rowOf(index + 2))
  return [HEAD, ...rows].join('\r\n')
}

/** `line`: as it stands in the file, the heading being the first. */
function rowOf(line: number): string {
  const home = `Koksijde,Nieuwhof,N${line}`
  const phone = `0470 01 0${String(line)
    .padStart(3, '0')
    .replace(/(.)(..)/, '$1 $2')}`
  if (line === 3) return `0470 12,Fout,nl,${home},tenant`
  if (line === 51) return `${phone},Fout,nl,${home},huurder`
  if (line === 101) return `${phone},Fout,nl,,Nieuwhof,N${line},tenant`
  if (line === 151) return `${phone},Fout,Nederlands,${home},tenant`
  if (line === 199) return `058 31 34 56,Fout,nl,${home},tenant`
  if (line % WITHOUT_PHONE_EVERY === 0) return `,,nl,${home},tenant`
  return `${phone},Nieuw${line},nl,${home},tenant`
}
