/** Shared by the phrase lists below. */
export const YES_NO_LISTS = {
  // Dialect bends yes and no to the person: joak (I), joaj (you), joat (it), neenk, neent ...
  yes: `ja jaa jaja jawel jaweel jawohl jawohl jao joa joo jo jow jou joe jep jup jip yep yup yes yess yeah yea ya yeh
    joak joaak jaak joaj joaje joag jaag joat joaat jaat joas joam joaw joan joaze jaas jaas jooat joaatje
    bajoa bajoak bajoat bajoaj beljoak beljoat beljoa bjoat bjoak bjoa tjoat toetoet toettoet
    oui ouais ouaip ui uii ouii wi si sii ouii ouias sure surely
    evet evt ehe tabii tabi tamam olur
    так таак ага угу да звичайно авжеж добре
    da sigur desigur bineinteles
    tak taa taak pewnie jasne oczywiscie
    sip claro vale simon
    نعم اي ايوه ايوا ايه اه أه اجل بلى طبعا اكيد تمام حاضر موافق ماشي`,
  no: `nee neen nei neeje neenee nen nope nop nah naah no noo nooo nie ni niet njet neenk nink nenk neej neenj neent
    nint ninte nent neens ninse neem neew neenze bneent beneent bneen bnint nint nein noan noppes non nan nann nn naan
    hayir hayr yok yoo
    ні нє нет нi ни
    nu
    لا لأ لاء كلا`,
  can: 'kan kank kannek ka kunnen kunne kon',
  not: 'niet nie ni nit nieje nie_meer niet_meer ni_meer nimeer nimmer',
  am: `ben bin zijn zin zit zitten lig ligge liggen heb moet moe moeten moek`,
}

