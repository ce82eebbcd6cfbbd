/** No power, as it is told. */
export const NO_POWER = `
(stroom|elektriek|elektriciteit|electriek|elektrik|licht|courant|electricite|lumiere|power|electricity|current) .. (uitgevallen|valt_uit|viel_uit|uit|weg|af|plat|onderbroken|stroomonderbreking|gevallen|parti|partie|coupe|coupee|saute|panne|out|off|gone|down|cut|failed)
(geen|gin|zonder|niet_meer|nie_meer|plus_de|pas_de|pas_d|plus_d|sans|no|without) (enkele|een)? (stroom|elektriek|elektriciteit|electriek|elektrik|licht|courant|electricite|lumiere|power|electricity)
(stroompanne|stroomuitval|stroomonderbreking|stroomstoring|elektriciteitspanne|black_out|blackout|power_cut|power_outage|coupure_de_courant|coupure_d_electricite|panne_de_courant|panne_d_electricite)
(elektrik|elektrikler) (yok|kesildi|gitti)
(немає|нема|зникло|вимкнули|без) (світла|струму|електрики|світло)
(pana_de_curent|nu_este_curent|nu_e_curent|nu_avem_curent|fara_curent|s_a_luat_curentul)
(brak|nie_ma|bez) (pradu)
(no_hay|sin) (luz|corriente|electricidad)
(انقطع*|مقطوع*|لا_يوجد|ما_في) .. (كهرباء|الكهرباء)
`

/** And not at her home alone. */
export const IN_ALL_HOMES = `
(heel|hele|gans|ganse|gehele|volledige|volledig) (de|het|t|den)? (blok|gebouw|straat|wijk|buurt|flat|residentie|toren|dorp|gang|woonblok|appartementsblok)
(tout|toute) (le|l|la) (immeuble|bloc|batiment|rue|quartier|residence|tour|village)
(tout_l|dans_tout_l) (immeuble)
(whole|entire) (block|building|street|neighbourhood|neighborhood|area|tower|village)
(iedereen|overal|alle_buren|al_de_buren|buren_ook|bij_de_buren_ook|ook_bij_de_buren|buren_hebben_ook|ook_de_buren|alle_appartementen|in_de_straat|in_de_hele|partout|tout_le_monde|voisins_aussi|les_voisins_non_plus|chez_les_voisins|voisins_n_ont_pas|tous_les_voisins|everyone|everywhere|neighbours_too|neighbors_too|all_the_neighbours|all_flats|all_the_flats|neighbours_also)
(butun|tum) (bina*|apartman*|sokak*|mahalle*)
(весь|усьому|всьому|вся|всій) (будин*|вулиц*|район*|під*)
(tot|toata|in_tot|in_toata) (blocul|bloc|strada|cartierul|scara)
(caly|calym|cala|calej) (blok*|budyn*|ulic*|dzielnic*)
(todo|toda) (el|la) (edificio|bloque|calle|barrio)
(كل|جميع) (العماره|المبنى|البنايه|الشارع|الحي)
`
