/** Words for the lift and for being in it. */
export const LIFT_LISTS = {
  lift: `lift liften lieft lif ascenseur ascensseur assenseur asenseur acsenseur elevator
    elevater asansor asansorde asansorun asansore ліфт ліфті ліфта лифт лифте lift lifte ascensor
    ascensorul liftul liftului lifcie winda windzie windy windie elevador المصعد مصعد الاسانسير اسانسير
    بالمصعد الأسانسير بالاسانسير الليفت`,
  stuck: `vast vastgeraakt vastgezeten vaste opgesloten gevangen geblokkeerd vastzitten vastzit vastzitn
    gestrand gebloqueerd gekneld ingesloten
    bloque bloquee bloques bloquees coince coincee coinces coincees enferme enfermee enfermes enfermees
    prisonnier prisonniere prisonniers pris
    stuck trapped locked imprisoned jammed عالق عالقه عالقين عالقون محبوس محبوسه محبوسين علقت علقنا علقان
    علقانين kaldim kaldik mahsur sikistik sikisti sikistim sikismis kaldi kapali
    застряг застрягла застрягли застряв застрял застряла застряли blocat blocata blocati prins prinsi
    intepenit utknal utknalem utknelam utknela utknelismy zaciety zacielismy zatrzasnal utkwil* uwiezion*
    zamkniet* atrapad* encerrad* atascad* quedado bloqueado`,
  who: `ik k we wij me mij ons mn mijn man vrouw zoon zoontje dochter dochtertje kind kinderen kleine mama
    papa moeder vader oma opa buurman buurvrouw buur iemand mensen meneer mevrouw vrouwtje dame heer
    persoon personen hij zij ze er postbode kleinkind baby tante vriendin jongen meisje bewoner
    je j on nous moi suis sommes est quelqu_un voisin voisine fils fille mari femme enfant enfants mere
    pere maman gens dame monsieur personne personnes
    i im i_m we me us my he she they someone somebody people person neighbour neighbor son daughter wife
    husband kid kids mother father mum dad man woman lady child
    انا احنا نحن ابني زوجي زوجتي امي جاري شخص ben biz oglum kizim esim annem babam komsu komsum biri birisi
    cocuk я ми син дочка сусід сусідка мама тато хтось люди чоловік eu noi fiul fiica vecinul vecina cineva
    mama tata sotul ja my syn corka sasiad sasiadka ktos mama tata maz yo estamos estoy mi hijo hija vecino
    vecina alguien marido mujer madre padre`,
}