/** The message says that its sender does not know (yet). */
export const UNSURE = `
(weet|weetk|wee|kweet|kwee|kweeet|weten|wete|wist|kweetet) .. (niet|nie|ni|nit|nog_nie|niets|niks|nieje) (zeker|goed|juist)?
(weet|kweet|kwee|wee) (ik|k|het|t|et|da|dat)? .. (nog|nie|niet)
weetniet
kweenie
kweetnie
kweni
kwenie
kwetni
geen? (idee|gedacht|gedacht|gedacht) $
(geen|gin|gen|gien) (idee|gedacht|flauw_idee|flauw_benul|benul|zicht|mening)
(misschien|misschiens|mischien|misschie|messchien|mssn|mss|missch|meschien|mischiens|mogelijk|wellicht|eventueel)
(hangt|ht|angt|hang) (er|dr|der|af|ervan|dat|da)? (van|vanaf|ervan|der|er|af)*
't? (ligt|leit) eraan
(zie|zien|ziek|zoe|zieje) (we|wel|nog|ik|k)? (wel|nog|dan|nog_wel)
(zal|zullen|zullen|zoen|zou|moet|ga|gaan|gon|goan|kga|kzal|kmoet) .. (nog|eens|ne_keer|is|wel)? .. (zien|bekijken|overleggen|nadenken|kijken|overlegen|bezien|nakijken|bespreken|afwachten|denken)
(zal|ga|moet) erover nadenken
nog (eens|is|ne_keer)? (zien|bekijken|bezien|kijken|nadenken|overleggen|afwachten|checken)
(even|ff|eerst) (nadenken|overleggen|kijken|checken|zien|vragen)
(we|wij|me|k|ik) (zien|zie) (wel|nog|dan)
(zou|zoe|zoude|zoudt) (kunnen|kannen|kunn|kunne)
(kan|ka) (zijn|zin|wel_zijn|wel_eens)
(twijfel*|aarzel*|onzeker)
(niet|nie|ni|nog_niet|nog_nie|not|pas|nog_ni) (zo|zeer|echt|helemaal|honderd_procent|100|tout_a_fait|encore|trop|really|entirely|quite)? (zeker|sur|sure|certain|beslist|seker) ,? (of|ofda|ofdat|dat|zulle|meer|,|si|que|if|yet|will|ga|zal|k|ik|nog|hoor|,|misschien|$)
nog (niet|nie|ni) (zeker|beslist|uit|kunnen_zeggen|te_zeggen|bekend)
(eerder|beetje|zowel|van) ja (en|als|of) (nee|neen|nie)
(ja|oui|yes|si|tak|da|evet) (en|et|and|y|i|si|ve|,|/|of|ou|or)? (nee|neen|non|no|nie|nu|hayir) $
^ (ja|oui|yes) (en|et|and|of|ou|or) (nee|neen|non|no)
(half|alf) (om|en|op)? (half|alf)
(ca|cela|tout|sa|ça) (va)? (depend|depends|dependra)
depend*
(laat|laten|loat) .. (nog)? .. (weten|iets_weten)
(let_you_know|get_back_to_you|vous_redis|vous_dirai|vous_tiens|dam_znac|дам_знати|повідомлю|va_anunt|voi_anunta|haber_veririm|haber_verecegim|os_digo|ya_os_dire|te_aviso|les_aviso|ساخبركم|بخبركم)
^ (bof|bwa|bwaa|boh|bah|tja|tjaa|tjah|mwa|mwaa|mwah|pff|pfff|pf|hm|hmm|euh|euhm|eu|heu|goh|och|mouais|mouai|moh|meh) $
^ (bof|bwa|bwaa|tja|tjaa|mwa|mwah|mouais|mouai|goh|meh)
peut etre
(pitetre|ptetre|ptet|petetre|peutetre|ptêt|p-e|potentiellement|eventuellement|possible)  $
peutetre
(aucune|pas_la_moindre|pas_d|sans) idee
(je|j|ch|chais|jsais|jsai|jse|sais|sait|sai) .. (sais|sait|sai|ne_sais|pas|savais)? (pas|plus|pas_encore) $
(sais|sait|jsais|jsai|chais|jse) (pas|plus|po)
(jsp|chépa|chepa|chais_pas|j_sais_pas|nsp|idk|dunno|dk)
(on|je) (verra|verrai|va_voir|vais_voir|vais_y_penser|doit_voir|dois_voir|dois_reflechir|vais_reflechir|reflechis|y_reflechis)
(faut|dois|doit|vais|va|veux) .. (regarde*|regarder|verifie|verifier|checker|reflechir|voir|demander|verifier|y_penser|penser)
a voir $
(hesit*|indecis*)
plus ou moins
(moyen|moyennement|comme_ci_comme_ca|couci_couca)
(maybe|mayb|perhaps|possibly|potentially|might|undecided|unsure|unclear|hopefully)
(dont|do_not|donno|didnt) .. know
(not|no) (idea|clue|certain)
(will|ill|we_ll|i_ll|well|shall|lets|let_s) (have_to)? (see|think_about_it|think|check)
(have|need|got|let_me) .. (think|check|ask|see) (about|with|my|first|if|it|$)
it depends
(so_so|more_or_less|kind_of|sort_of|sorta|kinda|not_really_sure|on_the_fence)
(🤷|🤔|😕|🫤|😐)
(ربما|يمكن|ممكن|مش_عارف|مو_عارف|ما_عارف|مش_متاكد|غير_متاكد|ما_بعرف|لا_اعرف|لا_ادري|ما_ادري|مدري|لست_متاكد|لست_متاكده|بعرفش|معرفش|سارى|سافكر|بشوف|سوف_ارى|حسب|على_حسب|ان_شاء_الله|لا_اعلم)
(belki|bilmiyorum|bilmiyom|bilmem|bilemiyorum|bilmiyoruz|emin_degilim|olabilir|bakarim|bakalim|bakacagim|duruma_gore|galiba|kararsizim|dusunecegim|dusunmem*|degisir|fikrim_yok|bakariz)
(може|можливо|мабуть|побачу|побачимо|подивлюсь|подивлюся|подивимось|подумаю|незнаю|невпевнен*|залежить|навряд)
не (знаю|впевнен*|певн*|уверен*|вирішив|вирішила|вирішили)
ще не (знаю|вирішив*|вирішила)
(poate|posibil|depinde|probabil|om_vedea|vom_vedea|voi_vedea|vad|vedem|mai_vad|mai_vedem|habar_n_am|habar|nu_s_sigur*|ma_gandesc|ma_mai_gandesc)
nu (stiu|sunt_sigur*|prea_stiu|cred_ca_stiu|s_sigur*|stim|m_am_hotarat)
(moze|zobacze|zobaczymy|chyba|byc_moze|zalezy|zastanowie|pomysle|mozliwe|trudno_powiedziec|niewiem|pojecia|ewentualnie|niepewn*)
nie (wiem|jestem_pewn*|mam_pojecia|mam_zdania|wiemy|zdecydowal*)
(quizas|quiza|quizá|tal_vez|talvez|puede_ser|puede_que|a_lo_mejor|igual_si|ya_veremos|veremos|ya_vere|a_ver|segun|lo_pensare|me_lo_pienso|ni_idea|puede|posiblemente|lo_voy_a_pensar|mas_o_menos)
no (lo)? (se|sabe|sabemos|estoy_segur*|tengo_idea) (todavia|aun|si|,|$)
`

