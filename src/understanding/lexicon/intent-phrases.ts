/** What a tenant turns to us for, when it is not something broken. */
export const INTENT_LISTS = {
  meeting: `vergadering vergaderingen vergadring bijeenkomst bijeenkomsten samenkomst infoavond infoavonden infomoment infosessie infonamiddag bewonersvergadering huurdersvergadering bewonersavond bewonersmoment buurtfeest overlegmoment overleg bewonersbijeenkomst bewonersoverleg huurdersbijeenkomst koffienamiddag koffiemoment rondgang burenfeest
    reunion reunions rencontre assemblee soiree_info seance_d_information seance_info meeting meetings gathering get_together info_evening information_evening
    اجتماع الاجتماع اللقاء لقاء toplanti toplantisi toplantiya toplantida toplantinin bulusma збори зборів зборах зібрання зустріч зустрічі sedinta sedintei sedinte intalnire intalnirea adunare adunarea zebranie zebrania zebraniu spotkanie spotkania spotkaniu spotkan reunion reuniones reunión asamblea encuentro`,
  council: `huurdersraad huurdersraden huurderraad har hars bewonersraad adviesraad huurdersadviesraad raadsleden raadslid huurdersvertegenwoordiger huurdersvertegenwoordigers bewonersgroep huurdersgroep conseil_des_locataires conseil_consultatif conseil_locataires comite_des_locataires comite_de_locataires comite_locataires conseil_d_avis
    tenants_council tenant_council tenants_board advisory_council residents_council tenants_committee residents_committee مجلس_المستاجرين مجلس المجلس kiracilar_meclisi kiraci_meclisi kiracilar_konseyi kiraci_konseyi kiraci_kurulu рада раду ради раді рада_орендарів consiliul consiliu consiliului consiliul_chiriasilor rada_lokatorow rady_lokatorow rade rada rady radzie consejo consejo_de_inquilinos`,
  newsletter: `nieuwsbrief nieuwsbrieven nieuwsbriefje huurderskrant huurderskrantje krantje krant bewonerskrant bewonerskrantje blaadje infoblad infoblaadje magazine huurdersblad huurdersmagazine tijdschrift newsletter newsletters news_letter bulletin lettre_d_information lettre_d_info lettre_info journal_des_locataires journal gazette bulletin_d_information
    نشره النشره النشرة_الاخباريه bulten bulteni bultenini розсилка розсилку бюлетень новини газета газету buletin buletinul buletinului ziarul newsletterul biuletyn biuletynu newslettera gazetka gazetke boletin boletín boletines gaceta`,
  person: `iemand mens medewerker medewerkster persoon bediende echte_mens echt_mens echte_persoon verantwoordelijke bureau kantoor dienst sociaal_assistent maatschappelijk_werker conciërge conciërge huisbewaarder wijkverantwoordelijke huurconsulent
    quelqu_un personne humain vraie_personne employe employee collaborateur agent responsable bureau accueil concierge someone somebody person human real_person employee agent staff office manager operator caretaker
    موظف شخص احد انسان المكتب مسؤول biri birisi birisiyle insan yetkili calisan gorevli ofis biriyle insanla yetkiliyle працівник працівником людиною людина кимось оператор оператором менеджер офіс cineva om un_om persoana angajat operator birou biroul om_real kims czlowiek czlowiekiem pracownik pracownikiem osoba biuro konsultant konsultantem kimś persona alguien humano empleado agente oficina operador`,
}

export const START = `
^ (start|starten|herstart|unstop|ja_aan|restart|subscribe) $
(opnieuw|terug|weer|were|were|opnieu|iterug|wel|graag|toch) .. (inschrijven|inschryven|aanmelden|berichten|berichtjes|sms|smsen|smsjes|sms_en|sms_jes|meedoen|abonneren|ontvangen|sturen|aanzetten|meldingen)
(inschrijven|aanmelden|schrijf_mij|schrijf_me|meld_mij|abonneer) .. (voor|op)? .. (berichten|sms|smsen|berichtjes|meldingen|de_lijn|deze_lijn|huurderslijn|sms_jes|sms_en|whatsapp)
(berichten|berichtjes|sms|smsen|smsjes|meldingen|sms_en|sms_jes) .. (weer|terug|opnieuw|were) .. (aan|krijgen|ontvangen|starten|sturen|aanzetten|hebben|,|$)
(stuur|zet|begin|start|stuurt|doe) .. (weer|terug|opnieuw|were|maar_weer|maar_terug) .. (berichten|sms|berichtjes|smsen|aan|sms_en|sms_jes|sturen)
(wil|mag|kan|graag|kwil) .. (berichten|sms|berichtjes|smsen|sms_en|sms_jes) .. (wel|toch|weer|terug|opnieuw) 
(zet|doe) (mij|me|het|alles|de_berichten) (weer|terug|maar)? (terug|weer|op)? (aan|op_de_lijst)
(terug|weer|opnieuw) op de lijst
(per_ongeluk|par_erreur|by_mistake|by_accident) .. (stop|uitgeschreven|afgemeld|desinscrit*|unsubscribed|stopped|arret)
(reprendre|reprenez|recommencer|recommencez|reactiver|reactivez|reinscri*|re_inscri*|reabonn*|remettez|relancez|renvoyez) .. (messages|sms|moi|envois|textos|inscription|,|$|liste|les)
(de_nouveau|a_nouveau|encore|nouveau|re) .. (recevoir|messages|sms|inscri*|abonn*|envoyez)
(recevoir|recevez|messages|sms|inscri*|m_inscrire|envoyez_moi) .. (de_nouveau|a_nouveau|a_nouveau_les|nouveau)
(je_veux|je_voudrais|je_souhaite|j_aimerais) .. (recevoir|m_inscrire|m_abonner) .. (messages|sms|textos)
(inscrivez|inscris|abonnez) moi .. (messages|sms|liste|,|$|service)
(send|start|resume|restart|begin|turn|switch|put|sign|subscribe|resubscribe|opt|get|receive|add) .. (messages|texts|me|sms|them) .. (again|back_on|back_in|on_again|back|once_more)
(sign_me_up|subscribe_me|opt_me_in|opt_in|opt_back_in|resubscribe|re_subscribe|start_again|start_the_messages|start_messages|start_texting|start_sending|add_me_back|back_on_the_list|sign_up) .. 
(want|like) .. (receive|get) .. (messages|texts|sms) .. 
(ارسلوا|ابعتوا|ابدا|ابدؤوا|اشترك|اشتراك|اريد|رجعوا|شغلوا|بدي) .. (الرسائل|رسائل|رسايل|اشترك) .. (مجددا|مره_اخرى|من_جديد|كمان|تاني|ثانيه|,|$)
(اعاده_الاشتراك|اعادة_الاشتراك|اشتركوني|سجلوني|اشتراك_من_جديد|اعيدوا) .. 
(mesaj*|sms*) .. (tekrar|yeniden|baslat*|gonderin|almak_istiyorum|acin)
(tekrar|yeniden) .. (mesaj*|sms*|abone*|kayit|kaydol*|basla*|gonder*)
(abone_ol*|abone_olmak|mesajlari_baslat|kaydedin_beni|beni_tekrar)
(знову|зновa|відновіть|відновити|підпишіть|підписати|підписатися|почніть|увімкніть|надсилайте|хочу_отримувати|поновіть) .. (смс|повідомлення|надсил*|мене|підпис*|розсилк*|отримув*|знову)
(porniti|reporniti|incepeti|reincepeti|vreau|trimiteti*|reactivati|activati|abonati_ma|inscrieti_ma|reluati) .. (iar|din_nou|sms*|mesaj*|inapoi|abonez|primesc_mesaje)
(znow|znowu|ponownie|wznow*|zapisz*|zapisac|wlacz*|od_nowa|chce_dostawac|chce_otrzymywac|jeszcze_raz|prosze_wysylac) .. (wiadomosci|sms*|mnie|wysyl*|zapis*|subskryb*|powiadomienia)
(volver|vuelvan|reanudar|reactiv*|otra_vez|de_nuevo|nuevamente|quiero|apunt*|suscri*|activar|empiecen|manden|envien) .. (recibir|mensajes|sms|alta|enviarme|de_nuevo_los_mensajes) .. (otra_vez|de_nuevo|nuevamente|,|$|los|mensajes|sms)
`

