/** Units of time, in days. */
export const DURATION_UNITS: readonly (readonly [number, string])[] = [
  [
    0.04,
    'uur uren u heure heures hour hours h saat година годин години ora ore godzina godzin godziny hora horas ساعه ساعات',
  ],
  [1, 'dag dagen dage jour jours day days gun день дні днів zi zile dzien dni dia dias يوم ايام'],
  [
    7,
    'week weken weke wk wkn semaine semaines weeks hafta тиждень тижні тижнів saptamana saptamani tydzien tygodnie tygodni semana semanas اسبوع اسابيع',
  ],
  [
    30,
    'maand maanden maande mnd mois month months ay місяць місяці місяців luna luni miesiac miesiace miesiecy mes meses شهر اشهر',
  ],
  [
    365,
    'jaar jaren jare an ans annee annees year years yil рік роки років an ani rok lata lat ano anos سنه سنوات',
  ],
]

/** A day by its own name, in days ago. */
export const SINCE_WORDS: readonly (readonly [number, string])[] = [
  [
    0.5,
    'vandaag vanmorgen vanochtend vannacht vanavond aujourd today tonight bugun сьогодні azi dzisiaj dzis hoy اليوم',
  ],
  [1, 'gisteren gister gistern hier yesterday dun вчора ieri wczoraj ayer امس'],
  [2, 'eergisteren avant-hier'],
]

export const LESS_WORDS =
  'minder korter moins less under fewer within binnen менше mai_putin mniej menos az_once اقل'
export const MORE_WORDS =
  'meer langer plus more longer over ruim boven depasse більше mult wiecej dluzej mas fazla اكثر'