/** A refusal that no earlier "yes" undoes, and plain refusals in a sentence. */
export const NO_PHRASES = `
(niet|nie|ni|geenszins|helemaal|totaal|absoluut|zeker|vast|bijlange|bijlan|verre) (niet|nie|ni)
zeker (en_vast|weten)? (niet|nie|ni)
{can} .. {not}
{not} .. (kunnen|kommen|komen|mogelijk|aanwezig|bij_zijn|geraken|meedoen)
(gaat|goa|goat|go|zal|ga|lukt|lukken|past|passen|komt|schikt|werkt|mag|wil|willen|wilk|wik|kom|komme|kommen|komen|doe|doen|hoeft|hoef|moet|wille|geraak|haal|zie|zien|interesseert|boeit|klopt|vind|deug*|trek*|voel*) .. (niet|nie|ni|nit|nimeer)
(niet|nie|ni|nooit|not|never) (meer)? (nodig|tevreden|content|akkoord|voor_mij|goed|opgelost|gemaakt|hersteld|blij|vandaag|nu|deze_keer|dees_keer|interessant|geinteresseerd|gelukkig|mogelijk|leuk|proper|fier|veilig|happy|satisfied|interested|ok|oke|fixed|good|now|today|this_time|possible|for_me|waar|akoord|d_akkoord|te_doen|echt|erbij|er_bij|gerust)
nog (altijd|steeds|altied|altijds)? (niet|nie|ni|geen|gin)
(geen|gin|gien|gen|genen|geene|ginne) (tijd|tied|interesse|zin|goesting|behoefte|mogelijkheid|denken_aan|denkn_an|sprake|kans|vervoer|oppas|probleem_opgelost|tid|nood|avance|fan|vergadering|bericht)
(geen|gin) (denken|sprake)
(liever|beter|toch|dees_keer|deze_keer|spijtig|spijtig_genoeg|jammer|jammer_genoeg|helaas|sorry|dank_u|neu) ,? (niet|nie|ni|nee)
(trekt|trek) op (niks|niets|nikske|niet|geen)
(laat|loat) (maar|ma|mo|zitten|vallen|mij)
(ik|k|we)? (sla|slaag|pas|passen|weiger|bedank) (over|deze|voor|ervoor|,|$)
(sla|slaan) .. over
zonder mij
(nooit|nooit_van_zen_leven|nooit_niet|vergeet_het|vergeet_t|vergeet_da|vergeet|gene_tijd|nikske|verre_van|bijlange|bijlange_niet|niks_van|niets_van|komt_niks_van|weiger|spijtig|jammer|helaas|afwezig|verhinderd|belet|ontevreden|slecht|teleurgesteld|beschaamd|schandalig|schande|misnoegd|oncontent|mislukt)
(moet|moe|moek|moeten|kmoet|kmoe|mut) .. (werken|waarken|wark*|naar_het_werk|naar_t_werk|naar_de_dokter|naar_het_ziekenhuis|babysitten|weg|gaan_werken|babysitten)
{am} .. (ziek|verlof|vakantie|reis|weg|buitenland|ziekenhuis|hospitaal|kliniek|spanje|andere_plannen|bezet|verhinderd|iets_anders|iets_te_doen|operatie|nachtdienst|avonddienst|late|shift|gebroken_been|quarantaine|begrafenis|trouw*|andere_afspraak|op_t_werk)
(kben|ben|kheb|heb|heeft) .. (ziek|op_verlof|op_reis|op_vakantie|verlof|iets_anders|andere_plannen|avonddienst|nachtdienst|al_iets|al_een_afspraak|dienst|afspraak)
(ziek|griep|op_vakantie|op_reis|op_verlof|in_het_ziekenhuis|in_t_ziekenhuis|int_ziekenhuis|in_spanje|in_t_buitenland) $
(pas|certainement_pas|surement_pas|pas_du_tout|vraiment_pas|absolument_pas) (possible|du_tout|question|pour_moi|vraiment|interess*|satisfait*|content*|d_accord|le_temps|cette_fois|aujourd_hui|disponible|libre|besoin|envie|encore|bien|bon|moyen|la|terrible|contente|satisfaite|merci|repare*|regle*|resolu*|ce_soir|maintenant|heureux|heureuse)
^ (pas|surtout_pas|plutot_pas|sans_moi|jamais|hors_de_question|desole|desolee|malheureusement|dommage|impossible|certainement_pas|surement_pas|absolument_pas|vraiment_pas|toujours_pas)
(certainement|surement|absolument|toujours|surtout|plutot|vraiment) pas
(sans_moi|jamais|hors_de_question|impossible|malheureusement|mecontent*|insatisfait*|decu|decue|nul|nulle|mauvais|mauvaise|refuse|indisponible|tant_pis)
(peux|peu|peut|pourrai|pourrais|pourra|veux|veut|viens|viendrai|vien|serai|sera|suis|marche|va|irai|ira|participe|participerai|pourrons|convient|interesse|est|c_est|arrive|fonctionne|souhaite|compte|aurai|ai) .. (pas|plus|jamais) (venir|etre|la|possible|le_temps|dispo*|libre|interesse*|satisfait*|content*|moi|du_tout|d_accord|,|cette|ce|me|te|y|participer|bien|aller|encore|repare*|resolu*|regle*|$)
(peux|peu|pourrai|pourrais|veux|viens|viendrai|irai|participe|souhaite) (pas|plus)
(je|j|on) .. (travaille|travail|bosse|bosserai|suis_malade|suis_en_vacances|suis_a_l_hopital|suis_absent|suis_absente|suis_pris|suis_prise|hospitalise|hospitalisee|ai_autre_chose|ai_rendez_vous|ai_deja|suis_occupe*)
(pas|aucun|aucune) (le_temps|interet|envie|chance|temps|moyen)
(en_vacances|a_l_hopital|malade|en_conge) $
non merci
(cant|cannot|can_not|couldnt|wont|will_not|not_able|unable|dont|do_not|didnt|doesnt|isnt|wasnt|not_going|never|no_way|no_thanks|no_thank_you|nothing|not_a_chance|not_at_all|not_happy|refuse|rather_not|hate) .. (make|come|be|do|attend|want|work|like|need|think_so|help|good|possible|at_all|there|interested|happy|satisfied|join|today|thanks|chance|way|fixed|,|$)
(cant|cannot|wont|not_interested|no_way|no_thanks|not_really|not_at_all|not_today|not_this_time|rather_not|count_me_out|ill_pass|i_ll_pass|hard_pass|i_pass|out_of_town|on_holiday|in_hospital|in_the_hospital|at_work|im_sick|i_m_sick|im_working|i_m_working|i_m_away|im_away|have_to_work|have_to_babysit|unfortunately|disappointed|unhappy|dissatisfied|terrible|awful|bad|not_yet|definitely_not|certainly_not|absolutely_not|of_course_not|never|not_for_me|i_m_busy|im_busy|too_busy|working_late|unsatisfied)
(not|never) (me|really|at_all|today|yet|possible|available|coming|going|good|ok|fixed|interested|happy|satisfied|now|this)
(👎|❌|🚫|🙅|😡|🙅‍♂️|😞|✖|🆇)
لا (استطيع|اريد|يمكن|يمكنني|شكرا|اقدر|احب|اوافق|يناسبني|بدي|والله|طبعا|ابدا|لن)
(ما|مش|مو|لن|لست|ليس|مااقدر|مابقدر|مابدي|ماريد) .. (اقدر|بقدر|ممكن|رح|راح|اريد|بدي|اتي|احضر|اجي|راضي|راضيه|مهتم|موافق|استطيع|فيني|قادر|جيد|اليوم|تمام|ممكنه)
(مستحيل|ابدا|للاسف|اسف|مشغول|مشغوله|مريض|مريضه|ما_بقدر|ما_اقدر|لن_اتي|لن_احضر|غير_ممكن|بالعمل|عندي_شغل|عندي_عمل|غير_راض|مش_راضي|في_المستشفى|مسافر)
(istemiyorum|istemem|istemiyom|gelemem|gelemiyorum|gelmiyorum|gelmem|gelmeyecegim|gelemeyecegim|katilamam|katilamiyorum|olmaz|maalesef|malesef|yapamam|imkansiz|asla|mumkun_degil|memnun_degil*|hic|degil|calisiyorum|calismam|hastayim|isim_var|vaktim_yok|zamanim_yok|uygun_degil*|musait_degil*|kotu|yapamiyorum|edemem|tatildeyim)
не (прийду|зможу|можу|хочу|треба|буду|потрібно|підходить|задоволен*|йду|піду|згоден|згодна|вийде|цікавить|цікаво|вдасться|влаштовує|маю|працює|так)
(ніколи|неможливо|нажаль|шкода|відмовляюсь|хворію|хвора|хворий|працюю|зайнят*|незадоволен*|жодному)
на жаль
nu (pot|vreau|vin|vom|voi|o_sa|am_timp|ma_intereseaza|multumesc|mersi|e_posibil|este|doresc|reusesc|merge|sunt_multumit*|e_bine|ajung|imi|azi|acum|pot_veni|cred|chiar)
(imposibil|niciodata|deloc|din_pacate|nici_vorba|nicidecum|sunt_bolnav*|lucrez|nemultumit*|la_spital|nici_gand)
nie (moge|chce|przyjde|bede|dam_rady|mam_czasu|dziekuje|tym_razem|pasuje|jestem|interesuje|mozemy|da_sie|mozna|potrzebuje|zgadzam*|dzisiaj|dzis|teraz|bardzo|mam|ide|dziala|zadowol*|ma_mowy|ma_szans|uda|zdaze)
(niestety|nigdy|raczej_nie|wcale|niemozliwe|odmawiam|pracuje|chor|chora|chory|niezadowolon*|skad|w_pracy|w_szpitalu|na_pewno_nie|wykluczone|nie_da_rady)
no (puedo|quiero|gracias|voy|podre|ire|me|creo|estoy|es_posible|podemos|tengo|vendre|asistire|iré|estare|para_nada|voy_a|mucho|por_favor|asisto|hoy|interesa)
(imposible|nunca|jamas|para_nada|lamentablemente|desgraciadamente|tampoco|trabajo|estoy_enferm*|ni_hablar|claro_que_no|en_absoluto|insatisfech*|fatal|que_va|de_ninguna_manera|ni_loco)
`