export const LANGUAGE = `
(in|int) (het|t|u|de)? (frans|engels|nederlands|turks|arabisch|oekraiens|oekraïens|roemeens|pools|spaans|russisch|duits|vlaams|bulgaars|portugees|albanees|farsi|pashto|dari|somali|tigrinya|koerdisch|hindi|italiaans|berbers|armeens)
(frans|engels|nederlands|turks|arabisch|oekraiens|roemeens|pools|spaans|russisch|duits|vlaams|andere_taal|arabic|turkish) .. (aub|svp|please|graag|spreken|spreekt|praten|schrijven|versta|begrijp|mogelijk|kan|kunt|beter|alleen|liever|,|$|sturen|taal)
(spreek|spreekt|spreken|praat|praten|klapt|klap|kunt|ken|versta|begrijp|lees|schrijf|antwoord) .. (frans|engels|nederlands|turks|arabisch|oekraiens|roemeens|pools|spaans|russisch|duits|vlaams|een_andere_taal|mijn_taal|andere_talen|welke_talen|goed_nederlands)
(welke|andere|mijn|veranderen_van|verander|wijzig|kies|mn) (de)? (taal|talen) .. 
(taal) (veranderen|wijzigen|kiezen|aanpassen|wisselen|instellen|aub|,|$)
(en|le|parle|parlez|parler|comprends|ecrire|version|repondre|traduire|traduction|continuer) .. (francais|anglais|neerlandais|turc|arabe|ukrainien|roumain|polonais|espagnol|flamand|russe|allemand|autre_langue)
(francais|anglais|neerlandais|turc|arabe|ukrainien|roumain|polonais|espagnol|russe) (svp|s_il_vous_plait|please|uniquement|seulement|possible|,|$|?)
(changer|autre|quelle|quelles|ma|dans_ma|choisir) (de|la)? (langue|langues) .. 
(in|speak|speaking|talk|write|understand|to|do_you|have_it|reply|only|prefer) .. (english|french|dutch|turkish|arabic|ukrainian|romanian|polish|spanish|flemish|russian|german|another_language|other_language|my_language|different_language)
(english|french|dutch|turkish|arabic|ukrainian|romanian|polish|spanish) (please|pls|only|possible|version|speaker|?|$|,)
(change|switch|other|choose|which|my|set) .. (language|languages) .. 
(translate|translation|translator|tolk|vertaling|vertalen|vertaal|traduction|traduire|traducteur|interprete|traducere|tlumacz*|traduccion|переклад*|ceviri|ترجمه|مترجم) .. 
(بالعربي|بالعربيه|العربيه|عربي|بالانجليزي|بالانجليزيه|بالفرنسيه|بالفرنسي|بالتركيه|بالهولنديه|انجليزي|فرنسي|لغه|اللغه|لغتي|لغة|بلغتي) .. 
(turkce*|ingilizce*|fransizca*|arapca*|felemenkce*|hollandaca*|flamanca*|ukraynaca|lehce|baska_dil*|baska_bir_dil*|dili|dil_degis*|dilimi|dil) .. 
(українськ*|англійськ*|французьк*|нідерландськ*|російськ*|польськ*|турецьк*|мову|мова|мовою|мові|мови|по_українськи|русски|по_русски|голландськ*) .. 
(romaneste|romana|engleza|franceza|olandeza|neerlandeza|in_romana|limba|turca|arabe|limbii|ucraineana) .. 
(po_polsku|polsku|polski|angielsku|angielski|francusku|francuski|niderlandzku|niderlandzki|jezyk*|ukrainsku|po_ukrainsku|po_rusku) .. 
(en_espanol|espanol|en_ingles|ingles|en_frances|frances|neerlandes|holandes|idioma|idiomas|castellano|en_arabe|lengua) .. 
`

