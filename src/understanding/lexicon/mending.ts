/** Papers, homes to let and opening hours: not broken, whatever thing is named beside them. */
export const ABOUT_PAPERS = `
(factuur|facturen|huur|huurprijs|huurcontract|afrekening|waterfactuur|waarborg|loyer|facture|bail|caution|
  rent|invoice|bill|bills|deposit|lease|kira*|fatura*|оренд*|рахун*|chiri*|factur*|czynsz*|rachun*|faktur*|
  umow*|kaucj*|alquiler|fianza|ايجار|الايجار|فاتوره|الفاتوره)
(wachtlijst*|wachttijd|kandidaat*|sociale_woning|sociaal_appartement|logement_social|social_housing|
  waiting_list|liste_d_attente|sosyal_konut*|lista_de_espera|lista_de_asteptare|vivienda_social)
(openingsuren|bel_mij|bel_me|appelez_moi|rappelez_moi|call_me|terugbellen)
`

/** Something is broken or being mended, even where nobody says what. */
export const MENDING = `
(reparatie|reparaties|herstelling|herstellingen|herstellen|hersteld|repareren|reparateur|technieker|
  loodgieter|elektricien|vakman|defect|reparation|reparations|reparer|technicien|plombier|electricien|panne|
  depannage|repair|repairs|plumber|electrician|technician|maintenance|fix|fixed|broken|
اصلاح|تصليح|عطل|سباك|كهربائي|تصليحات|tamir*|tamirci|ariza*|tesisatci|usta|
  ремонт*|поламк*|сантехнік*|електрик|майстер|майстра|reparat*|repara|reparatie|reparatii|instalator|electrician|defectiune|
  napraw*|awari*|usterk*|hydraulik*|elektryk*|serwis*|
  reparacion*|reparar|averia*|fontanero|electricista|tecnico|arreglar|arreglen)
(kapot|stuk|kaduuk|gebroken|versleten|werkt_niet|werkt_nie|doet_het_niet|casse|cassee|marche_pas|
  marche_plus|fonctionne_pas|fonctionne_plus|doesnt_work|not_working|bozuk|bozuldu|calismiyor|зламався|
  зламалась|зламалося|не_працює|stricat|stricata|defect|zepsut*|zepsul*|nie_dziala|roto|rota|no_funciona|
  averiado|مكسور|معطل|خربان|تعطل|لا_يعمل)
`
