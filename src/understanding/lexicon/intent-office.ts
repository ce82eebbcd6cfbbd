/** Looking or waiting for a home, or for another one. */
export const CANDIDATE = `
(wachtlijst|wachtlijste|wachtlijsten|wachtlyst|kandidaat|kandidaten|kandidaathuurder|kandidaat_huurder|
  kandidatuur|inschrijvingsnummer|woonwens|wachttijd|toewijzing|toegewezen|centraal_inschrijvingsregister|
  cir|actualisatie|actualiseren|inschrijvingsformulier)
(liste_d_attente|liste_attente|candidat|candidats|candidature|candidatures|candidate|numero_d_inscription|
  attribution)
(waiting_list|wait_list|waitlist|housing_list|applicant|application|apply|applying|applied|candidate|
  housing_application)
(sociale|sociaal|social|sociaux|sociale_huur|sotsial*|соціальн*|socjalne*|socjaln*|sociala|sociale|sosyal|
  social_housing|council_housing|اجتماعي|الاجتماعي|اجتماعيه|الاجتماعيه|komunaln*) .. (woning|woningen|huis|
  huizen|appartement|appartementen|flat|studio|huurwoning|huurhuis|logement|logements|appart|maison|
  habitation|housing|home|house|apartment|konut*|ev|daire*|житло|житла|житлa|квартир*|locuint*|apartament*|
  casa|mieszkan*|lokal|vivienda*|piso|alquiler|سكن|مسكن|شقه|بيت|السكن|المساكن) 
(woning|appartement|logement|житл*|locuint*|mieszkan*|vivienda*|سكن|سكن|شقه|konut*) .. (sociale|sociaal|
  social|sociaux|соціальн*|socjaln*|sociala|social|اجتماعي*|الاجتماعي*)
(zoek|zoeken|zoekn|op_zoek|inschrijven_voor|inschrijven|wachten|wacht|wachtn|kandidaat|aanvragen|aanvraag|
  vraag_ik|krijg|krijgen|nodig|wil|kan|kunnen|zou) .. (woning|sociale_woning|een_huis|huis|appartement|
  woonst|studio|huurwoning|huurhuis|een_woonst|e_huis|een_appartement|grotere_woning|kleinere_woning|
  andere_woning|ander_appartement|ander_huis|groter_huis|dakloos) .. (voor|aan|zoeken|krijgen|vinden|
  wachten|nodig|,|$|inschrijven|van|in|huren|voor_mijn|bij|met|dringend)
(wachten|wacht|wachtn|wachttijd) .. (op|voor) .. (huis|woning|appartement|woonst|studio)
(hoelang|hoe_lang|wanneer|hoeveelste|welke_plaats|op_welke_plaats|plaats) .. (wachten|woning|huis|
  toegewezen|lijst|aan_de_beurt|appartement|wachtlijst|een_huis|sta_ik)
(ben|sta|wanneer_ben|wanneer_is_het) .. (aan_de_beurt|op_de_lijst|mijn_beurt|ingeschreven_voor|aan_beurt)
(verhuizen|verhuis|verhuizn|interne_verhuis|mutatie|woningruil|huisruil|kleiner_wonen|groter_wonen|
  kleiner_appartement|groter_appartement|overplaatsing|demenager|demenagement|mutation|relogement|
  changer_de_logement|changer_d_appartement|plus_grand|plus_petit|bigger_flat|bigger_place|bigger_house|
  smaller_flat|smaller_house|transfer|rehoused|swap|move_to|moving_to|moving_house|house_exchange|tasinmak|
  tasinabilir*|daha_buyuk_ev|переїхат*|переїзд*|більшу_квартиру|sa_ma_mut|mut_in|mutare|przeprowadz*|
  zamian*|wiekszego_mieszkania|wieksze_mieszkanie|mudar*|mudanza|permuta|piso_mas_grande|الانتقال|انتقل|
  نقل) .. 
(cherche|cherchons|attends|attendons|attend|demande|demander|obtenir|besoin|inscrire|inscrit|inscrite|
  inscription|voudrais|veux|postuler|avoir) .. (un_logement|logement|logements|appartement|appart|un_toit|
  maison|une_maison|habitation|studio)
(combien_de_temps|quand|quel_rang|quelle_place|ou_en_est|a_quelle_place) .. (logement|attente|liste|
  inscription|dossier|appartement|attribution)
(looking|need|waiting|wait|apply|register|want|get|find|searching|homeless|rent) .. (for|a|to)? .. (a_flat|
  a_house|an_apartment|a_home|flat|apartment|housing|a_place_to_live|place_to_live|somewhere_to_live|
  council_flat|council_house|a_social|accommodation)
(how_long|when|what_position|where_am_i|what_place) .. (wait|waiting|list|get_a_house|get_a_flat|a_house|
  a_flat|housing|my_turn)
(قائمه_الانتظار|لائحه_الانتظار|الانتظار|دوري|متى_احصل|ابحث_عن|بدور_على|اريد_شقه|اريد_بيت|اريد_سكن|
  التسجيل_للسكن|طلب_سكن|استمارة|سكن|مسكن|شقه_للايجار|ادور_على) .. 
(sosyal_konut*|bekleme_list*|sira*|siram*|ev_ariyorum|daire_ariyorum|konut_basvuru*|basvuru*|basvurmak|
  ev_bekliyorum|daire_bekliyorum|ev_istiyorum|ne_zaman_ev) .. 
(черга|черзі|чергу|черги|список_очікування|списку_очікування|шукаю|чекаю_на|заявк*|заява|стати_на_облік|
  подати|житло|квартиру_шукаю|отримати_житло|отримати_квартиру) .. 
(lista_de_asteptare|asteptare|lista_asteptare|caut|cautam|aplic|aplica|cerere|candidat*|astept|
  inscriu_pentru|locuinta|locuinte|o_casa) .. (locuinta|locuinte|apartament|casa|locuinta_sociala|chirie|,|
  $|asteptare|pentru|o|de|social*)
(lista_de_asteptare|locuinta_sociala|locuinte_sociale|lista_asteptare)
(lista_oczekujacych|liscie_oczekujacych|liste_oczekujacych|kolejka|kolejce|kolejk*|szukam|szukamy|czekam_na|
  wniosek|zlozyc_wniosek|kandydat*|przydzial*|mieszkanie_socjalne|mieszkania_socjalnego|jak_dostac|
  oczekiwan*) .. 
(lista_de_espera|lista_espera|solicitar|solicitud|busco|buscamos|espero|esperando|candidat*|inscribirme|
  apuntarme|aspirante) .. (piso|vivienda|casa|apartamento|vivienda_social|,|$|espera|una|para|un)
(lista_de_espera|lista_espera|vivienda_social|viviendas_sociales)
`