export const PRIVACY = `
(gegevens|gegevns|persoonsgegevens|gegeven|privacy|privacybeleid|gdpr|avg|privacyverklaring|rgpd|vie_privee|donnees|mes_donnees|donnees_personnelles|confidentialite|confidentiel|personal_data|my_data|data_about|private_data|privaat|vertrouwelijk|anoniem|anonyme|anonymous|anonymat|بياناتي|بيانات|الخصوصيه|خصوصيتي|معلوماتي|verilerim*|kisisel_veri*|gizlilik|verilerimi|bilgilerim*|kvkk|дані|даних|конфіденційн*|приватн*|анонімн*|персональн*|datele|date_personale|confidential*|datelor|datele_mele|anonim|dane|danych|dane_osobowe|prywatnosc*|rodo|anonimow*|moje_dane|datos|privacidad|mis_datos|confidencial*|anonimo|proteccion_de_datos)
(hoe|waar|vanwaar|van_wie|hoezo|waarvan|wie) .. (komen|kom|komt|hebt|hebben|heb|gekregen|krijgen|kregen|weet|weten|geraken|geraakt|gevonden|gaf|heeft|haalt|halen|gegeven) .. (nummer|gsm|gsmnummer|telefoonnummer|naam|adres|contact|numero)
(mijn|mn|m'n) (nummer|gsm|gsmnummer|telefoonnummer|gsm_nummer) .. (vandaan|gekregen|gehaald|gevonden|bij_jullie|aan_gekomen|vanwaar|doorgegeven|gegeven)
(vanwaar|van_waar|waarom) .. (mijn|mn) (nummer|gsm|gsmnummer|telefoonnummer|naam)
(hoe_komen|hoe_kom|hoe_komde|hoe_komt|hoe_zijn) .. (aan|bij) .. (mijn|mn|mij) 
(wat|wa) .. (weet|weten|weetje|wete|bewaren|bewaart|bewaar|houden|bijhouden|onthouden|opslaan|doen|doet|slaan|houdt) .. (van|over|met|bij) .. (mij|me|mijn|antwoorden|berichten|ons|antwoord|mijne)
(wie|qui|who|kto|хто|cine|quien|kim|من) .. (leest|lezen|ziet|zien|lees|lit|voit|voient|lisent|peut_lire|peut_voir|can_see|can_read|reads|sees|has_access|lit_ca|czyta|widzi|бачить|читає|vede|citeste|lee|ve|goruyor|okuyor|يقرا|يرى|toegang|acces) .. 
(lezen|lees|leest|zien|ziet|lisez|lit|read|do_you_read|bewaren|bewaart|delen|deelt) (jullie|iemand|gij|u|ge|vous|you)? .. (mijn|onze|mes|my) .. (berichten|antwoorden|sms*|messages|reponses|answers|mee|nummer|numero)
(verwijder|wis|vergeet|delete|schrap|wissen|verwijderen|uitwissen|efface*|effacer|supprime*|supprimer|erase|remove|forget|sil|silin|siliniz|видал*|видаліть|стерти|sterge*|stergeti|usun*|skasuj*|elimin*|borr*|احذف*|امسح*|حذف|مسح|verwijdert|wist) .. (gegevens|alles|info|informatie|naam|account|antwoorden|berichten_van|data|donnees|infos|tout|compte|everything|information|mij|veri*|bilgi*|numaram*|дані|все|номер|інформаці*|datele|tot|numarul|dane|wszystko|moj_numer|datos|todo|informacion|بياناتي|بيانات|معلوماتي|رقمي|كل_شيء|nummer)
(d_ou|comment|qui|pourquoi|ou) .. (avez|vient|viennent|eu|a_donne|trouve|ont|as|obtenu|connaissez|savez) .. (numero|nom|adresse|contact|coordonnees)
(mon|mes) (numero|coordonnees|adresse) .. (d_ou|chez_vous|comment|donne|eu)
(que|quoi|qu|quelles) .. (savez|conservez|gardez|faites|enregistrez|stockez|sait|savent) .. (moi|mes|reponses|sur_moi|messages|donnees)
(how|where|who) .. (get|got|have|find|found|gave|obtain|know) .. (my_number|my_name|number|my_phone|my_details|my_contact|my_address|phone_number|my_mobile)
(what) .. (know|store|keep|save|hold|do_you_do_with|happens) .. (about_me|my|me|answers|messages|on_me|with_my)
(من_اين|كيف|مين) .. (رقمي|حصلتم|جبتوا|عرفتم|رقم_هاتفي) .. 
(numaram*|telefonum*) .. (nereden|nasil|kim) .. 
(nereden|nasil|kim) .. (numaram*|telefon_numaram*|buldunuz|aldiniz)
(звідки|як|хто) .. (мій_номер|номер|мене_знаєте|дізнал*|мої)
(de_unde|cum|cine) .. (numarul|numarul_meu|numar) .. 
(skad|jak|kto) .. (moj_numer|numer|mojego_numeru) .. 
(como|de_donde|quien) .. (mi_numero|mi_telefono|numero) .. 
(recht_op_inzage|inzage|klacht_privacy|dpo|functionaris) .. 
(que|ce|co|що|ne) .. (saben|stiti|wiecie|знаєте|biliyorsunuz) .. (de_mi|despre_mine|o_mnie|про_мене|hakkimda) 
`