/** Agreement said otherwise than with a word for yes. */
export const YES_PHRASES = `
(ok|oke|okee|okey|okay|okej|okido|okidoki|oki|okay|k|kk|okee|okéé|o_k|okidokie)
(zeker|zekers|sekers|seker|tuurlijk|tuurlik|natuurlijk|natuurlik|uiteraard|vanzelfsprekend|absoluut|inderdaad|idd|allicht|gegarandeerd|akkoord|akoord|accoord|beslist|definitief|vast_en_zeker|voorzeker|toetoet|toch_wel|jawel|welja|welzeker)
(prima|perfect|parfait|top|super|goed|goe|goed_zo|uitstekend|fantastisch|geweldig|mooi|tip_top|tiptop|wijs|schitterend|fijn|magnifiek|dik_in_orde|in_orde|inorde|in_de_sjakosj|tevreden|content|kontent|gelukkig|blij|helemaal_goed|piekfijn|keigoed|heerlijk|leuk)
(moet|zou_moeten|gaat|zal|zou) (wel|zeker|normaal)? (lukken|kunnen|gaan|in_orde_komen)
(graag|gaarne|garne|geern|geerne|gjirn|met_plezier|met_genoegen|met_veel_genoegen|met_veel_plezier|doe_maar|doe_mo|doemaar|doet_maar|doe_het|komaan|kom_maar|kom_af|vooruit|mij_goed|voor_mij_goed|past|past_mij|dat_past|lukt|dat_lukt|da_lukt|gaat|dat_gaat|da_gaat|da_goa|dat_kan|da_kan|da_kan|schikt|mag|dat_mag|da_mag|klopt|dat_klopt|waarom_niet|waarom_nie|goesting|veel_zin)
(k|ik|we|wij|kga|kzal|ge|gij|je|jullie|reken) .. (kom|komme|komen|ben_erbij|ben_der|ben_er|ben_derbij|erbij|derbij|zal_er_zijn|er_zijn|der_zijn|dr_zijn|aanwezig|van_de_partij|meedoen|doe_mee|doen_mee|ga_mee|wil|op_mij|op_ons|rekenen|afkomen|present|paraat)
(erbij|derbij|aanwezig|present|van_de_partij|reken_op_mij|reken_maar|reken_op|tel_mij_mee|schrijf_mij_op|schrijf_mij_in|kom_zeker|kom_graag|tot_dan|tot_morgen|tot_straks|zal_er_zijn|k_zal_er_zijn|opgelost|hersteld|gerepareerd|gemaakt|werkt_weer|werkt_terug|werkt_nu)
^ (kom|komen|komme|wil|gaat|doen|kan|mag|klaar|gefixt|vermaakt)  $
(natuurlijk|bien_sur|biensur|bien_sure|evidemment|evidement|bien_entendu|certainement|absolument|volontiers|carrement|exactement|exact|effectivement|tout_a_fait|avec_plaisir|avec_joie|d_accord|dac|d_ac|daccord|dacc|entendu|ca_marche|sa_marche|ca_roule|ca_va|ca_me_va|ca_me_convient|ca_convient|parfait|parfaitement|pourquoi_pas|sans_probleme|pas_de_probleme|pas_de_souci|pas_de_soucis|sans_souci|super|genial|nickel|impeccable|volontier|comptez_sur_moi|compte_sur_moi|j_y_serai|je_viens|je_viendrai|je_serai_la|je_participe|je_veux_bien|j_accepte|je_serai_present*|on_viendra|on_sera_la|nous_viendrons|nous_serons_la|on_vient|satisfait|satisfaite|content|contente|tres_bien|bien|bonne_idee|c_est_bon|c_est_repare|repare|regle|resolu|tout_bon|je_confirme|ok_pour_moi|partant|partante|je_suis_la|je_suis_present|presente)
(of_course|ofcourse|sure|sure_thing|certainly|definitely|absolutely|sounds_good|sounds_great|fine|fine_by_me|fine_with_me|works_for_me|that_works|i_m_in|im_in|count_me_in|i_ll_be_there|ill_be_there|i_will|will_do|i_do|i_can|gladly|with_pleasure|happy_to|love_to|alright|all_right|alrighty|good|great|perfect|cool|agreed|correct|right|indeed|exactly|why_not|no_problem|no_worries|for_sure|go_ahead|please_do|yes_please|i_m_coming|im_coming|we_re_coming|i_ll_come|ill_come|we_ll_be_there|happy|satisfied|very_happy|totally|fixed|sorted|solved|deal|i_agree|see_you_there|be_there|you_bet|okey_dokey|will_be_there|i_would|pleased)
(👍|👌|✅|✔|🙋|💪|😊|😀|🙂|😃|😁|🤝|🆗|💯|☑|❤|🥰|🙌|👏|🎉|😄)
^ (graag|geen_probleem|gene_probleem|ginne_probleem|geen_enkel_probleem|geen_punt|gin_probleem)
(geen|gin|gene|genen) (probleem|problemen|punt|bezwaar|zorgen)
(موافق*|اكيد|تمام|طيب|حسنا|بالتاكيد|بكل_سرور|ان_شاء_الله_اكيد|يناسبني|ساتي|ساحضر|راح_اجي|راضي|راضيه|جيد|ممتاز|بالطبع|يسعدني|رح_اجي|ماشي_الحال|لا_مشكله|لا_باس|كويس|مناسب)
(elbette|tabiki|tabii_ki|kesinlikle|gelirim|gelecegim|geliyorum|katilirim|katilacagim|isterim|istiyorum|memnuniyetle|memnunum|uygun|uyar|peki|iyi|guzel|sorun_degil|sorun_yok|oradayim|musaitim|orada_olacagim|cok_iyi|super|harika|kabul|dogru|aynen|olur_tabii|neden_olmasin)
(звичайно|звісно|добре|гаразд|авжеж|прийду|приду|згоден|згодна|обов'язково|підходить|буду|будемо|прийдемо|із_задоволенням|з_радістю|з_задоволенням|радо|можна|можу|хочу|задоволен*|чудово|супер|класно|домовились|ок|окей|конечно|точно|влаштовує|зможу|без_проблем)
(sigur|desigur|bineinteles|cu_placere|cu_drag|de_acord|vin|voi_veni|o_sa_vin|vreau|bine|perfect|in_regula|se_poate|normal|cum_sa_nu|multumit*|imi_convine|vom_fi|voi_fi|foarte_bine|exact|e_ok|desigur|absolut|participam|particip|evident|contati_pe_mine|de_ce_nu)
(oczywiscie|pewnie|jasne|dobrze|dobra|zgoda|zgadzam|przyjde|bede|chetnie|z_przyjemnoscia|moge|chce|pasuje|jestem_za|zadowolon*|super|swietnie|naturalnie|koniecznie|jak_najbardziej|na_pewno|przyjdziemy|bedziemy|w_porzadku|moze_byc|spoko|idealnie|dokladnie|czemu_nie|zgadza_sie|nie_ma_problemu|nie_ma_sprawy)
(claro|por_supuesto|vale|de_acuerdo|con_gusto|con_mucho_gusto|seguro|ire|voy|alli_estare|ahi_estare|cuenten_conmigo|cuenta_conmigo|me_parece_bien|perfecto|quiero|encantad*|desde_luego|bien|bueno|genial|estupendo|contento|contenta|satisfech*|asistire|ya_lo_creo|estare|muy_bien|sin_problema|exacto|correcto|me_va_bien|como_no|me_apunto|efectivamente|por_que_no|muy_content*)
`

/** What looks like an answer and is a question back, or no answer at all. */
export const NO_ANSWER = `
(begrijp|begriep|versta|verstoa|snap|verstaan|snappe|vat) .. (niet|nie|ni)
(comprends|compris|comprend|pige|capte|compren) .. (pas|rien)
(pas|rien) (compris|comprendre|saisi)
(dont|do_not|didnt|cant|cannot) .. (understand|get_it|get|follow|read)
no (entiendo|comprendo|entendi|lo_entiendo)
не (розумію|зрозумів|зрозуміла|понял|понимаю)
nu (inteleg|am_inteles|pricep)
nie (rozumiem|zrozumialem|zrozumialam|rozumiemy)
(anlamadim|anlamiyorum|anlamadım|anlayamadim)
(لا_افهم|لم_افهم|ما_فهمت|مش_فاهم|مش_فاهمه|مو_فاهم|ما_افهم)
`