/** Rent, costs, contract and papers. */
export const RENT_ADMIN = `
(huur|huurprijs|huurprys|uur_betalen|huurgeld|huurcontract|huurlasten|huurkosten|huurovereenkomst|
  huurbewijs|huurattest|huurachterstand|huurberekening|huurindexatie|huursubsidie|huurpremie|huurtoelage|
  huurverhoging|huurwaarborg|huurboek|domiciliering|domicilie|huurcontrakt|huurcontracten|
  plaatsbeschrijving|opzeg|opzegtermijn|opzegging)
(factuur|facturen|faktuur|afrekening|eindafrekening|rekening|lasten|kosten|waarborg|borg|indexering|index|
  betalen|betaling|betalingsplan|afbetalingsplan|afbetaling|afbetalen|achterstand|aanmaning|deurwaarder|
  overschrijving|overschrijven|contract|attest|attesten|gezinssamenstelling|inkomen|inkomens|inkomsten|
  samenwonen|samenwoonst|inwonen|inwoning|bijwoning|domicilieren|energiekosten|syndic|provisie|
  rekeningnummer|mededeling|schuld|schulden|verzekering|brandverzekering|premie|premies|geindexeerd|
  terugbetaald|terugbetaling|terugkrijgen|duur|duurder|verhoogd|opslag|energieafrekening|waterfactuur|
  waterrekening|meterstand|meterstanden)
(loyer|loyers|facture|factures|decompte|charges|caution|garantie_locative|indexation|bail|contrat|paiement|
  payer|paye|plan_de_paiement|arrieres|arriere|retard_de_paiement|attestation|composition_de_menage|
  domiciliation|virement|revenus|revenu|dette|dettes|huissier|preavis|assurance|prime|etat_des_lieux|
  quittance|cohabitation|augmentation|rembourse*|compteur_releve)
(rent|rents|invoice|invoices|bill|bills|deposit|lease|contract|tenancy|payment|payments|pay|paying|paid|
  arrears|overdue|direct_debit|service_charge|service_charges|income|certificate|debt|debts|notice_period|
  statement|refund|insurance|installments|instalments|household|bailiff|eviction)
(ايجار|الايجار|اجار|الاجار|ايجاري|فاتوره|الفاتوره|فواتير|عقد|العقد|ادفع|دفع|الدفع|ضمان|التامين|كفاله|تامين|
  اقساط|مصاريف|ديون) 
(kira|kiram|kirami|kiranin|kiralar|kirasi|kira*|fatura|faturam*|faturayi|depozito|sozlesme*|kontrat*|odeme|
  odemek|oderim|odeyemiyorum|odenir|borc*|aidat|gelir_belge*|gider_hesab*|taksit*)
(оренд*|орендна|плата|плати|рахунок|рахунки|рахунку|квартплата|квартплату|договір|договору|контракт|оплат*|
  платити|заплатити|сплат*|борг*|застава|заставу|депозит|довідк*_про|комунальні|субсиді*|квитанц*)
(chiria|chirie|chiriei|chirii|factura|facturi|facturii|contract|contractul|contractului|platesc|plata|plati|
  platit|garantie|garantia|datorie|datorii|adeverinta|venituri|rate|intretinere*)
(czynsz|czynszu|czynsze|czynszem|rachunek|rachunki|rachunku|faktura|fakture|faktury|umowa|umowy|umowe|
  kaucja|kaucje|kaucji|platnosc*|zaplac*|placic|place|dlug|dlugi|zaleglosc*|rozlicz*|oplat*|zaswiadczen*|
  dochod*|wypowiedzen*)
(alquiler|renta|factura|facturas|recibo|recibos|contrato|fianza|pagar|pago|pagos|deuda|deudas|atraso*|
  garantia|mensualidad|plazos|gastos|ingresos|domiciliacion|certificado)
`