export const ABUSE = `
(kloot|klootzak|klootzakken|klootzakn|kloten|kutwijf|kut|hoer|hoeren|hoerenzoon|hoerejong|trut|teef|bitch|bitches|eikel|lul|lullen|sukkel|sukkels|onnozelaar|onnozelaars|onnozelaards|idioot|idioten|debiel|debielen|mongool|imbeciel|imbecielen|achterlijk|achterlijke|stommerik|stommeriken|smeerlap|smeerlappen|smeerlapn|crapuul|gespuis|schijtzak|schijtluis|zakkenwasser|zakkenvuller|zakkenvullers|vuilaard|vuilaards|bastaard|bastaards|ezels|ezel|varkens|nietsnut|nietsnutten|luierik|luieriken|luiaards|prutsers|klojo|klojos|kweddel|dommerik|dommeriken|loser|losers|fucker|fuckers|motherfucker*|kanker*|tering*|tyfus*|godverdomme_gij|lamzak|lamzakken|profiteurs|oplichters|maffia|dieven_zijt|onnozele|boerenkinkel)
(stom|stomme|dom|domme|vuile|vuil|smerige|onnozele|achterlijke|rotte|luie|lelijke) (kloot|robot|bot|machine|wijf|koe|varken|hond|mens|idioot|zak|computer|ding|volk|trut|klootzak|janet|homo|vreemde|ezel|kalf|uil|bende|kiekens|kieken|kieken|gast|smeerlap|jood|neger|makak|bruine|klootzakken)
(val|valt|loop|lop|rot|vlieg|krijg|steek|flikker|sodemieter|donder) (dood|naar_de_hel|naar_de_duivel|naar_de_maan|op|de_pot_op|toch_op|de_kanker|in_uw_gat|het_in_uw|de_tering|de_pest|maar_op|in_uw_hol) .. 
(bakkes|kop_toe|hou_uw_bek|houd_uw_bek|hou_je_bek|hou_uw_smoel|smoel_toe|bek_toe|bek_dicht|ou_e_bakkes|muil_toe|uw_moeder|je_moeder|kus_mijn|kust_mijn|lik_mijn|in_uw_gat|in_uw_reet|fuck_off|rot_op|rotop|ga_weg_gij|kus_men|kust_me)
(ik_sla_u|sla_je|sla_u|ik_vermoord|ik_maak_u_af|ik_kom_u|op_uw_bakkes|op_je_bek|kapot_slaan_jullie|ik_steek|in_brand_steken_jullie|op_uw_muil) .. 
(gij|gie|gulder|jullie|je|u|ge|ulder|wat_een|wa_e|zijt|zijn|allemaal|bende) .. (stom|dom|debiel|zot|crimineel|criminelen|dieven|leugenaars|leugenaar|nazis|racisten|racist|bende|zever|schijt|corrupt|uitzuigers|marginaal|marginalen) (zijn|,|$|zijt|zijde|!)
^ (con|cons|gros_con|sale_con) $
(sale|sales|pauvre|pauvres|gros|quel|quels|espece_de|bande_de|t_es|tu_es|vous_etes|petit|vieux|un|des|les) (con|cons|conne|connes)
(connard|connards|connasse|conard|conards|salaud|salauds|salope|salopes|pute|putain|enculé|encule|encules|fdp|batard|batards|merde_a_vous|abruti|abrutis|imbecile|imbeciles|debile|debiles|cretin|cretins|idiot|idiots|ordure_humaine|connerie|bouffon|bouffons|tg|ntm|nique|niquer|ta_gueule|vos_gueules|ferme_la|fermez_la|va_te_faire|allez_vous_faire|va_chier|allez_chier|va_mourir|creve|crevez|je_t_emmerde|je_vous_emmerde|vous_emmerde|emmerde|gueule|voleurs|escrocs|incapables|bande_de|raclure|ducon|trou_du_cul)
(fuck|fucking|fck|fuk|fuckin|fuckoff|wtf_you|stfu|shit|bullshit|piece_of_shit|asshole|assholes|arsehole|bastard|bastards|moron|morons|idiot|idiots|stupid|dumb|dumbass|cunt|cunts|wanker|wankers|prick|dickhead|dickheads|twat|retard|retards|retarded|scumbag|scumbags|scum|screw_you|shut_up|shut_the|go_to_hell|drop_dead|piss_off|kiss_my|suck_my|useless_idiots|pathetic_losers|i_will_kill_you|i_hate_you|jerk|jerks|crooks|bollocks|tosser)
(كلب|كلاب|يا_كلب|حمار|حمير|غبي|اغبياء|احمق|حقير|حقيرين|لعنه|تبا|اخرس|اخرسوا|قذر_انت|ابن_الكلب|يلعن|زباله_انتم|سخيف|وقح|شرموطه|عاهره|خرا|طيز|كس) .. 
(aptal|aptallar|salak|salaklar|gerizekali*|geri_zekali*|mal_misin|pislik|pislikler|orospu*|siktir*|sikeyim|amk|serefsiz*|lanet|defol|defolun|kahrol*|hayvan_herif|essek|esek|dangalak|ahmak|it_herif|ibne|kapa_ceneni|pic) .. 
(дебіл*|ідіот*|дурень|дурні|дурна|тупі|тупий|тупа|сволот*|покидьк*|виродк*|сука|суки|блять|блядь|бляді|хуй|хуї*|пішов|пішли_ви|пошел|йди_до_біса|йдіть_нах*|нахуй|нах|заткни*|козел|козли|мудак*|придурк*|гівно|лайно|іди_в|падлюк*) .. 
(prost|prostule|prosti|prostilor|idiot|idioti|idiotilor|cretin|cretini|cretinilor|bou|boule|dobitoc*|tampit|tampiti|tampitilor|nesimtit*|jigod*|porc|porcilor|muie|pula|pizda|futu*|fututi|du_te_dracu*|duceti_va*|dracului|la_dracu|hoti_nenorociti|nenorocit*|ticalos*|handicapat*) .. 
(idiota|idioci|debil|debile|debili|kretyn*|glupi|glupia|glupie|glupek|glupcy|kurw*|spierdalaj*|wypierdalaj*|pierdol*|odpierdol*|chuj*|skurwysyn*|dupek|dupki|palant*|zlodzieje_jestescie|zamknij_sie|zamknijcie|gnoj*|cham|chamy|bydlo|jebac|jebcie|jebani|szmata|swinie|spadaj*|do_diabla|dranie|dran) .. 
(idiota|idiotas|imbecil*|estupid*|tont*|gilipollas|cabron*|hijo_de_puta|hijos_de_puta|puta|putas|mierda|joder|jodete|cono|capullo*|payaso*|subnormal*|mamon*|vete_a_la|vayanse_a_la|callate|callaos|al_carajo|al_diablo|al_infierno|pendejo*|maldito*|desgraciad*|sinverguenza*|hdp|burros|inutiles) .. 
(🖕|🤬|💩)
`

