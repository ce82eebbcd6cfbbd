/** Words for yes that are of one language alone: they tell which of two questions she answers. */
export const YES_OF_LANGUAGE = {
  nl: 'ja jaa jawel joak joaj joat joa jow bajoat bajoak',
  fr: 'oui ouais ouai ui voui',
  en: 'yes yeah yep yup yess sure',
  ar: 'نعم ايوه ايوا اي اجل',
  tr: 'evet tabii olur',
  uk: 'так ага авжеж',
  ro: 'da desigur',
  pl: 'tak jasne pewnie',
  es: 'si claro vale',
} as const