/** A person wanted, or when and where one can be reached. */
export const HUMAN = `
(echte|echt|levende|real|vraie|vrai) (mens|persoon|medewerker|person|human|personne)
(nummer|telefoonnummer|numero|number|tel) .. (van|du|of|de) .. (bureau|kantoor|dienst|office|onthaal|
  accueil|jullie)
(bel|belt|belle|telefoneer|contacteer|bellen) (mij|me|ons|mie) .. 
(kan|kunt|kun|kunde|mag|wil|zou|kunnen|moet|wilk|kank|kanne|graag|wie|willen|hoe) .. (iemand|
  {person}) .. (spreken|bellen|spreekn|praten|contacteren|zien|langskomen|terugbellen|klappen|bereiken|
  contact|mij_bellen|opbellen|komen|helpen)
(spreken|praten|klappen|spreekn|contact|spreek|afspraak|praat) .. (met|mé) .. {person}
(spreken|praten|klappen|contact) .. (een)? (mens|medewerker|iemand|persoon|echt_iemand)
(geef|verbind|doorverbinden|schakel|zoek|wil|stuur|kwil|wik) .. (een|met|door|mij)? .. (medewerker|mens|
  echt_mens|persoon|bediende|verantwoordelijke|echte_persoon|medewerkster|echte_mens|iemand_van_het_bureau)
(op_welk|welk|wat_is|hebt|hebben|het|heb|geef|uw|jullie|wa_is|welke|algemeen|stuur) .. (nummer|
  telefoonnummer|numero|nummero|tel) .. (bellen|bureau|kantoor|bereiken|telefoon|dienst|onthaal|van_jullie|
  van_het|jullie|ik|van_de|kan|wachtdienst|contacteren)
(telefoonnummer|telefoonnr|tel_nr|contactgegevens) .. 
(nummer) .. (waar|om|waarop) .. (bellen|bereiken|bereikbaar)
(bellen|terugbellen|terug_bellen|opbellen|telefoneren|telefonisch) .. 
(openingsuren|openingsuur|openingstijden|openingstijd|open_vandaag|kantooruren|spreekuur|spreekuren|zitdag|
  zitdagen|permanentie|bezoekuren|loket|onthaal) .. 
(bureau|kantoor|dienst|burau|bureel|loket|jullie|ulder|balie|onthaal) .. (open|gesloten|dicht|toe|
  bereikbaar|sluit|bereiken)
(open|gesloten|bereikbaar|dicht) .. (bureau|kantoor|dienst|burau|bureel|jullie|ulder)
(wanneer|hoe_laat|tot|welke_uren|om_hoe_laat|tot_hoe_laat) .. (open|bereikbaar|toe|gesloten)
(afspraak|afspraakje|afsproak) .. (maken|met|bureau|kantoor|,|$|bij|vastleggen|op)
(kan|mag|wil) .. (langskomen|langs_komen|binnenspringen|binnen_springen|afkomen) .. (bureau|kantoor|
  bij_jullie|,|$|?)
(parler|parle|discuter|contacter|joindre|avoir|voir|rencontrer|passez) .. (a|avec|au)? .. (quelqu_un|
  une_personne|un_humain|humain|un_employe|un_collaborateur|vraie_personne|un_agent|conseiller|
  un_responsable|telephone|une_vraie)
(appelez|appelle|rappelez|rappeler|rappelle|telephonez|contactez|contacter) (moi|nous)? .. 
(pouvez|peut|peux|pourriez|puis|veuillez) .. (appeler|rappeler|m_appeler|me_rappeler|telephoner|
  me_contacter|vous_appeler|joindre|contacter|me_joindre)
(quel|votre|un|le|donnez) .. (numero|telephone|numero_de_telephone) .. (appeler|bureau|telephone|joindre|
  puis|contacter|,|$|?|service)
(heures_d_ouverture|horaire|horaires|ouvert|ouverts|ouverte|ferme_le|heures_de_bureau|permanence|guichet) .. 
(rendez_vous|rdv) .. 
(speak|talk|chat|spoke|connect|put_me_through|transfer_me|get_me|want|need|see) .. (to|with)? .. (someone|
  somebody|a_person|person|human|a_human|real_person|an_agent|agent|staff|the_office|employee|operator|
  caretaker|representative|manager|somebody_real)
(call|ring|phone|contact) (me|us|back|you|the_office) .. 
(can_i|could_i|may_i|how_do_i|how_can_i|where_can_i|can_you|could_you|please) .. (call|phone|ring|contact|
  reach|visit) .. (you|someone|me|the_office|office|somebody)
(opening_hours|office_hours|open_today|opening_times|when_are_you_open|is_the_office|are_you_open|
  phone_number|telephone_number|what_number|number_to_call|number_can_i_call|appointment|office_open|
  when_do_you_open|make_an_appointment|the_office_is) .. 
(اتصلوا|اتصل|كلموني|كلمني|التحدث|اتحدث|احكي|اتكلم|التكلم|التواصل|اكلم|احجي) .. (بي|معي|مع|شخص|موظف|احد|فيني|
  علي|,|$)
(اتصلوا_بي|اتصل_بي|رقم_الهاتف|رقم_التلفون|رقم_المكتب|ساعات_العمل|ساعات_الدوام|اوقات_الدوام|دوام_المكتب|موعد|
  متى_يفتح|متى_تفتحون|المكتب_مفتوح) .. 
(biriyle|birisiyle|insanla|yetkiliyle|calisanla|gorevliyle|biri_ile|yetkili|memurla|
  gercek_kisi*) .. (konus*|gorus*|bagla*|ara*)
(beni|bizi) .. (arayin|arar_misiniz|ara|arayabilir|arayiniz) .. 
(telefon_numaran*|hangi_numara*|calisma_saat*|acilis_saat*|randevu*|ofis*_acik|acik_mi|kacta_aciliyor|
  ofis_saat*|ofis_ne_zaman) .. 
(поговорити|говорити|зв'язатися|звязатися|з'єднайте|зєднайте|зателефонуйте|подзвоніть|передзвоніть|
  перезвоніть|дзвоніть|зателефонувати|подзвонити) .. 
(номер_телефону|телефон_офісу|години_роботи|графік_роботи|коли_відкрит*|офіс_працює|офіс_відкритий|
  працює_офіс|записатися|запис_на_прийом|коли_працює) .. 
(vorbesc|vorbi|discut|discuta|vorbim|contactez|contacta) .. (cu|pe)? .. (cineva|un_om|om|o_persoana|angajat|
  operator|persoana|voi|dumneavoastra)
(sunati|sunati_ma|suna_ma|ma_suna|ma_sunati|apelati|contactati) .. 
(numar_de_telefon|numarul_de_telefon|program*|programare|orar|orele|deschis*|la_ce_numar|ce_numar) .. 
(rozmawiac|porozmawiac|pogadac|skontaktowac|polaczyc|polaczcie|mowic) .. (z|sie)? .. 
(zadzwon*|oddzwon*|prosze_dzwonic|zadzwoncie) .. 
(numer_telefonu|godziny_otwarcia|godzinach|otwarte|otwarty|czynne|czynny|wizyt*|umowic_sie|biuro_czynne|
  biuro_otwarte|kiedy_otwarte|na_jaki_numer|pod_jaki_numer) .. 
(hablar|comunicar*|contactar|comunicarme) .. (con|a)? .. (alguien|una_persona|persona|humano|un_empleado|
  empleado|agente|operador|ustedes)
(llamenme|llameme|llamame|llamar|llamen|telefoneen) .. 
(numero_de_telefono|horario*|abierto|abierta|abren|cita|oficina_abierta|telefono_de|que_numero) .. 
`