export const CANDIDATE = `
(wachtlijst|wachtlijste|wachtlijsten|wachtlyst|kandidaat|kandidaten|kandidaathuurder|kandidaat_huurder|kandidatuur|inschrijvingsnummer|woonwens|wachttijd|toewijzing|toegewezen|centraal_inschrijvingsregister|cir|actualisatie|actualiseren|inschrijvingsformulier)
(liste_d_attente|liste_attente|candidat|candidats|candidature|candidatures|candidate|numero_d_inscription|attribution)
(waiting_list|wait_list|waitlist|housing_list|applicant|application|apply|applying|applied|candidate|housing_application)
(sociale|sociaal|social|sociaux|sociale_huur|sotsial*|соціальн*|socjalne*|socjaln*|sociala|sociale|sosyal|social_housing|council_housing|اجتماعي|الاجتماعي|اجتماعيه|الاجتماعيه|komunaln*) .. (woning|woningen|huis|huizen|appartement|appartementen|flat|studio|huurwoning|huurhuis|logement|logements|appart|maison|habitation|housing|home|house|apartment|konut*|ev|daire*|житло|житла|житлa|квартир*|locuint*|apartament*|casa|mieszkan*|lokal|vivienda*|piso|alquiler|سكن|مسكن|شقه|بيت|السكن|المساكن) 
(woning|appartement|logement|житл*|locuint*|mieszkan*|vivienda*|سكن|سكن|شقه|konut*) .. (sociale|sociaal|social|sociaux|соціальн*|socjaln*|sociala|social|اجتماعي*|الاجتماعي*)
(zoek|zoeken|zoekn|op_zoek|inschrijven_voor|inschrijven|wachten|wacht|wachtn|kandidaat|aanvragen|aanvraag|vraag_ik|krijg|krijgen|nodig|wil|kan|kunnen|zou) .. (woning|sociale_woning|een_huis|huis|appartement|woonst|studio|huurwoning|huurhuis|een_woonst|e_huis|een_appartement|grotere_woning|kleinere_woning|andere_woning|ander_appartement|ander_huis|groter_huis|dakloos) .. (voor|aan|zoeken|krijgen|vinden|wachten|nodig|,|$|inschrijven|van|in|huren|voor_mijn|bij|met|dringend)
(wachten|wacht|wachtn|wachttijd) .. (op|voor) .. (huis|woning|appartement|woonst|studio)
(hoelang|hoe_lang|wanneer|hoeveelste|welke_plaats|op_welke_plaats|plaats) .. (wachten|woning|huis|toegewezen|lijst|aan_de_beurt|appartement|wachtlijst|een_huis|sta_ik)
(ben|sta|wanneer_ben|wanneer_is_het) .. (aan_de_beurt|op_de_lijst|mijn_beurt|ingeschreven_voor|aan_beurt)
(verhuizen|verhuis|verhuizn|interne_verhuis|mutatie|woningruil|huisruil|kleiner_wonen|groter_wonen|kleiner_appartement|groter_appartement|overplaatsing|demenager|demenagement|mutation|relogement|changer_de_logement|changer_d_appartement|plus_grand|plus_petit|bigger_flat|bigger_place|bigger_house|smaller_flat|smaller_house|transfer|rehoused|swap|move_to|moving_to|moving_house|house_exchange|tasinmak|tasinabilir*|daha_buyuk_ev|переїхат*|переїзд*|більшу_квартиру|sa_ma_mut|mut_in|mutare|przeprowadz*|zamian*|wiekszego_mieszkania|wieksze_mieszkanie|mudar*|mudanza|permuta|piso_mas_grande|الانتقال|انتقل|نقل) .. 
(cherche|cherchons|attends|attendons|attend|demande|demander|obtenir|besoin|inscrire|inscrit|inscrite|inscription|voudrais|veux|postuler|avoir) .. (un_logement|logement|logements|appartement|appart|un_toit|maison|une_maison|habitation|studio)
(combien_de_temps|quand|quel_rang|quelle_place|ou_en_est|a_quelle_place) .. (logement|attente|liste|inscription|dossier|appartement|attribution)
(looking|need|waiting|wait|apply|register|want|get|find|searching|homeless|rent) .. (for|a|to)? .. (a_flat|a_house|an_apartment|a_home|flat|apartment|housing|a_place_to_live|place_to_live|somewhere_to_live|council_flat|council_house|a_social|accommodation)
(how_long|when|what_position|where_am_i|what_place) .. (wait|waiting|list|get_a_house|get_a_flat|a_house|a_flat|housing|my_turn)
(قائمه_الانتظار|لائحه_الانتظار|الانتظار|دوري|متى_احصل|ابحث_عن|بدور_على|اريد_شقه|اريد_بيت|اريد_سكن|التسجيل_للسكن|طلب_سكن|استمارة|سكن|مسكن|شقه_للايجار|ادور_على) .. 
(sosyal_konut*|bekleme_list*|sira*|siram*|ev_ariyorum|daire_ariyorum|konut_basvuru*|basvuru*|basvurmak|ev_bekliyorum|daire_bekliyorum|ev_istiyorum|ne_zaman_ev) .. 
(черга|черзі|чергу|черги|список_очікування|списку_очікування|шукаю|чекаю_на|заявк*|заява|стати_на_облік|подати|житло|квартиру_шукаю|отримати_житло|отримати_квартиру) .. 
(lista_de_asteptare|asteptare|lista_asteptare|caut|cautam|aplic|aplica|cerere|candidat*|astept|inscriu_pentru|locuinta|locuinte|o_casa) .. (locuinta|locuinte|apartament|casa|locuinta_sociala|chirie|,|$|asteptare|pentru|o|de|social*)
(lista_de_asteptare|locuinta_sociala|locuinte_sociale|lista_asteptare)
(lista_oczekujacych|liscie_oczekujacych|liste_oczekujacych|kolejka|kolejce|kolejk*|szukam|szukamy|czekam_na|wniosek|zlozyc_wniosek|kandydat*|przydzial*|mieszkanie_socjalne|mieszkania_socjalnego|jak_dostac|oczekiwan*) .. 
(lista_de_espera|lista_espera|solicitar|solicitud|busco|buscamos|espero|esperando|candidat*|inscribirme|apuntarme|aspirante) .. (piso|vivienda|casa|apartamento|vivienda_social|,|$|espera|una|para|un)
(lista_de_espera|lista_espera|vivienda_social|viviendas_sociales)
`

export const RENT_ADMIN = `
(huur|huurprijs|huurprys|uur_betalen|huurgeld|huurcontract|huurlasten|huurkosten|huurovereenkomst|huurbewijs|huurattest|huurachterstand|huurberekening|huurindexatie|huursubsidie|huurpremie|huurtoelage|huurverhoging|huurwaarborg|huurboek|domiciliering|domicilie|huurcontrakt|huurcontracten|plaatsbeschrijving|opzeg|opzegtermijn|opzegging)
(factuur|facturen|faktuur|afrekening|eindafrekening|rekening|lasten|kosten|waarborg|borg|indexering|index|betalen|betaling|betalingsplan|afbetalingsplan|afbetaling|afbetalen|achterstand|aanmaning|deurwaarder|overschrijving|overschrijven|contract|attest|attesten|gezinssamenstelling|inkomen|inkomens|inkomsten|samenwonen|samenwoonst|inwonen|inwoning|bijwoning|domicilieren|energiekosten|syndic|provisie|rekeningnummer|mededeling|schuld|schulden|verzekering|brandverzekering|premie|premies|geindexeerd|terugbetaald|terugbetaling|terugkrijgen|duur|duurder|verhoogd|opslag|energieafrekening|waterfactuur|waterrekening|meterstand|meterstanden)
(loyer|loyers|facture|factures|decompte|charges|caution|garantie_locative|indexation|bail|contrat|paiement|payer|paye|plan_de_paiement|arrieres|arriere|retard_de_paiement|attestation|composition_de_menage|domiciliation|virement|revenus|revenu|dette|dettes|huissier|preavis|assurance|prime|etat_des_lieux|quittance|cohabitation|augmentation|rembourse*|compteur_releve)
(rent|rents|invoice|invoices|bill|bills|deposit|lease|contract|tenancy|payment|payments|pay|paying|paid|arrears|overdue|direct_debit|service_charge|service_charges|income|certificate|debt|debts|notice_period|statement|refund|insurance|installments|instalments|household|bailiff|eviction)
(ايجار|الايجار|اجار|الاجار|ايجاري|فاتوره|الفاتوره|فواتير|عقد|العقد|ادفع|دفع|الدفع|ضمان|التامين|كفاله|تامين|اقساط|مصاريف|ديون) 
(kira|kiram|kirami|kiranin|kiralar|kirasi|kira*|fatura|faturam*|faturayi|depozito|sozlesme*|kontrat*|odeme|odemek|oderim|odeyemiyorum|odenir|borc*|aidat|gelir_belge*|gider_hesab*|taksit*)
(оренд*|орендна|плата|плати|рахунок|рахунки|рахунку|квартплата|квартплату|договір|договору|контракт|оплат*|платити|заплатити|сплат*|борг*|застава|заставу|депозит|довідк*_про|комунальні|субсиді*|квитанц*)
(chiria|chirie|chiriei|chirii|factura|facturi|facturii|contract|contractul|contractului|platesc|plata|plati|platit|garantie|garantia|datorie|datorii|adeverinta|venituri|rate|intretinere*)
(czynsz|czynszu|czynsze|czynszem|rachunek|rachunki|rachunku|faktura|fakture|faktury|umowa|umowy|umowe|kaucja|kaucje|kaucji|platnosc*|zaplac*|placic|place|dlug|dlugi|zaleglosc*|rozlicz*|oplat*|zaswiadczen*|dochod*|wypowiedzen*)
(alquiler|renta|factura|facturas|recibo|recibos|contrato|fianza|pagar|pago|pagos|deuda|deudas|atraso*|garantia|mensualidad|plazos|gastos|ingresos|domiciliacion|certificado)
`

