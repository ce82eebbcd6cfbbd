/** That nothing has been done yet: a no to "is it mended", and to nothing else. */
export const STILL_WRONG = `
nog (altijd|altied|steeds|immer) .. (kapot|stuk|defect|lek|lekt|koud|hetzelfde|slecht|problemen|niets|niks|niemand|wachten|
  vuil|verstopt|last|erger|plat|zonder|vies|schimmel|nat)
(toujours|encore) .. (en_panne|casse*|rien|bloque*|bouche*|pareil|la_meme_chose|froid|probleme*|fuite|sale|rien|attend*)
still .. (broken|not|leaking|leaks|waiting|no|bad|same|cold|out_of_order|problem*|blocked|dirty|nothing)
(niemand|personne|nobody|no_one) (is|n|ne|has|est)? .. (geweest|gezien|gekomen|gebeld|langsgekomen|gepasseerd|venu|
  passe|came|come|been|showed|called)
(niks|niets|rien|nothing) (is|n|has|a)? .. (gedaan|veranderd|gebeurd|verbeterd|change|fait|bouge|changed|done|happened)
(ze|zij|men|hij|ils|they) .. (niet|nie|ni|pas|never|not|didnt|havent) .. (geweest|gekomen|verschenen|venus|come|came|been)
`

/** A refusal that no earlier "yes" undoes, and plain refusals in a sentence. */
export const NO_PHRASES = `
(in|voor|onder|en) (geen|gin|gene|aucun) (geval|geld|beding|enkel_geval|haar|cas)
(ik|k|daar|wij|we|je|i|i_m|im) .. (ben|zijn|zin|sta|suis|am|m)? .. (tegen|contre|against) $
(tegenstander|oneens|onmogelijk|uitgesloten|negatief|disagree|negatif|negative|waardeloos|belachelijk|triest|barslecht|
  verschrikkelijk|vreselijk|rampzalig|dramatisch|onaanvaardbaar|erbarmelijk|ondermaats|bedroevend|catastrophique|
  lamentable|honteux|horrible|inacceptable|deplorable|catastrophe|rubbish|useless|unacceptable|poor|worse|sadly_not|
  afraid_not|no_chance|count_me_out|geen_fan|niks_voor_mij|niets_voor_mij|een_andere_keer|ander_keer|une_autre_fois|
  another_time|next_time) (hoor|zulle|zeg|voor_mij|pour_moi)? (,|$)
(ik|k|kga|kmoet|wij|we|mijn_man|moet) (moet|werk|werken|ga)? (werk|werken|wark*) .. (dan|die_dag|dien_dag|zaterdag|dag|avond|
  savonds|s_avonds|tot_laat|s_nachts|namiddag|,|$)
(te|trop|too) (oud|ver|laat|vroeg|duur|druk|moe|moeilijk|lang|loin|tard|tot|cher|vieux|vieille|fatigue*|age|agee|old|far|
  late|busy|expensive|tired|early)
zie .. (niet|nie|ni) zitten
(geen|gin|gien) enkel* (zin|goesting|interesse|tijd|nood)
(schrijf|zet|noteer|tel|reken) (mij|me|ons) .. (niet|nie|ni) (in|op|mee|bij|erbij)?
(sera|ce_sera|ca_sera|mais|voor_mij|faites) (sans) (moi|nous)
(aucun|aucune|pas_d|plus) (interet|envie|temps|besoin)
(je|j|moi|on|nous) (passe|decline|refuse|m_abstiens) (mon_tour|,|$)
(je|j|on) (ne)? (peux|peut|peu|pe|viens|vient|veux|veu|viendrai|suis|serai|sais|pourrai|participe|souhaite|desire) pas
jpeux pas
jpe pas
(je|j|on|nous) .. (suis|serai|sommes|sera) .. (absent*|malade*|occupe*|pris|prise|en_deplacement|a_l_etranger|au_travail|
  parti*|vacances|hopital|hospitalise*|conge|en_voyage)
(im|i_m|i_am|we_are|we_re|ill_be|i_ll_be) .. (working|away|busy|ill|sick|abroad|at_work|on_holiday|travelling|hospital)
(have|got) to (work|babysit)
(غير|ليس|لست) (موافق*|راض*|مهتم*|ممكن|مناسب|متفرغ*|جيد)
(ارفض|لا_يناسب|عندي_موعد|سيء|ما_بدي|ما_اريد)
(katilmiyorum|reddediyorum|gelemeyiz|istemiyoruz|hala_bozuk|bozuk|mesgulum|kotu)
(проти|досі_ні|зайнята|зайнятий|погано|не_погоджуюсь|не_погоджуюся|поки_ні|ще_ні)
(refuz|impotriva|inca_nu|nu_inca|ocupat|ocupata|prost|rau|nu_doresc|nu_accept)
(przeciw|jeszcze_nie|zajet*|zle|nadal_nie|nie_chcemy|nie_przyjdziemy|odpada)
(todavia_no|aun_no|ocupad*|en_contra|rechazo|mal|paso)
(niet|nie|ni|geenszins|helemaal|totaal|absoluut|zeker|vast|bijlange|bijlan|verre) (niet|nie|ni)
zeker (en_vast|weten)? (niet|nie|ni)
{can} .. {not}
{not} .. (kunnen|kommen|komen|mogelijk|aanwezig|bij_zijn|geraken|meedoen)
(gaat|goa|goat|go|zal|ga|lukt|lukken|past|passen|komt|schikt|werkt|mag|wil|willen|wilk|wik|kom|komme|kommen|
  komen|doe|doen|hoeft|hoef|moet|wille|geraak|haal|zie|zien|interesseert|boeit|klopt|vind|deug*|trek*|
  voel*) .. (niet|nie|ni|nit|nimeer)
(niet|nie|ni|nooit|not|never) (meer)? (nodig|tevreden|content|akkoord|voor_mij|goed|opgelost|gemaakt|
  hersteld|blij|vandaag|nu|deze_keer|dees_keer|interessant|geinteresseerd|gelukkig|mogelijk|leuk|proper|
  fier|veilig|happy|satisfied|interested|ok|oke|fixed|good|now|today|this_time|possible|for_me|waar|akoord|
  d_akkoord|te_doen|echt|erbij|er_bij|gerust)
nog (altijd|steeds|altied|altijds)? (niet|nie|ni|geen|gin)
(geen|gin|gien|gen|genen|geene|ginne) (tijd|tied|interesse|zin|goesting|behoefte|mogelijkheid|denken_aan|
  denkn_an|sprake|kans|vervoer|oppas|probleem_opgelost|tid|nood|avance|fan|vergadering|bericht)
(geen|gin) (denken|sprake)
(liever|beter|toch|dees_keer|deze_keer|spijtig|spijtig_genoeg|jammer|jammer_genoeg|helaas|sorry|dank_u|
  neu) ,? (niet|nie|ni|nee)
(trekt|trek) op (niks|niets|nikske|niet|geen)
(laat|loat) (maar|ma|mo|zitten|vallen|mij)
(ik|k|we)? (sla|slaag|pas|passen|weiger|bedank) (over|deze|voor|ervoor|,|$)
(sla|slaan) .. over
zonder mij
(nooit|nooit_van_zen_leven|nooit_niet|vergeet_het|vergeet_t|vergeet_da|vergeet|gene_tijd|nikske|verre_van|
  bijlange|bijlange_niet|niks_van|niets_van|komt_niks_van|weiger|spijtig|jammer|helaas|afwezig|verhinderd|
  belet|ontevreden|slecht|teleurgesteld|beschaamd|schandalig|schande|misnoegd|oncontent|mislukt)
(moet|moe|moek|moeten|kmoet|kmoe|mut) .. (werken|waarken|wark*|naar_het_werk|naar_t_werk|naar_de_dokter|
  naar_het_ziekenhuis|babysitten|weg|gaan_werken|babysitten)
{am} .. (ziek|verlof|vakantie|reis|weg|buitenland|ziekenhuis|hospitaal|kliniek|spanje|andere_plannen|bezet|
  verhinderd|iets_anders|iets_te_doen|operatie|nachtdienst|avonddienst|late|shift|gebroken_been|quarantaine|
  begrafenis|trouw*|andere_afspraak|op_t_werk)
(kben|ben|kheb|heb|heeft) .. (ziek|op_verlof|op_reis|op_vakantie|verlof|iets_anders|andere_plannen|
  avonddienst|nachtdienst|al_iets|al_een_afspraak|dienst|afspraak)
(ziek|griep|op_vakantie|op_reis|op_verlof|in_het_ziekenhuis|in_t_ziekenhuis|int_ziekenhuis|in_spanje|
  in_t_buitenland) $
(pas|certainement_pas|surement_pas|pas_du_tout|vraiment_pas|absolument_pas) (possible|du_tout|question|
  pour_moi|vraiment|interess*|satisfait*|content*|d_accord|le_temps|cette_fois|aujourd_hui|disponible|libre|
  besoin|envie|encore|bien|bon|moyen|la|terrible|contente|satisfaite|merci|repare*|regle*|resolu*|ce_soir|
  maintenant|heureux|heureuse)
^ (pas|surtout_pas|plutot_pas|sans_moi|jamais|hors_de_question|desole|desolee|malheureusement|dommage|
  impossible|certainement_pas|surement_pas|absolument_pas|vraiment_pas|toujours_pas)
(certainement|surement|absolument|toujours|surtout|plutot|vraiment) pas
(sans_moi|jamais|hors_de_question|impossible|malheureusement|mecontent*|insatisfait*|decu|decue|nul|nulle|
  mauvais|mauvaise|refuse|indisponible|tant_pis)
(peux|peu|peut|pourrai|pourrais|pourra|veux|veut|viens|viendrai|vien|serai|sera|suis|marche|va|irai|ira|
  participe|participerai|pourrons|convient|interesse|est|c_est|arrive|fonctionne|souhaite|compte|aurai|
  ai) .. (pas|plus|jamais) (venir|etre|la|possible|le_temps|dispo*|libre|interesse*|satisfait*|content*|moi|
  du_tout|d_accord|,|cette|ce|me|te|y|participer|bien|aller|encore|repare*|resolu*|regle*|$)
(peux|peu|pourrai|pourrais|veux|viens|viendrai|irai|participe|souhaite) (pas|plus)
(je|j|on) .. (travaille|travail|bosse|bosserai|suis_malade|suis_en_vacances|suis_a_l_hopital|suis_absent|
  suis_absente|suis_pris|suis_prise|hospitalise|hospitalisee|ai_autre_chose|ai_rendez_vous|ai_deja|
  suis_occupe*)
(pas|aucun|aucune) (le_temps|interet|envie|chance|temps|moyen)
(en_vacances|a_l_hopital|malade|en_conge) $
non merci
(cant|cannot|can_not|couldnt|wont|will_not|not_able|unable|dont|do_not|didnt|doesnt|isnt|wasnt|not_going|
  never|no_way|no_thanks|no_thank_you|nothing|not_a_chance|not_at_all|not_happy|refuse|rather_not|
  hate) .. (make|come|be|do|attend|want|work|like|need|think_so|help|good|possible|at_all|there|interested|
  happy|satisfied|join|today|thanks|chance|way|fixed|,|$)
(cant|cannot|wont|not_interested|no_way|no_thanks|not_really|not_at_all|not_today|not_this_time|rather_not|
  count_me_out|ill_pass|i_ll_pass|hard_pass|i_pass|out_of_town|on_holiday|in_hospital|in_the_hospital|
  at_work|im_sick|i_m_sick|im_working|i_m_working|i_m_away|im_away|have_to_work|have_to_babysit|
  unfortunately|disappointed|unhappy|dissatisfied|terrible|awful|bad|not_yet|definitely_not|certainly_not|
  absolutely_not|of_course_not|never|not_for_me|i_m_busy|im_busy|too_busy|working_late|unsatisfied)
(not|never) (me|really|at_all|today|yet|possible|available|coming|going|good|ok|fixed|interested|happy|
  satisfied|now|this)
(👎|❌|🚫|🙅|😡|🙅‍♂️|😞|✖|🆇)
لا (استطيع|اريد|يمكن|يمكنني|شكرا|اقدر|احب|اوافق|يناسبني|بدي|والله|طبعا|ابدا|لن)
(ما|مش|مو|لن|لست|ليس|مااقدر|مابقدر|مابدي|ماريد) .. (اقدر|بقدر|ممكن|رح|راح|اريد|بدي|اتي|احضر|اجي|راضي|راضيه|
  مهتم|موافق|استطيع|فيني|قادر|جيد|اليوم|تمام|ممكنه)
(مستحيل|ابدا|للاسف|اسف|مشغول|مشغوله|مريض|مريضه|ما_بقدر|ما_اقدر|لن_اتي|لن_احضر|غير_ممكن|بالعمل|عندي_شغل|
  عندي_عمل|غير_راض|مش_راضي|في_المستشفى|مسافر)
(istemiyorum|istemem|istemiyom|gelemem|gelemiyorum|gelmiyorum|gelmem|gelmeyecegim|gelemeyecegim|katilamam|
  katilamiyorum|olmaz|maalesef|malesef|yapamam|imkansiz|asla|mumkun_degil|memnun_degil*|hic|degil|
  calisiyorum|calismam|hastayim|isim_var|vaktim_yok|zamanim_yok|uygun_degil*|musait_degil*|kotu|yapamiyorum|
  edemem|tatildeyim)
не (прийду|зможу|можу|хочу|треба|буду|потрібно|підходить|задоволен*|йду|піду|згоден|згодна|вийде|цікавить|
  цікаво|вдасться|влаштовує|маю|працює|так)
(ніколи|неможливо|нажаль|шкода|відмовляюсь|хворію|хвора|хворий|працюю|зайнят*|незадоволен*|жодному)
на жаль
nu (pot|vreau|vin|vom|voi|o_sa|am_timp|ma_intereseaza|multumesc|mersi|e_posibil|este|doresc|reusesc|merge|
  sunt_multumit*|e_bine|ajung|imi|azi|acum|pot_veni|cred|chiar)
(imposibil|niciodata|deloc|din_pacate|nici_vorba|nicidecum|sunt_bolnav*|lucrez|nemultumit*|la_spital|
  nici_gand)
nie (moge|chce|przyjde|bede|dam_rady|mam_czasu|dziekuje|tym_razem|pasuje|jestem|interesuje|mozemy|da_sie|
  mozna|potrzebuje|zgadzam*|dzisiaj|dzis|teraz|bardzo|mam|ide|dziala|zadowol*|ma_mowy|ma_szans|uda|zdaze)
(niestety|nigdy|raczej_nie|wcale|niemozliwe|odmawiam|pracuje|chor|chora|chory|niezadowolon*|skad|w_pracy|
  w_szpitalu|na_pewno_nie|wykluczone|nie_da_rady)
no (puedo|quiero|gracias|voy|podre|ire|me|creo|estoy|es_posible|podemos|tengo|vendre|asistire|iré|estare|
  para_nada|voy_a|mucho|por_favor|asisto|hoy|interesa)
(imposible|nunca|jamas|para_nada|lamentablemente|desgraciadamente|tampoco|trabajo|estoy_enferm*|ni_hablar|
  claro_que_no|en_absoluto|insatisfech*|fatal|que_va|de_ninguna_manera|ni_loco)
${STILL_WRONG}`
