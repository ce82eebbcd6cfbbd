/** Agreement said otherwise than with a word for yes. */
export const YES_PHRASES = `
(noteer|noter|schrijf|schrijft|zet|tel|reken|vink) (mij|me|ons|m|maar|ze|der) .. (maar|in|op|bij|erbij|derbij|mee|aan|
  $)
(inschrijven|ingeschreven|aangevinkt) $
(wis|gewis|welzeker|zekerst|tuurlik|zonder_meer|zonder_probleem|zonder_problemen|met_alle_plezier|met_plezier|met_liefde|
  vast_wel|zeker_te_doen|doen_we|doe_ik|zal_ik_doen|komt_in_orde|komt_goed|zie_ik_zitten|kijk_ernaar_uit|oke_dan|
  voorstander|gelijk|juist|correct|waar|affirmatief|bevestig*|bevestigd|goe_idee|goed_idee|goed_plan|al_gedaan|
  is_gebeurd|is_gedaan|gefikst|gefixt|super_blij|tiptop|lekker|mag_altijd|doe_mee|doen_mee) (hoor|zulle|zeg|dank_u|merci)? (,|$)
(mee|helemaal) eens
^ eens $
(ik|k|daar|wij|we) .. (ben|zijn|zin|sta|staan) .. (voor|achter) $
(zie|zien) (u|je|jullie|ulder|ons|ze|elkaar) .. (daar|dan|graag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag)
(alles|t|het|de_lift|ze|hij|ie|da) .. (werkt|marcheert|doet_het|rijdt|brandt|is) .. (weer|terug|opnieuw|perfect|
  gemaakt|hersteld|opgelost|in_orde|goed) $
(tot|a) (dan|daar|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|lundi|mardi|mercredi|jeudi|vendredi) $
(c|tout_est|ca_a_ete|a_ete) (bon|parfait|note|d_accord|ok|exact|vrai|ca|juste|fait|en_ordre|correct|repare|
  regle|resolu|super|tres_bien)
(inscris|inscrivez|notez|note|ajoutez|ajoute|comptez|mettez) (moi|nous|avec)
^ (vous|tu) (pouvez|peux) (,|$)
(allez_y|vas_y|affirmatif|top|oui_da|bien_evidemment|et_comment|preneur|preneuse|ravi|ravie|enchante|enchantee) (,|$)
(je|j|on|nous) .. (suis|sommes|viendrai|viendrons|viens|venons|participe|participons|participerai|participerons|vient|
  viendra|accepte|confirme|serai|serons|sera) .. (d_accord|partant*|pour|dispo|disponible*|interesse|interessee|ok|present*|
  la|avec|tous|deux|trois|$)
(ca|sa) (me)? (tente|interesse|remarche|refonctionne|fonctionne|botte|plait)
(ofc|defo|def|aye|affirmative|all_good|all_fixed|all_sorted|it_works|working_again|works_again|you_can|yes_we_can|
  absolutely|sign_me_up|sign_us_up|put_me_down|put_us_down|add_me|include_me|delighted|brilliant|lovely) (,|$)
(i|we|ill|well|id|my_wife|my_husband|both) (will|would|can|am|are|ll|d|m|re)? .. (be_there|come|coming|join|joining|attend|
  attending|love_to|like_to|love_that|be_joining|in|up_for_it|participate|agree|confirm) (,|$)
^ (it|they|i|we) (is|was|does|did|am|are|have|has|do|will) $
(ساحضر|سوف_اتي|سوف_احضر|سنحضر|بجي|جاي|اوافق|ان_شاء_الله_نعم|صحيح)
(katiliyorum|gelecegiz|geliriz|haliyle|onayliyorum|memnuniyetle|evvet|dogrudur)
(погоджуюсь|погоджуюся|так_звісно|правильно|вірно|підтверджую|приєднаюсь|запишіть_мене)
(confirm|corect|sunt_de_acord|venim|participam|ne_vedem|bineanteles|accept)
(potwierdzam|racja|prawda|wpisz_mnie|prosze_mnie_wpisac|bedziemy|no_pewnie)
(confirmo|acepto|iremos|estaremos|cierto|apuntame|apuntadme|estoy_de_acuerdo)
(ok|oke|okee|okey|okay|okej|okido|okidoki|oki|okay|k|kk|okee|okéé|o_k|okidokie)
(zeker|zekers|sekers|seker|tuurlijk|tuurlik|natuurlijk|natuurlik|uiteraard|vanzelfsprekend|absoluut|
  inderdaad|idd|allicht|gegarandeerd|akkoord|akoord|accoord|beslist|definitief|vast_en_zeker|voorzeker|
  toetoet|toch_wel|jawel|welja|welzeker)
(prima|perfect|parfait|top|super|goed|goe|goed_zo|uitstekend|fantastisch|geweldig|mooi|tip_top|tiptop|wijs|
  schitterend|fijn|magnifiek|dik_in_orde|in_orde|inorde|in_de_sjakosj|tevreden|content|kontent|gelukkig|
  blij|helemaal_goed|piekfijn|keigoed|heerlijk|leuk)
(moet|zou_moeten|gaat|zal|zou) (wel|zeker|normaal)? (lukken|kunnen|gaan|in_orde_komen)
(graag|gaarne|garne|geern|geerne|gjirn|met_plezier|met_genoegen|met_veel_genoegen|met_veel_plezier|doe_maar|
  doe_mo|doemaar|doet_maar|doe_het|komaan|kom_maar|kom_af|vooruit|mij_goed|voor_mij_goed|past|past_mij|
  dat_past|lukt|dat_lukt|da_lukt|gaat|dat_gaat|da_gaat|da_goa|dat_kan|da_kan|da_kan|schikt|mag|dat_mag|
  da_mag|klopt|dat_klopt|waarom_niet|waarom_nie|goesting|veel_zin)
(k|ik|we|wij|kga|kzal|ge|gij|je|jullie|reken) .. (kom|komme|komen|ben_erbij|ben_der|ben_er|ben_derbij|erbij|
  derbij|zal_er_zijn|er_zijn|der_zijn|dr_zijn|aanwezig|van_de_partij|meedoen|doe_mee|doen_mee|ga_mee|wil|
  op_mij|op_ons|rekenen|afkomen|present|paraat)
(erbij|derbij|aanwezig|present|van_de_partij|reken_op_mij|reken_maar|reken_op|tel_mij_mee|schrijf_mij_op|
  schrijf_mij_in|kom_zeker|kom_graag|tot_dan|tot_morgen|tot_straks|zal_er_zijn|k_zal_er_zijn|opgelost|
  hersteld|gerepareerd|gemaakt|werkt_weer|werkt_terug|werkt_nu)
^ (kom|komen|komme|wil|gaat|doen|kan|mag|klaar|gefixt|vermaakt)  $
(natuurlijk|bien_sur|biensur|bien_sure|evidemment|evidement|bien_entendu|certainement|absolument|volontiers|
  carrement|exactement|exact|effectivement|tout_a_fait|avec_plaisir|avec_joie|d_accord|dac|d_ac|daccord|
  dacc|entendu|ca_marche|sa_marche|ca_roule|ca_va|ca_me_va|ca_me_convient|ca_convient|parfait|parfaitement|
  pourquoi_pas|sans_probleme|pas_de_probleme|pas_de_souci|pas_de_soucis|sans_souci|super|genial|nickel|
  impeccable|volontier|comptez_sur_moi|compte_sur_moi|j_y_serai|je_viens|je_viendrai|je_serai_la|
  je_participe|je_veux_bien|j_accepte|je_serai_present*|on_viendra|on_sera_la|nous_viendrons|nous_serons_la|
  on_vient|satisfait|satisfaite|content|contente|tres_bien|bien|bonne_idee|c_est_bon|c_est_repare|repare|
  regle|resolu|tout_bon|je_confirme|ok_pour_moi|partant|partante|je_suis_la|je_suis_present|presente)
(of_course|ofcourse|sure|sure_thing|certainly|definitely|absolutely|sounds_good|sounds_great|fine|
  fine_by_me|fine_with_me|works_for_me|that_works|i_m_in|im_in|count_me_in|i_ll_be_there|ill_be_there|
  i_will|will_do|i_do|i_can|gladly|with_pleasure|happy_to|love_to|alright|all_right|alrighty|good|great|
  perfect|cool|agreed|correct|right|indeed|exactly|why_not|no_problem|no_worries|for_sure|go_ahead|
  please_do|yes_please|i_m_coming|im_coming|we_re_coming|i_ll_come|ill_come|we_ll_be_there|happy|satisfied|
  very_happy|totally|fixed|sorted|solved|deal|i_agree|see_you_there|be_there|you_bet|okey_dokey|
  will_be_there|i_would|pleased)
(👍|👌|✅|✔|🙋|💪|😊|😀|🙂|😃|😁|🤝|🆗|💯|☑|❤|🥰|🙌|👏|🎉|😄)
^ (graag|geen_probleem|gene_probleem|ginne_probleem|geen_enkel_probleem|geen_punt|gin_probleem)
(geen|gin|gene|genen) (probleem|problemen|punt|bezwaar|zorgen)
(موافق*|اكيد|تمام|طيب|حسنا|بالتاكيد|بكل_سرور|ان_شاء_الله_اكيد|يناسبني|ساتي|ساحضر|راح_اجي|راضي|راضيه|جيد|
  ممتاز|بالطبع|يسعدني|رح_اجي|ماشي_الحال|لا_مشكله|لا_باس|كويس|مناسب)
(elbette|tabiki|tabii_ki|kesinlikle|gelirim|gelecegim|geliyorum|katilirim|katilacagim|isterim|istiyorum|
  memnuniyetle|memnunum|uygun|uyar|peki|iyi|guzel|sorun_degil|sorun_yok|oradayim|musaitim|orada_olacagim|
  cok_iyi|super|harika|kabul|dogru|aynen|olur_tabii|neden_olmasin)
(звичайно|звісно|добре|гаразд|авжеж|прийду|приду|згоден|згодна|обов'язково|підходить|буду|будемо|прийдемо|
  із_задоволенням|з_радістю|з_задоволенням|радо|можна|можу|хочу|задоволен*|чудово|супер|класно|домовились|
  ок|окей|конечно|точно|влаштовує|зможу|без_проблем)
(sigur|desigur|bineinteles|cu_placere|cu_drag|de_acord|vin|voi_veni|o_sa_vin|vreau|bine|perfect|in_regula|
  se_poate|normal|cum_sa_nu|multumit*|imi_convine|vom_fi|voi_fi|foarte_bine|exact|e_ok|desigur|absolut|
  participam|particip|evident|contati_pe_mine|de_ce_nu)
(oczywiscie|pewnie|jasne|dobrze|dobra|zgoda|zgadzam|przyjde|bede|chetnie|z_przyjemnoscia|moge|chce|pasuje|
  jestem_za|zadowolon*|super|swietnie|naturalnie|koniecznie|jak_najbardziej|na_pewno|przyjdziemy|bedziemy|
  w_porzadku|moze_byc|spoko|idealnie|dokladnie|czemu_nie|zgadza_sie|nie_ma_problemu|nie_ma_sprawy)
(claro|por_supuesto|vale|de_acuerdo|con_gusto|con_mucho_gusto|seguro|ire|voy|alli_estare|ahi_estare|
  cuenten_conmigo|cuenta_conmigo|me_parece_bien|perfecto|quiero|encantad*|desde_luego|bien|bueno|genial|
  estupendo|contento|contenta|satisfech*|asistire|ya_lo_creo|estare|muy_bien|sin_problema|exacto|correcto|
  me_va_bien|como_no|me_apunto|efectivamente|por_que_no|muy_content*)
`