export const HUMAN = `
(echte|echt|levende|real|vraie|vrai) (mens|persoon|medewerker|person|human|personne)
(nummer|telefoonnummer|numero|number|tel) .. (van|du|of|de) .. (bureau|kantoor|dienst|office|onthaal|accueil|jullie)
(bel|belt|belle|telefoneer|contacteer|bellen) (mij|me|ons|mie) .. 
(kan|kunt|kun|kunde|mag|wil|zou|kunnen|moet|wilk|kank|kanne|graag|wie|willen|hoe) .. (iemand|{person}) .. (spreken|bellen|spreekn|praten|contacteren|zien|langskomen|terugbellen|klappen|bereiken|contact|mij_bellen|opbellen|komen|helpen)
(spreken|praten|klappen|spreekn|contact|spreek|afspraak|praat) .. (met|mé) .. {person}
(spreken|praten|klappen|contact) .. (een)? (mens|medewerker|iemand|persoon|echt_iemand)
(geef|verbind|doorverbinden|schakel|zoek|wil|stuur|kwil|wik) .. (een|met|door|mij)? .. (medewerker|mens|echt_mens|persoon|bediende|verantwoordelijke|echte_persoon|medewerkster|echte_mens|iemand_van_het_bureau)
(op_welk|welk|wat_is|hebt|hebben|het|heb|geef|uw|jullie|wa_is|welke|algemeen|stuur) .. (nummer|telefoonnummer|numero|nummero|tel) .. (bellen|bureau|kantoor|bereiken|telefoon|dienst|onthaal|van_jullie|van_het|jullie|ik|van_de|kan|wachtdienst|contacteren)
(telefoonnummer|telefoonnr|tel_nr|contactgegevens) .. 
(nummer) .. (waar|om|waarop) .. (bellen|bereiken|bereikbaar)
(bellen|terugbellen|terug_bellen|opbellen|telefoneren|telefonisch) .. 
(openingsuren|openingsuur|openingstijden|openingstijd|open_vandaag|kantooruren|spreekuur|spreekuren|zitdag|zitdagen|permanentie|bezoekuren|loket|onthaal) .. 
(bureau|kantoor|dienst|burau|bureel|loket|jullie|ulder|balie|onthaal) .. (open|gesloten|dicht|toe|bereikbaar|sluit|bereiken)
(open|gesloten|bereikbaar|dicht) .. (bureau|kantoor|dienst|burau|bureel|jullie|ulder)
(wanneer|hoe_laat|tot|welke_uren|om_hoe_laat|tot_hoe_laat) .. (open|bereikbaar|toe|gesloten)
(afspraak|afspraakje|afsproak) .. (maken|met|bureau|kantoor|,|$|bij|vastleggen|op)
(kan|mag|wil) .. (langskomen|langs_komen|binnenspringen|binnen_springen|afkomen) .. (bureau|kantoor|bij_jullie|,|$|?)
(parler|parle|discuter|contacter|joindre|avoir|voir|rencontrer|passez) .. (a|avec|au)? .. (quelqu_un|une_personne|un_humain|humain|un_employe|un_collaborateur|vraie_personne|un_agent|conseiller|un_responsable|telephone|une_vraie)
(appelez|appelle|rappelez|rappeler|rappelle|telephonez|contactez|contacter) (moi|nous)? .. 
(pouvez|peut|peux|pourriez|puis|veuillez) .. (appeler|rappeler|m_appeler|me_rappeler|telephoner|me_contacter|vous_appeler|joindre|contacter|me_joindre)
(quel|votre|un|le|donnez) .. (numero|telephone|numero_de_telephone) .. (appeler|bureau|telephone|joindre|puis|contacter|,|$|?|service)
(heures_d_ouverture|horaire|horaires|ouvert|ouverts|ouverte|ferme_le|heures_de_bureau|permanence|guichet) .. 
(rendez_vous|rdv) .. 
(speak|talk|chat|spoke|connect|put_me_through|transfer_me|get_me|want|need|see) .. (to|with)? .. (someone|somebody|a_person|person|human|a_human|real_person|an_agent|agent|staff|the_office|employee|operator|caretaker|representative|manager|somebody_real)
(call|ring|phone|contact) (me|us|back|you|the_office) .. 
(can_i|could_i|may_i|how_do_i|how_can_i|where_can_i|can_you|could_you|please) .. (call|phone|ring|contact|reach|visit) .. (you|someone|me|the_office|office|somebody)
(opening_hours|office_hours|open_today|opening_times|when_are_you_open|is_the_office|are_you_open|phone_number|telephone_number|what_number|number_to_call|number_can_i_call|appointment|office_open|when_do_you_open|make_an_appointment|the_office_is) .. 
(اتصلوا|اتصل|كلموني|كلمني|التحدث|اتحدث|احكي|اتكلم|التكلم|التواصل|اكلم|احجي) .. (بي|معي|مع|شخص|موظف|احد|فيني|علي|,|$)
(اتصلوا_بي|اتصل_بي|رقم_الهاتف|رقم_التلفون|رقم_المكتب|ساعات_العمل|ساعات_الدوام|اوقات_الدوام|دوام_المكتب|موعد|متى_يفتح|متى_تفتحون|المكتب_مفتوح) .. 
(biriyle|birisiyle|insanla|yetkiliyle|calisanla|gorevliyle|biri_ile|yetkili|memurla|gercek_kisi*) .. (konus*|gorus*|bagla*|ara*)
(beni|bizi) .. (arayin|arar_misiniz|ara|arayabilir|arayiniz) .. 
(telefon_numaran*|hangi_numara*|calisma_saat*|acilis_saat*|randevu*|ofis*_acik|acik_mi|kacta_aciliyor|ofis_saat*|ofis_ne_zaman) .. 
(поговорити|говорити|зв'язатися|звязатися|з'єднайте|зєднайте|зателефонуйте|подзвоніть|передзвоніть|перезвоніть|дзвоніть|зателефонувати|подзвонити) .. 
(номер_телефону|телефон_офісу|години_роботи|графік_роботи|коли_відкрит*|офіс_працює|офіс_відкритий|працює_офіс|записатися|запис_на_прийом|коли_працює) .. 
(vorbesc|vorbi|discut|discuta|vorbim|contactez|contacta) .. (cu|pe)? .. (cineva|un_om|om|o_persoana|angajat|operator|persoana|voi|dumneavoastra)
(sunati|sunati_ma|suna_ma|ma_suna|ma_sunati|apelati|contactati) .. 
(numar_de_telefon|numarul_de_telefon|program*|programare|orar|orele|deschis*|la_ce_numar|ce_numar) .. 
(rozmawiac|porozmawiac|pogadac|skontaktowac|polaczyc|polaczcie|mowic) .. (z|sie)? .. 
(zadzwon*|oddzwon*|prosze_dzwonic|zadzwoncie) .. 
(numer_telefonu|godziny_otwarcia|godzinach|otwarte|otwarty|czynne|czynny|wizyt*|umowic_sie|biuro_czynne|biuro_otwarte|kiedy_otwarte|na_jaki_numer|pod_jaki_numer) .. 
(hablar|comunicar*|contactar|comunicarme) .. (con|a)? .. (alguien|una_persona|persona|humano|un_empleado|empleado|agente|operador|ustedes)
(llamenme|llameme|llamame|llamar|llamen|telefoneen) .. 
(numero_de_telefono|horario*|abierto|abierta|abren|cita|oficina_abierta|telefono_de|que_numero) .. 
`

