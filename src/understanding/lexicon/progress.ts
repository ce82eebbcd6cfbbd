/** Asking after something that was reported: when somebody comes, and what has become of it. */
export const PROGRESS = `
(wanneer|hoelaat|hoe_laat|welke_dag|tegen_wanneer|vanneer) .. (komt|komen|kom|passeren|passeert|langskomt|langskomen) .. (technieker|loodgieter|
  elektricien|vakman|hersteller|reparateur|iemand|man|mannen|ploeg|ze|zij|jullie|gij|ge|u)
(technieker|loodgieter|elektricien|vakman|hersteller) .. (komt|langs|passeert) .. (wanneer|nog|vandaag|morgen)
(komt|komen) .. (technieker|loodgieter|elektricien|vakman|iemand|ze|jullie) .. (nog|vandaag|morgen|eindelijk|deze_week)
(technicien|plombier|electricien|reparateur) .. (vient|passe|arrive) .. (quand|aujourd_hui|demain)
is (the|a)? (plumber|technician|repairman|electrician|handyman) .. (coming|come) 
(is|hebben|heb|hebt) .. (al|nog) (nieuws|iets_nieuws|antwoord|info) .. 
(al|nog) (nieuws|iets_nieuws|antwoord) (,|$|?)
(quand) .. (vient|viennent|venez|passez|passent|va_venir|allez_vous_venir) .. (technicien|plombier|electricien|reparateur|quelqu_un|on|vous|ils|,|$|?)
(ou_en_est|ou_en_sont|qu_en_est_il) .. (reparation*|demande*|plainte*|signalement*|dossier|,|$|?)
(des_nouvelles|du_nouveau) (,|$|?)
(when) .. (is|will|are|does|do) .. (someone|somebody|anyone|you|they|he|plumber|technician|repairman|electrician|handyman) .. (come|coming)
(when) .. (is|will|are|does|do) .. (plumber|technician|repairman|electrician|handyman) .. 
(any|is_there) (news|update) .. 
`

/** To be called, in so many words. */
export const CALL_ME = `
(bel|belt|telefoneer|contacteer) (mij|me|ons|mie|mij_eens|me_eens|eens) .. 
(bellen|terugbellen|opbellen|telefoneren) .. (mij|me|ons) 
(mij|me|ons) .. (bellen|terugbellen|opbellen|telefoneren|terug_bellen)
(appelez|appelle|rappelez|rappelle|telephonez) (moi|nous) .. 
(m_appeler|me_rappeler|nous_appeler|nous_rappeler|me_telephoner) .. 
(call|ring|phone) (me|us|back) .. 
(give) (me|us) a (call|ring)
(llamame|llameme|llamenme|llamadme|llamarme) ..
(me) (llama|llaman|llamen|puede_llamar|pueden_llamar)
(zadzwon|zadzwoncie|zadzwonic|oddzwon|oddzwoncie|oddzwonic) ..
(sunati|suna) (ma|inapoi)
(ma) (sunati|suna|puteti_suna)
(beni|bizi) (ara*|geri_ara*)
(подзвон*|зателефон*|передзвон*|позвоните|перезвоните) ..
(اتصل*|تتصل*|الاتصال) (بي|بنا|علي)
`
