import { words } from './normal.js'

/** As a day of the week counts: Sunday is 0. */
const WEEKDAYS = [
  'zondag zondags zundag dimanche sunday pazar неділя неділю duminica niedziela niedziele domingo',
  'maandag maandags lundi monday pazartesi понеділок luni poniedzialek lunes',
  'dinsdag dinsdags mardi tuesday sali вівторок marti wtorek martes',
  'woensdag woensdags mercredi wednesday carsamba середа середу miercuri sroda srode miercoles',
  'donderdag donderdags jeudi thursday persembe четвер joi czwartek jueves',
  'vrijdag vrijdags vendredi friday cuma пятниця пятницю vineri piatek viernes',
  'zaterdag zaterdags samedi saturday cumartesi субота суботу sambata sobota sobote sabado',
].map((names) => new Set(names.split(' ')))

/** The days of the week that a text names. */
export function weekdaysIn(text: string): number[] {
  const said = words(text)
  return WEEKDAYS.flatMap((names, day) => (said.some((word) => names.has(word)) ? [day] : []))
}