export const HELP = `
^ (help|hulp|aide|info|menu|uitleg|ayuda|pomoc|ajutor|yardim|допомога|допоможіть|مساعده|ساعدوني|aidez_moi|help_me|help_mij|помощь|مساعدة|\\?|informatie|informations|information) .. $
^ [?]+ $
(wat|wa|wadde|watte) .. (kan|kun|kunt|kank|kannek|kunde|moet|doet|doe|is_dit|is_da|is_dat|kanje|ken|zijn) .. (hier|ik_hier|u|je|jij|gij|ge|doen|vragen|dienst|lijn|nummer|dit|met_dit|deze|bot|betekent|voor)
(hoe|oe) (werkt|werkn|wark|gebruik|doe|moet|gaat) .. (dit|dat|deze|het|da|hier|t|lijn|dienst|bot|ik_dit|huurderslijn)
(wie|wi|met_wie|wien) .. (ben|bent|zijt|is_dit|is_da|is_dat|zijde|spreek|ben_je|bende|zit|stuurt|is_er|zijn_jullie|heb_ik|praat|chat|sms) .. 
(wiens|van_wie|van_wien|wies|wier) .. (nummer|numero|bericht|sms|gsm|is_dit|is_da)
(is_dit|ben_ik|ist|bent_u|zijt_ge|ben_je|is_da|zijde|is_dat) .. (een)? .. (robot|computer|mens|machine|echt|bot|echte|juiste_nummer|automatisch)
(waarvoor|waarover|voor_wat|waartoe) .. (dient|is_dit|gaat|dit|lijn|nummer|is_deze|kan|is_da|doet) .. 
(help|hulp|helpen|uitleg|uitleggen) .. (aub|nodig|krijgen|vraagje|mij|geven|gebruiken|alstublieft|,|$|?)
(begrijp|snap|versta|weet) .. (niet|nie|ni) .. (hoe_dit|hoe_het|hoe_da|wat_ik_moet|hoe|wat_dit|deze_lijn|wat_doen|hoe_dat|wa_ik)
(qui|c_est_qui|vous_etes_qui|qui_etes|a_qui|de_qui) .. (etes|vous|est|parle|numero|ca|sa|es_tu|m_ecrit|ce|ecrit|ai_je|l_honneur) .. 
(c_est_qui|qui_etes_vous|qui_es_tu|vous_etes_qui|t_es_qui|c_est_quoi|qui_est_ce) .. 
(que|quoi|qu|comment|a_quoi) .. (faire|fonctionne|marche|sert|peux_tu|pouvez|puis_je|peut_on|ca_marche|demander|utilise|peux) .. (ici|vous|ca|ce|numero|service|faire|ligne|,|$|?|demander|tu|cela|bot|moi|utiliser)
(besoin|aidez|aide|aider|pouvez) .. (aide|moi|m_aider|d_aide|aider) .. (svp|,|$|?|s_il)
(est_ce|c_est|etes_vous|je_parle) .. (un_robot|une_machine|un_bot|robot|un_ordinateur|automatique|a_un_robot)
(what) .. (can|is|does|do|are) .. (you_do|this|i_do|ask|this_number|you|i_ask|it_do|for|this_for|this_service|this_line|number) .. 
(how) (does|do|can|to) .. (this|it|use|i_use|work|works) .. 
(who) .. (is|are|am|s) .. (this|you|it|i_talking|there|texting|talking|messaging|that|sending|speaking) .. 
(whose) .. (number|phone) .. 
(are_you|is_this|am_i) .. (a_robot|a_bot|robot|bot|human|real|a_machine|a_computer|talking_to_a|automated|ai|the_right) .. 
(help|assist|assistance|explain|instructions|guide|manual) .. (me|please|need|,|$|use|this|how)
(من_انت|من_انتم|مين_انت|مين_معي|مين|من_معي|من_هذا|من_يتكلم|شو_هذا|ما_هذا|رقم_من|ماذا_يمكن*|ماذا_تفعل*|كيف_يعمل|كيف_استخدم|مساعده|ساعدني|ساعدوني|ماذا_استطيع|هل_انت_روبوت|لمن_هذا|ما_هذه) .. 
(kimsin|kimsiniz|bu_kim|kim_bu|kiminle|bu_numara|ne_yapabilir*|nasil_calis*|nasil_kullan*|yardim*|neye_yarar|ne_ise|bu_ne|robot_mu*|siz_kim*|ne_yapiyor*) .. 
(хто_ви|хто_це|хто_пише|чий|що_це|з_ким|як_це|як_цим|що_ви|що_ти|що_я_можу|допоможіть|допомога|допомогти|ви_робот|ти_робот|чий_це|як_користув*|що_можна) .. 
(cine_esti|cine_sunteti|cine_e|cine_este|al_cui|cu_cine|ce_este|ce_poti|ce_puteti|cum_functioneaza|ce_pot|ajutor|ajutati|ajuta|esti_robot|cum_folosesc|ce_e_asta|a_cui) .. 
(kim_jestes*|kto_to|kto_pisze|czyj|z_kim|co_to|jak_to|co_moge|co_potrafisz|co_mozesz|pomoc|pomocy|pomoz*|jestes_robotem|czy_to_robot|do_czego|jak_dziala|jak_korzystac) .. 
(quien_eres|quien_es|quienes_son|de_quien|con_quien|que_es_esto|que_puedes|que_puedo|como_funciona|ayuda|ayudame|ayudenme|eres_un_robot|para_que_sirve|que_hace|como_se_usa|quien_habla) .. 
`

