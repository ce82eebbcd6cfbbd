/** That something is over: people are out, a leak has stopped, a thing is done. */
export const AN_END = `
  eruit uit gestopt opgehouden gedaan voorbij over afgelopen klaar weg bevrijd gestelpt
  fini finie finis finies termine terminee terminees passe passee sorti sortie sortis sorties parti partie coupe
  over done finished gone stopped ended out
  закінчилось закінчилося скінчилось припинилось вийшли oprit terminat gata iesit skonczone skonczylo wyszli
  terminado acabado parado salido bitti durdu cikti
  انتهى خلص خرجوا`

/** The same, which without its accents is also an order. */
export const AN_END_OR_ORDER = 'arrete arretee arretes arretees stoppe stoppee'

/** What tells that something is so. */
export const TO_BE = `
  is zijn ben bent was waren is het kben tis est es etait sont suis sommes a ont it's its are am were has have
  re m este sunt jest sa esta estan`

/** What may stand around it. */
export const AROUND_AN_END = `
  ja nee neen jawel oui non yes no ok oke okay goed bon ben ah oh gelukkig heureusement luckily eindelijk enfin
  finally nu maintenant now al deja already weer terug intussen ondertussen entretemps sinds daarnet net zonet
  ze zij hij we wij ik k iedereen allemaal alles het t dat die er hier daar c s ca cela il elle ils elles on nous
  je tout tous toutes le la it they he she we i all everyone everything that this is bien vraiment echt helemaal
  completely genoeg assez enough merci bedankt dank dankje danku u jullie wel hoor thanks thank you aub svp please
  так ні вже da nu acum tak nie juz si no ya evet hayir artik نعم لا`
