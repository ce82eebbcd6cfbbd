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
^ (when|what_time) (somebody|someone|anyone|plumber|technician) .. (come|comes|coming) .. 
^ (en|et|and|maar|mais|but|ok|sorry)? (hoe_lang|hoelang|hoeveel_tijd) .. (duurt|duren|wachten|nog) ..
^ (en|et|and|maar|mais|but|ok|sorry)? (how_long|combien_de_temps) ..
^ (en|et|and|maar|mais|but|ok|sorry)? (komt|komen|kom) (er|daar)? (nu|dan|al|ook)? (iemand|ze|jullie) ..  $
^ (en|et|and|maar|mais|but|ok|sorry)? (is|will) (someone|somebody|anyone) (coming|come) .. $
^ (en|et|and|maar|mais|but|ok|sorry)? (quelqu_un|est_ce_que_quelqu_un|on) (vient|va_venir|passe) .. $
`

/** To be called, in so many words. */
export const CALL_ME = `
(bel|belt|telefoneer|contacteer) (mij|me|ons|mie|mij_eens|me_eens) (op|terug|eens|maar|aub|dan|gerust)?
(bel|belt|bellen) (u|jullie|ge)? (maar|eens|gerust|dan|aub|graag|even|terug) (eens|maar|aub|svp|alstublieft|graag|,|$)
^ (ja|jaa|ja_ja|ok|oke|goed|graag|zeker)? ,? (bel|bellen|belt) (aub|svp|graag|alstublieft|,|$)
(bellen|terugbellen|opbellen|telefoneren) (mij|me|ons)
(mij|me|ons) (morgen|eens|vandaag|even|straks|dringend|aub|zo_snel_mogelijk|snel)? (eens|even|aub)? (bellen|terugbellen|opbellen|telefoneren|terug_bellen)
(appelez|appelle|rappelez|rappelle|telephonez) (moi|nous) (svp|vite|demain|plutot)?
^ (oui|ok|d_accord)? ,? (appelez|appelle|rappelez|rappelle) (svp|s_il_vous_plait|plutot|,|$)
(m_appeler|me_rappeler|nous_appeler|nous_rappeler|me_telephoner)
(call|ring|phone) (me|us|back) (back|please|pls)?
^ (yes|yeah|ok|sure|please)? ,? (please|pls)? (call|ring|phone) (please|pls|,|$)
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

/** Not to be called, or a call that was. */
export const NO_CALL = `
(bel|belt|bellen|telefoneer|contacteer) (mij|me|ons|u|jullie)? (aub|maar|alstublieft)? (niet|nie|ni|nooit|geen)
(niet|nie|ni|nooit|niemand) .. (bel|belt|bellen|terugbellen|opbellen|gebeld) (,|$)
(dont|do_not|never|not) .. (call|ring|phone)
(ne|n) (m|me|nous)? (appelez|appelle|rappelez|telephonez) .. (pas|plus|jamais)
(appelez|appelle|rappelez) (moi|nous) (pas|plus)
(pas|plus) (m_appeler|me_rappeler|nous_appeler|me_telephoner)
(did|didnt|have|has|nobody|no_one) .. (call|ring|phone|called) (me|us|back)
`