export const THANKS_FOR = `
(bedankt|dank|dank_u|dankjewel|danku|merci|thanks|thank_you|thx|gracias|multumesc|dziekuje|дякую|tesekkur*|شكرا) .. (voor|pour|for|por|pentru|za|за|icin|على) .. (hulp|aide|help|helpen|info|informatie|informations|uitleg|antwoord|ayuda|ajutor|pomoc|допомогу|yardim*|المساعده|bericht|message|alles|tout|everything|reponse|answer)
`

export const THANKS = `
(bedankt|bedank|bedanktjes|dank|dank_u|dankje|danku|dankjewel|dank_je|dankuwel|merci|mercie|mersi|merciekes|mercikes|mercitjes|mersie|merc|thx|tnx|thanks|thank|thnx|thankyou|ty|cheers|tanks|hartelijk_dank|grazie|danke|top_bedankt|appreciate|appreciated|grateful|dankbaar|remercie|remercions|remerciements|reconnaissant|chapeau|bravo|goed_gedaan|goe_gedaan|well_done|good_job|great_job|knap_werk|proficiat|schitterend_werk|شكرا|شكراً|مشكور|مشكورين|يسلمو|تسلم|تسلموا|ممنون|جزاكم|جزاك|الف_شكر|يعطيك_العافيه|يعطيكم|tesekkur*|sagol|sag_ol|sagolun|eyvallah|minnettar|eline_saglik|allah_razi|дякую|дякуємо|дяка|вдячн*|спасибі|спасибо|щиро|multumesc|multumim|mersi|mulțumesc|multam|recunoscator|mersi_mult|dziekuje|dziekujemy|dzieki|dziekowac|dziekówka|wielkie_dzieki|gracias|agradezco|agradecido|muchas_gracias|agradecida|mil_gracias)
(🙏|❤|🥰|😘|💐|🌹)
`

export const GREETING = `
^ (goei*|goed*|goe)(dag|morgen|middag|avond|navond|nacht)
^ (beste|geachte|dear|cher|chere|ah|oh|en|nog)? (hallo|hallootjes|halo|hallokes|hoi|hey|hei|hi|hai|hoy|heey|hej|yo|dag|daag|dagskes|goeiedag|goedendag|goeidag|goedemorgen|goeiemorgen|goemorgen|morgen|moge|mrgn|goedemiddag|goeiemiddag|goedenmiddag|goedenamiddag|goedenavond|goeienavond|goeieavond|goedeavond|goenavond|navend|novend|navond|goeiemorgend|salut|slt|bonjour|bjr|bonsoir|bsr|coucou|cc|allo|bonne_journee|bonne_soiree|hello|helo|hellow|good_morning|good_evening|good_afternoon|good_day|goodmorning|morning|evening|greetings|howdy|hiya|heya|hallokes|saluut|saluutjes|aloha|joe|jow|tot_ziens|tot_later|tot_morgen|bye|doei|ciao|au_revoir|goodbye|a_bientot|fijne_dag|fijn_weekend|prettig_weekend|goed_weekend|goeie_avond|goeden_dag|goeie_morgen|goeie_dag|goede_morgen|goeden_avond|goede_avond|goede_middag|goeie_middag|goede_dag|goed_morgen|bon_jour|salutations|bon_weekend|gelukkig_nieuwjaar|prettige_feesten|zalig_kerstfeest|bonne_annee|happy_new_year|hoe_gaat_het|hoe_gaat_t|hoe_ist|hoe_gaat_ie|alles_goed|tis_ik|ca_va|comment_allez_vous|how_are_you|how_are_u|slaapwel|goeienacht|bonne_nuit|good_night)
^ (مرحبا|اهلا|سلام|السلام|سلام_عليكم|السلام_عليكم|صباح|مساء|صباح_الخير|مساء_الخير|هلا|هاي|هلو|تحيه|كيف_الحال|كيفك|كيف_حالك)
^ (merhaba|merhabalar|selam|selamlar|selamun|gunaydin|iyi_gunler|iyi_aksamlar|iyi_geceler|tunaydin|nasilsin|nasilsiniz|hosca_kal|slm)
^ (привіт|вітаю|добрий|доброго|добрий_день|доброго_дня|добрий_ранок|доброго_ранку|добрий_вечір|здрастуйте|вітання|добридень|хай|здоровенькі|до_побачення|здравствуйте|привет)
^ (salut|buna|buna_ziua|buna_seara|buna_dimineata|neata|noroc|servus|salutare|ce_mai_faci|ce_faci|la_revedere|bună)
^ (czesc|dzien_dobry|dobry|dobry_wieczor|witam|witaj|hejka|siema|dzien|do_widzenia|dobranoc|hejo|elo)
^ (hola|buenos_dias|buenas|buenas_tardes|buenas_noches|buenas_tarde|saludos|que_tal|buen_dia|adios|hasta_luego|como_estas)
(👋|🙋)
`
