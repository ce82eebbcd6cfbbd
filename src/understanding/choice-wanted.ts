/**
 * What is left of an answer when what is not wanted is taken out of it: "liever thee dan koffie", "thee ipv
 * koffie", "koffie, nee toch thee", "niet koffie maar thee".
 */
export function wantedIn(said: string): string {
  const dropped = said
    .replace(
      / (?:ipv|in plaats van|plutot que|au lieu de|instead of|rather than|zamiast|en lugar de) .*$/u,
      ' ',
    )
    .replace(/( (?:liever|eerder|beter|better|rather) .*?) (?:dan|als|than) .*$/u, '$1 ')
    .replace(notThisButThat, ' $1 ')
  const later = correction.exec(dropped)
  return later?.[1] === undefined ? dropped : ` ${later[1].trim()} `
}

/** The last of two answers, where the second takes back the first: "keuken nee badkamer". */
export function takenBackTo(said: string): string | undefined {
  const last = secondThought.exec(said)?.[1]
  return last === undefined ? undefined : ` ${last.trim()} `
}

const notThisButThat = new RegExp(
  '^ (?:, )?(?:niet|nie|ni|geen|gin|pas|not|no|nie|nu|не) [^,]+?(?: (?:maar|ma|mo|mais|but|tylko|ale|ci|а|але|sino|wel) |' +
    ' , (?:maar|ma|mais|but|sino|wel|liever|plutot)? ?)([^,?]+) ',
  'u',
)

const correction = new RegExp(
  '^.*[^ ,] ,? ?(?:nee toch|of nee|neen toch|nee wacht|allez nee|non plutot|no wait|of toch|euh nee|' +
    'ah nee|eh nee|ou non|or no|oh nee|wacht|attendez|actually|enfin|ik bedoel|je veux dire|i mean|sorry|pardon) (.+)$',
  'u',
)

const secondThought =
  /^.*[^ ,] ,? ?(?:nee|neen|non|no|nope|ni|nie|hayir|yok|nu|не|ні|لا|toch|finalement|eerder|plutot|rather|liever) ,? ?([^,?]+) (?:[,?] )*$/u
