/** Told as something that happened before, or that is solved. */
export const IT_IS_OVER = `
(vorig|vorige|verleden|voorbije|afgelopen) (jaar|week|maand|winter|zomer|weekend|nacht|keer|zondag|maandag|
  dinsdag|woensdag|donderdag|vrijdag|zaterdag)
(dagen|weken|maanden|jaren|jaar|maand|week|wk) geleden
(destijds|indertijd|vroeger|toentertijd|in_2019|in_2020|in_2021|in_2022|in_2023|in_2024)
(gisteren|gister|eergisteren|gisterenavond|gisteravond|gistern) .. (was|waren|had|hadden|werd|rook|brandde|
  is_er|geweest|sloeg|lekte|zat|zaten)
(was|waren|had|hadden|rook|brandde|werd) .. (gisteren|eergisteren|gisterenavond|gisteravond)
(is|zijn|alles|was|intussen|ondertussen|al) .. (opgelost|hersteld|voorbij|geblust|vals_alarm|loos_alarm|
  gemaakt|gerepareerd|terug_in_orde|weer_in_orde|gedaan_nu|weg_nu|vermaakt|onder_controle)
(vals|loos) alarm
(an|annee|semaine|mois|hiver|ete|nuit|fois) (dernier|derniere|passe|passee|precedent|precedente)
il y a (un|deux|trois|quatre|cinq|2|3|4|5|6|10|quelques|des) (an|ans|mois|semaines|jours|annees|semaine)
(hier|avant_hier) .. (il_y_avait|y_avait|il_y_a_eu|y_a_eu|etait|a_eu|etaient|sentait|avait)
(il_y_avait|il_y_a_eu|etait|a_eu|sentait) .. (hier|avant_hier|l_annee_passee|la_semaine_passee)
(repare|reparee|resolu|resolue|regle|reglee|eteint|eteinte|fausse_alerte|maitrise|termine) 
last (year|week|month|winter|summer|night|time|weekend|monday|tuesday|wednesday|thursday|friday|saturday|
  sunday)
(days|weeks|months|years|month|year|week) ago
yesterday .. (was|were|there_was|had|smelled|smelt|got)
(was|were|had|smelled|got) .. yesterday
(has_been|been|is|was|got|now|all|its|is_now) .. (fixed|resolved|solved|put_out|sorted|repaired|false_alarm|
  under_control|over_now|extinguished)
false alarm
(العام_الماضي|السنه_الماضيه|الاسبوع_الماضي|الشهر_الماضي|قبل_سنه|قبل_شهر|قبل_اسبوع|تم_اصلاح|انتهى)
(gecen) (yil|hafta|ay|sene|kis)
(minulogo|торік|минулого|минулої) .. (року|тижня|місяця|зими|року)
(anul|saptamana|luna|iarna) (trecut|trecuta)
(w_zeszlym|zeszlego|w_ubieglym|rok_temu|tydzien_temu|miesiac_temu|w_tamtym) .. 
(ano|mes|semana|invierno|verano) (pasado|pasada)
hace (un|dos|tres|unos) (ano|anos|mes|meses|semanas)
(er_was|er_waren|il_y_avait|there_was|there_were|was_er) .. (maar|mais|but) .. (vervangen|remplace|remplacee|replaced|hersteld|repare|fixed|gemaakt|opgelost|weg|gone|parti|partie)
(er_was|er_waren|il_y_avait|there_was|there_were|was_er) ... (maar|mais|but) .. (vervangen|remplace|remplacee|replaced|hersteld|repare|fixed|gemaakt|opgelost|weg|gone|parti|partie)
(tout_va_bien|alles_ok|alles_oke|alles_in_orde|alles_is_in_orde|alles_is_ok|alles_is_oke|all_ok|all_fine|all_good|all_is_well|rien_de_grave|niets_ergs|niks_ergs|wszystko_dobrze)
`

/** Told as going on now, whatever happened before. */
export const IT_GOES_ON = `
(nu|nu_weer|weer|terug|opnieuw|nog_altijd|nog_steeds|maar_nu|sinds|blijft|vandaag|nog|daarnet|subiet|zopas|
  net|heel_de_tijd|nie_opgelost|niet_opgelost|niet_hersteld|niet_gemaakt)
(ruik|ruikt|riekt|stinkt|brandt|staat|loopt|spuit|gutst|stroomt|vonkt|zit|zitten|ligt|slaat|sens|sent|coule|
  brule|smell|smells|burning|leaking|pouring|hitting)
(maintenant|encore|toujours|de_nouveau|a_nouveau|depuis|aujourd_hui|pas_repare|pas_resolu|en_ce_moment|
  pas_regle)
(now_it|now_i|again|still|since|today|ongoing|not_fixed|not_resolved|right_now|keeps|happening)
(الان|لا_يزال|مازال|منذ) 
(simdi|hala|yine|yeniden|beri) 
(зараз|досі|знову|ще) 
(acum|inca|iar|din_nou) 
(teraz|nadal|znowu|znow|ciagle|wciaz) 
(ahora|todavia|otra_vez|sigue|desde) 
`

/** Gas that is not smelt: the one case in which a denial takes the danger away. */
export const NO_GAS = `
(geen|gin|gien|pas_de|pas_d|no|aucune|niet|zonder|sans|without) {smell} .. {gas}
{smell} (ik|we|hier|er|nu|k)? (helemaal|echt|nu|hier|wel)? (geen|gin|gien|niet_naar|nie_naar|no|pas_le|
  pas_de|plus_de|pas_du|plus_le) (enkel|enkele|meer)? {gas}
{smell} (ik|we|hier|er|nu|k)? .. (geen|gin|gien|no|pas_le|pas_de|plus_de) {gas} (meer|nimeer|anymore|,|$)
{smell} (niks|niets|nikske|rien|nothing) (van|de|of|comme)? {gas}
(ne|n) .. (sens|sent|sentons) .. (pas|plus) .. {gas}
(dont|cant|doesnt|do_not|cannot|not|no_longer|didnt) .. {smell} .. {gas}
(geen|gin|no|pas_de|aucune|plus_d|pas_d) (gasgeur|gasreuk|gaslek|gaslucht|gaz_odeur|gas_smell|odeur_de_gaz|
  fuite_de_gaz|gas_leak|gasgeur_meer) .. 
(لا_اشم|ما_في|لا_يوجد|ما_عم_بشم) .. *غاز*
(gaz) (kokusu) (yok|almiyorum|gelmiyor)
(не_пахне|немає|не_чую|не_чути) .. (газ*)
(nu_miroase|nu_simt|nu_e_miros) .. (gaz*)
(nie_czuc|nie_czuje|nie_smierdzi|nie_ma) .. (gaz*)
(no_huele|no_huelo|no_hay) .. (gas)
`