/** Somebody shut in a lift. */
export const LIFT_TRAPPED = `
{stuck} ... (in|dans|inside|w|in_de|im|bij) (de|den|t|het|l|the|uw|ons|onze|notre|our|a|n)? {lift}
{who} .. {stuck} .. {lift}
{who} (zit|zitten|zittn|zat_nu|zin|staan|sta|hangen|hang) .. (in|inde) (de|den|t|ne|n|het|
  onze)? {lift} .. (vast|opgesloten|gevangen|geblokkeerd|en_kan|en_kunnen|en_geraak|kan_niet|kunnen_niet|
  en_hij|en_ze|die|al|kan_er|zonder)
{lift} .. (vast|stil|geblokkeerd|blijven_hangen|hangt|stilgevallen|blokkeert|bloque|en_panne|stuck|stopped|
  broke|gestopt|blijft_steken|stopt) .. (met|en|avec|et|with|and|terwijl|,)? ,? .. (ik_in|mij_erin|mij_in|
  ons_erin|iemand_in|iemand_erin|mensen_in|zit_erin|zitten_erin|zit_er_in|zitten_er_in|erin|er_in|binnenin|
  zit_in|zitten_in|ik_ben_binnen|met_mij|met_ons|met_iemand|je_suis_dedans|on_est_dedans|dedans|
  je_suis_a_l_interieur|quelqu_un_dedans|nous_dedans|im_inside|i_m_inside|inside|we_are_in|with_me|
  someone_in|people_in|me_in|us_in|in_it|geraak_er_niet_uit|kan_er_niet_uit|kunnen_er_niet_uit|
  geraken_er_niet_uit|personnes_dedans|a_l_interieur|moi_dedans)
(erin|binnenin|dedans|inside|a_l_interieur|er_in) .. {lift} .. (vast|geblokkeerd|bloque|stuck)
(geraak|geraken|geraakt|raak|raken|kan|kunnen|kom|komen|kannen|krijg|krijgen|geroaken|gerake) .. (niet|nie|
  ni|nimeer|niemand) .. (uit|van_uit|buiten_uit) .. (de|den)? {lift}
(uit) (de|den)? {lift} .. (niet|nie|ni|geraken|halen|bevrijden|haal|krijgen)
{lift} .. (kan|kunnen|geraak|geraken|kom|komen) .. (er|deruit|eruit) .. (niet|nie|ni) .. (uit|deruit|eruit|
  ,|$)
{lift} .. (geraak|geraken|kan|kunnen|raak|raken) .. (niet|nie|ni) .. (eruit|deruit|buiten_meer|er_uit)
(klopt|kloppen|roept|roepen|schreeuwt|bonkt|bonst|huilt|iemand|mensen|stemmen|hoor|horen|tape|tapent|crie|
  crient|frappe|banging|shouting|knocking|screaming|entend|hear) .. (in|uit|op|vanuit|dans|de|from|inside|
  on|vast_in) (de|l|the|d)? (lift|liftdeur|liftkoker|ascenseur|elevator|porte_de_l_ascenseur|
  lift_door) .. (binnen*|vast|niet_uit|er_niet|help|en_kan|hulp|opgesloten|roep*|coince|bloque|stuck|door|
  kan_er|al|,|$)
{who} .. (klopt|kloppen|roept|roepen|bonkt|schreeuwt|banging|shouting|frappe|crie) .. (liftdeur|lift|
  liftkoker|liftschacht|ascenseur)
{lift} .. (deur|deuren|porte|portes|door|doors) .. (gaat|gaan|s_ouvre|s_ouvrent|open|ouvre|wont|dont|
  klemt) .. (niet|nie|ni|pas|plus|open) .. (en|et|and|,)? ,? (ik|we|wij|je|on|nous|i) .. (binnen|in|dedans|
  inside|zit|zitten|er_nog)
(ik|we|wij|zitten|zit|hangen|staan) .. (tussen) .. (verdiepen|verdiepingen|verdieping|etages) .. (in|vast|
  lift|en)
(tussen|entre|between) .. (verdiepen|verdiepingen|verdieping|etages|floors) .. {lift} .. {stuck}
(bloque|bloques|coince|coinces|stuck|trapped|vast) .. (entre|tussen|between) .. (etages|floors|verdiepen|
  verdiepingen|verdieping|twee)
(opgesloten|vast|gevangen|enferme*|coince*|stuck|trapped) .. {lift}
(sors|sort|sortir|sortons|sortir_de|descendre) .. (pas|plus|peux_pas|impossible) .. {lift}
(peux|peut|arrive|arrivons|pouvons) .. (pas|plus) .. sortir .. {lift}
(cant|cannot|unable|couldnt|can_not) .. (get_out|exit|leave|out) .. {lift}
(عالق*|محبوس*|علق*|محاصر*|اقفل*|انحبس*) .. (المصعد|مصعد|الاسانسير|اسانسير|بالمصعد|بالاسانسير)
(asansorde|asansorun_icinde|asansor_icinde|asansorde) .. (kal*|mahsur|sikis*|kilit*|var|biri*|cocuk*)
(asansor) .. (durdu|bozuldu|kaldi) .. (icinde*|iceride*|icindeyiz|icindeyim|kaldik|kaldim)
(застряг*|застрял*|застряв*|заблокован*|не_можу_вийти|не_можемо_вийти|замкнен*) .. (ліфт*|лифт*)
(ліфт*|лифт*) .. (застряг*|застрял*|застряв) .. (я|ми|з_людьми|людин*|всередині|дитин*|мама|мене)
(blocat*|prins*|inchis*|intepenit*) .. (in|de) .. (lift*|ascensor*)
(utkn*|uwiez*|zaci*|zamkn*|zatrzasn*|utkwi*|siedz*) .. (w|w_tej) .. (wind*|windzie)
(atrapad*|encerrad*|atascad*|quedado*|bloquead*|metid*|quedamos|quede) .. (en|dentro) .. (ascensor|elevador)
(ascensor|elevador) .. (parado|atascado|bloqueado) .. (conmigo|dentro|con_gente|estoy|estamos)
`

/** Nobody is in it (any more). */
export const LIFT_TALK = `
(niemand|nobody|no_one|noone|personne|nadie|nikogo|nimeni|нікого|никого|لا_احد) .. (in|erin|er_in|binnen|
  binnenin|dedans|inside|a_l_interieur|dentro|wewnatrz|inauntru|всередині|vast|in_it|stuck|coince*|بداخله|
  بالداخل)
(er_zit_niemand|il_n_y_a_personne|geen_mensen_in|sans_personne|lege_lift|lift_is_leeg|est_vide|is_empty|
  kimse_yok|ici_bos|никого_немає|нікого_немає|está_vacio|esta_vacio|jest_pusta|فارغ)
(bang_om|bang_dat|bang_van|schrik_om|schrik_dat|schrik_van|schrik_voor|durf_niet|durf_nie|peur_de|peur_d|
  peur_que|afraid_of|scared_of|afraid_to|scared_to|angst_om|stel_dat|stel_je_voor|wat_als|
  what_if) .. (vast*|bloque*|coince*|stuck|opgesloten|lift|ascenseur)
(zat|zaten|heb|hebben|vastgezeten|was|waren|ai_ete|etais|was_stuck|were_stuck|been_stuck|
  got_stuck) .. (gisteren|eergisteren|vorige|verleden|vanochtend|vanmorgen|deze_morgen|hier_soir|hier|
  yesterday|last|geleden|deze_week|al_drie_keer|al_twee_keer|ooit|al_keer)
(gisteren|eergisteren|vorige|verleden|hier_soir|yesterday|last_week|deze_morgen|vanmorgen) .. (zat|zaten|
  vastgezeten|ai_ete|etais|stuck|bloque*|vast)
(fiets|kast|sleutel|sleutels|zetel|bal|wasmand|pakje|key|keys|bike|cle|cles|velo) .. (zit|zitten|is|est|
  stuck|vast) .. (vast|in|stuck|dans|coince*)
`
