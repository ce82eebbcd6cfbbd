/** What is sent to a tenant, and the sending of it. */
export const STOP_LISTS = {
  message: `sms smsen sms'en smsjes sms'jes smskes sms'kes bericht berichten berichtje berichtjes berichten
    berichtn berichies boodschappen tekstjes texten whatsapp
    whatsapps whatsappjes appjes apps meldingen melding mailtjes spam vragen vraagjes gestuur gesms gezaag
    gezever post dinges
    message messages msg msgs texto textos notifications notification questions texts text texting
    messaging nouvelles spams alerts reminders
    رسائل رساله الرسائل رسايل رسالة mesaj mesajlar mesajlari повідомлення смс sms-uri smsuri mesaje
    mesajele wiadomosci smsy smsow sms-ow mensajes mensaje notificaciones`,
  send: `stuur stuurt sturen zend zendt zenden verstuur versturen sms'en smsen sms't sms schrijf schrijft
    schrijven appen berichten contacteer contacteren bellen lastigvallen lastig mailen
    storen vallen zagen zaagt bestoken texten krijgen ontvangen`,
  no: 'geen gin gien gene genen nooit niks niets nikske nie niet',
}

/** "Leave me out of this", in plain words. */
export const STOP_PHRASES = `
^ (stop|stopt|stoppen|stopp) ,? (aub|a_u_b|alstublieft|alsjeblieft|nu|er_mee|ermee|ermee_aub|please|svp|now|
  ajb|maar|maar_he|dit|daarmee|ne_keer|eens|hiermee|er|toch|dermee|merci|dank_u|bedankt|s_il_vous_plait|
  merci_d_avance|that|this|it|already) .. $
^ (stop|stopt|stopp|stoppen|hou|houd|schei|schee|oudt|ou|arrete|arretez|gedaan|genoeg|fini|marre|assez) (op|
  uit|nu|er|eens|toch|een_keer|ne_keer|nu_eens|op_aub|eindelijk)? (eens|nu|toch)? (ermee|mee|met|mé|me|
  me_die|van|de|d|avec|les|ces|vos|m_envoyer|m_ecrire|envoyer) .. (mij|me|ons|deze|die|al|{message}|{send}|
  te_sturen|envoyer|ecrire)
(zet|doe|maak|wil) .. (dit|dat|da|deze|die|het|t|er|alles|{message}) (hier)? (stop|af|uit|stopzetten|
  stoppen) (stopzetten)? (aub|alstublieft|alsjeblieft|nu|maar|please)? $
(hou|houd|ou|oud|houdt) (daarmee|ermee|er_mee|er|hiermee|dermee) .. (op|mee_op|uit)
(stop|kap|kapt|stopt) (daarmee|hiermee|ermee|dermee)
(stopt|hou|houd|schei|schee) .. (ermee|ermé|er_nu_mee|er_eens_mee|er_nu_eens_mee|er_mee_op|er_mee_uit|
  uit_ermee)
(stopt|stop|hou|houd) (er|der) .. mee
(hou|houd|ou|oud|houdt|hout) (nu|eens|toch|maar)? op met .. (mij|me|{send}|{message}|te_sms*|te_stu*)
(stop|stoppen|stopt) (maar|aub|nu)? (met|mé|me) .. ({send}|{message}|sturen|mij)
(stop|stopt|stoppen|kap|kapt) (met|mee) (dat|die|dit|deze|da) (gezaag|gedoe|gezever|{message}|zever)
{no} .. {message} .. (meer|nimeer|willen|sturen|ontvangen|krijgen|nodig|aub|meer_aub)
{no} {message} $
(stuur|zend|stuurt|zendt|bericht|contacteer|schrijf|verstuur|app|sms|bel|mail|stop) (mij|me|ons|mie)? (aub|
  nu)? (geen|niks|niets|nooit|nikske|niet|nie|ni|gin) .. (meer|nimeer|nog|mè|mee|{message})
(geen|gin|niks|niets|nie|niet|ni|nooit|nimeer) .. (meer|nog)? .. (sturen|zenden|versturen|ontvangen|
  contacteren|stuurn|smsen|lastigvallen|lastig_vallen|sms_en|texten|appen) $
(niet|nie|ni|niets|niks|nooit|geen) meer (hebben|krijgen|ontvangen|sturen|lastigvallen|zenden|te_sturen|
  van_jullie|van_u|weten|contacteren) .. 
(hoef|hoeven|wil|wens|willen|will|wik|wilk|moet|moe|moek|kwil|interesseert|interesse|zit_niet_te_wachten|
  wacht) .. (die|deze|dat|al_die|uw|jullie|da|dees|den|dieen|de|al|in) {message} .. (niet|nie|ni|meer|
  nimeer|niets)
(wil|wens|kwil|wilk|wil_ik|willen|hoef|moet|moe) .. (niet|nie|ni|geen|gin|niks|niets) .. {message} .. (meer|
  krijgen|ontvangen|$)
(wil|wens|kwil|wilk|willen) .. (niets|niks|niet|nie|geen|gin) .. (meer)? .. (ontvangen|krijgen|weten|
  meekrijgen|horen|van_jullie)
(laat|loat|laot) (mij|me|mien|ons|mie) .. (gerust|met_rust|me_rust|mé_ruste|meruste|geruste|in_rust|alleen|
  in_vrede)
(uitschrijven|uitschryven|afmelden|uitschrijve|uitgeschreven|afgemeld|schrijf_mij_uit|schrijf_me_uit|
  schrijft_mij_uit|meld_mij_af|meld_me_af|meldt_mij_af|schrijf_ons_uit|uitschrijving|
  uitschriiven)  .. (aub|graag|nummer|dienst|lijst|,|?|$|van|voor|worden|uit)
(wil|kan|hoe|kga|ga|zou|graag|mag|moet|kwil) .. (mij|me|mezelf|ik)? .. (uitschrijven|afmelden|afschrijven|
  uitgeschreven|uit_de_lijst|van_de_lijst|uitschrijve)
(haal|schrap|verwijder|doe|gooi|smijt|haalt|zet|wis|schrabt|halen|doet|uit) .. (mij|me|mijn_nummer|mijn_gsm|
  mn_nummer|nummer|ons|naam) .. (uit|van|eruit|eraf|weg|deraf|deruit|af|uit_jullie) .. (lijst|lijsten|
  bestand|systeem|groep|berichten|$|aub|ding|database|lijste)
(haal|schrap|gooi|doe) (mij|me|mijn_nummer|mijn_naam) (uit|van|eruit|eraf|maar)
(mijn|mn) nummer (uit|van) .. (lijst|bestand|systeem)
(geen|niet|nie|gin|ni) (interesse|geinteresseerd|goesting) .. (in|meer) .. ({message}|meer)
(genoeg|beu|moe|zat) .. (van|met) (die|deze|al_die|jullie|uw|dat|al|da|de) {message}
({message}|gestuur|gezaag|gezever) .. (beu|moe|zat|kotsbeu)
(ben|kben) .. {message} .. (beu|moe|zat|kotsbeu)
(weg|vanaf|af|verlos) (van|met|mij_van) (die|deze|al_die) {message}
(ne|n) .. (envoyez|envoie|envoyer|ecrivez|ecris|contactez|m_envoyez|m_ecrivez|derangez|m_envoie) .. (plus|
  rien|pas)
(de|ne) (ne)? plus .. (envoyer|ecrire|contacter|deranger|recevoir|solliciter)
(m_)?(envoyez|ecrivez|contactez|envoie|derangez|ecris|envoyer) (moi|nous|me)? (plus|pas|plus_rien|
  rien) .. (messages|sms|rien|message|,|$|svp|moi|de)
(veux|veut|souhaite|desire|voudrais|souhaiterais|voulons|besoin|v) .. (plus|pas|aucun|rien) .. (recevoir|
  de_messages|de_sms|messages|sms|de_vos|de_ces|contacte|contactee|recoive)
(je_)?veux (plus|pas) .. (messages|sms|textos)
^ (svp|s_il_vous_plait|non|merci)? ,? (plus|pas|aucun|stop) (de|d|les|aux|aucun|un_seul|des|a|tous)? (vos|
  ces|autres)? (messages|sms|message|textos|notifications|texto|questions) .. $
(arrete|arretez|arreter|cessez|cesse|stoppez|stopper|stop) .. (messages|message|sms|textos|envoyer|envois|
  envoi|ecrire|deranger|harceler|spam|spammer|m_ecrire|contacter|embeter|tout_ca)
(desinscri*|desabonn*|desinscr*|desabon*) .. 
(laisse|laissez|lache|lachez|fichez|foutez) (moi|nous|la)? .. (tranquille|tranquil|en_paix|la_paix|paix)
(foutez|fichez|lachez|lache|fiche) (moi|nous) (la_paix|la_grappe|tranquille|,|$)
(retir*|enlev*|supprim*|ray*|efface*|otez|sortez) .. (moi|mon_numero|numero|mon_nom) .. (liste|listes|base|
  systeme|fichier|envoi|groupe|registre|$)
(retirez|enlevez|supprimez|rayez|sortez|otez) moi (de|d|$)
(ca_suffit|marre|assez|ras_le_bol|fatigue) .. (messages|sms|message|textos)
^ stop (a|aux|les|avec|tous|avec_les|with|the|sending|texting|messaging|contacting|writing|bothering|
  spamming|these|all|bugging|harassing|your|this) .. (messages|sms|message|texts|texto|textos|me|us|stuff|
  spam|things|this|it|text|this_service|$)
(please|can_you|could_you|you|must|just|pls|kindly|plz|now)  ,? stop .. (texting|messaging|sending|
  contacting|writing|bothering|spamming|these|messages|texts|me)
stop .. (texting|messaging|sending|contacting|writing|bothering|spamming|annoying|bugging|harassing) .. (me|
  us|messages|this|texts|,|$)
(no|not|zero) (more|any_more) (messages|texts|sms|message|text|msgs|questions|spam|of_these|notifications|
  texting) .. 
(dont|do_not|never|quit|stop|not_to|no_longer) .. (text|message|send|contact|write|bother|sms|call_or_text|
  texting) .. (me|us|any|anything|this_number) .. (anymore|again|any_more|more|anything|messages|texts|,|$|
  please|ever)
(dont|do_not|didnt|no_longer|not) .. (want|need|wish|like|interested) .. (messages|texts|message|sms|
  to_be_contacted|receive|get|hear_from|in_these|texting|this_service)
(take|remove|delete|get|cross|scratch|strike|drop|leave) .. (me|my_number|my_name|us) .. (off|from|
  out) .. (list|lists|this|system|messages|it|database|number|$)
(remove|unsubscribe|unsub) me (please|from|off|pls|now|,|$)
(quit|cease|stop) .. (sending|texting|messaging|spamming|bothering) .. 
(unsubscribe|opt_out|opt_me_out|optout|sign_me_off|unsubscribed|cancel_my_subscription|cancel_my_messages|
  cancel_messages)
leave (me|us) (alone|be|in_peace)
(want|like) (out|to_stop_receiving|to_unsubscribe|to_opt_out|to_stop)
(لا|بلا|مابدي|ما|لن|مش) .. (ترسل*|تبعت*|تراسل*|رسايل|اريد|بدي|تكتب*|تتصل*|عايز) .. (رسائل|رساله|شي|لي|الي|
  الرسائل|رسايل|مجددا|بعد_الان|مره)
(لا|ما|بلا) (ترسل*|تراسل*|تبعت*|تكتبوا|رسائل)
(اوقف*|وقف*|توقف*|كفى|كفايه|بكفي) .. (الرسائل|رسائل|ارسال|عن|رسايل)
(الغ*|الغاء|احذف*|شيلو*|امسح*|ازيل*) .. (اشتراك*|الاشتراك|رقمي|القائمه|اسمي)
(اتركوني|اتركني|خلوني) .. (وشاني|بحالي|لوحدي|شاني)
(bana|artik|bir_daha|lutfen) .. (mesaj|sms|yaz*|gonder*) .. (atma*|gonderme*|yazma*|istemiyorum|yollama*|kes*)
(mesaj|sms|mesajlar|mesajlari|mesajlarinizi) .. (atma*|gonderme*|istemiyorum|yollama*|istemem|durdur*|kes*|
  almak_istemiyorum|iptal)
(mesaj*|sms) .. (durdur*|listesinden_*|kesin|keser*|bitsin)
(liste*|abonelik*|kayd*|numara*|kaydimi) .. (cikar*|cik|iptal*|sil*|silin)
(beni) .. (cikar*|rahat_birak*|silin|listeden)
(rahat_birak*|rahatsiz_etme*)
(не|більше_не|перестан*|годі|досить|припин*|хватит) .. (пиш*|надсила*|присила*|шліть|слати|писати|турбу*|
  смс|повідомлень|повідомлення|надсилати|надішліть)
(не) (пиш*|надсила*|присила*|шліть|турбу*|хочу_отримувати|бажаю_отримувати|хочу_більше)
(відпиш*|відпис*|видал*|приберіть|відключіть|викресл*|виключ*) .. (мене|мій_номер|номер|від|розсилк*|списку|$)
(залиш*) (мене) .. (спокої|спокою)
(nu|fara|gata_cu|destul_cu) .. (mai)? .. (trimite*|scrie*|vreau|doresc|primesc|mesaje|contacta*|sms*|
  deranja*) .. (mesaje|sms*|mesajele|nimic|la_mine|,|$|mesaj|va_rog)
(opriti|opreste|incetati|terminati|incetati) .. (mesajele|mesaje|sms*|trimit*)
(dezabon*|stergeti_ma|scoateti_ma)
(scoate*|sterge*) .. (lista|numarul|numarul_meu|lista_voastra)
(lasati_ma|lasa_ma|lasati) .. (in_pace|pace)
(nie|prosze_nie|przesta*|dosc|koniec|zadnych) .. (pis*|wysyla*|przysyla*|chce|wiadomosci|smsow|sms*|
  kontaktow*|zycze|nekac) .. (wiecej|wiadomosci|sms*|do_mnie|mi|juz|,|$)
(przesta*|dosc|koniec|stop) .. (wysyla*|pisa*|wiadomosci|sms*)
(wypis*|usun*|wykresl*|skres*) .. (mnie|mi|moj_numer|numer|z|list*)
(zostaw*|dajcie) .. (spokoj*|w_spokoju|spokoj)
no .. (envi*|escrib*|mand*|quiero|deseo|molest*) .. (mas|mensajes|nada|sms|mensaje|recibir)
(dejen|deje|deja|paren|pare|para|basta) .. (de_enviar*|de_mand*|mensajes|de_escribir*|de_molestar|sms|
  enviar*|tranquil*|en_paz)
(borr*|elimin*|quit*|dar|darme|den|denme|saqu*|dame) .. (de_baja|lista|mi_numero|baja)
(ningun|basta_de|no_mas|ya_no) .. (mensaje*|sms)
^ (stp|stop) (aub|alstublieft|please|sms*|texting|texten) $
(gedaan|klaar|finito|genoeg|afgelopen) (ermee|er_mee|daarmee|hiermee|nu)
^ (ca_suffit|ca_suffit_maintenant|basta|kappen|kap_ermee|enough_now|genoeg_nu|cease_and_desist|stop_now) .. $
lose my number
(jullie|uw|dit|je) nummer (blokkeren|blokkeer|geblokkeerd)
(blokkeer|blokkeren|block|blocking|bloquer|bloque) .. (jullie|uw|dit|your|this|votre|ce|you|vous) (nummer|number|numero|,|$)
(laat|hou|houd|laissez|leave|keep) (mij|me|moi) .. (erbuiten|er_buiten|hierbuiten|hier_buiten|en_dehors|out_of_this|out_of_it|out_of_that)
(to|om|pour) (not|no_longer|never|geen|niet|niks|ne_plus|ne_pas|ne_rien) .. (get|receive|recevoir|krijgen|ontvangen|te_krijgen|te_ontvangen) .. 
(n_en) veux plus
(en_ai_assez|marre|ras_le_bol|sick|tired|fed_up|beu) .. (recevoir|receiving|getting|krijgen|ontvangen) ..
(laat|doe) (dit|dat) (achterwege|maar_achterwege)
, (stop|arretez|stop_it|stop_ermee|stopt_ermee|hou_op|basta|arrete) (aub|svp|please|merci|nu|now|maintenant)? $
? (stop|arretez|stop_it|stop_ermee|stopt_ermee|hou_op|basta|arrete) (aub|svp|please|merci|nu|now|maintenant)? $
(zeg) .. {message} op
(opzegging|resiliation|cancellation|einde|fin|end) (van|de|of|des) .. {message}
(encore|nog|one_more|another) .. {message} .. (plainte|klacht|complaint|police|politie)
{message} (laten|laat) .. $
(zeg|stop|stopt|einde|fin|annuleer|cancel) (van|de)? (dit|mijn|het|t|ce|mon|l|my|this|the)? (abonnement|subscription) (op)? (aub|graag|svp|please)? $
(i_said|ik_zei|ik_zeg|kzei|j_ai_dit|je_repete|ik_herhaal) ,? (no_more|stop|stoppen|geen_meer|niks_meer|niets_meer|plus_rien|arretez) (,|$|aub|svp|please)
^ (stopez|stopper|stoppez|arretez|arette) (sa|ca|cela|tout|tout_ca|ce_truc) (,|$|svp|merci|maintenant)
(j|jen) (en)? (veux|veut) plus (,|$|du_tout|svp|merci)
(reageer|antwoord) .. (niet|nie|ni) meer .. (stop*|gerust|rust)
(mijn|mon|my) (nummer|numero|number) (peut|mag|kan|can) .. (eruit|weg|sortir|out|off)
`

/** Looks like the above, and is not: the message is about something else, or asks for messages. */
export const NOT_STOP = `
(per_ongeluk|par_erreur|by_mistake|by_accident|accidentally|vergissing|reinscri*|opnieuw_inschrijven|
  terug_inschrijven|weer_inschrijven|opnieuw_aanmelden|resubscribe)
(niet|nie|ni|nooit|dont|do_not|never|pas|please_dont|ne) (stoppen|stop|stopt|stopzetten|afmelden|
  uitschrijven|stopping|arreter|arretez|arrete|unsubscribe|desinscrire|desinscri*|stoppe)
(kreeg|krijg|ontving|heb|hebben|kreg|kregen|krijgen|komt|waarom|zie|hoe_komt|kwam|gekregen) .. (ik|wij|we|
  nog|al|sinds|er|dat)? .. (geen|gin|niks|niets|nooit) (enkel|enkele|een|nog|ander|andere|nieuwe)? {message} .. (meer|gekregen|van|ontvangen|,|?|$)
(waarom|hoe_komt|pourquoi|why) .. (geen|niet|niks|nie|plus|pas|rien|no|not|stop|didnt)
(recois|recoit|recu|recus|recevons|ai) .. (plus|pas|rien|aucun) .. (messages|sms|message|textos)
(didnt|did_not|havent|have_not|never|not_been) .. (get|gotten|getting|receive|received|receiving|seen|got) .. (messages|
  texts|message|text|any|sms)
(vergadering|bijeenkomst|infoavond|reunion|meeting|samenkomst) .. (afmelden|uitschrijven|afzeggen|desinscrire)
(afmelden|uitschrijven|desinscrire|unsubscribe|afzeggen|desinscris) .. (voor|van|uit|de|pour|
  from) .. (vergadering|bijeenkomst|infoavond|reunion|meeting|samenkomst|wachtlijst|wachtlijste|
  huurdersvergadering)
(buren|buur|buurman|buurvrouw|voisin*|neighbo*|muziek|hond|kinderen|lawaai|music|hij|hem|zij|vecin*|sasia*|
  сусід*|komsu*) .. (laat|laten|laisse|leave|stop*|lastig*|rust|tranquille|arrete*)
(laat|laissez|leave) (mij|me) .. (gerust) (iets|weten|een|terug|maar_weten)
(stuur|stuurt|sms|schrijf) (mij|me) (maar)? gerust
(opzeggen|opzeg) .. (huur*|contract|appartement|woning)
(huur*|contract|bail) .. (opzeggen|opzeg|stopzetten|beeindigen)
(wil|zou|graag) .. (wel|nog|verder|blijven|meer) .. {message} (krijgen|ontvangen|sturen)? $
(wasmachine|verwarming|ketel|lift|water|kraan|wc|toilet|radiator|chauffage|ascenseur) .. (stop*|s_arrete|
  arrete*)
^ (geen|no|pas_de|plus_de) (vragen|questions) (meer|more)? $
(garage|box|parking|contract|huur*|appartement|woning|bail|flat|lease|abonnement_bus) .. (opzeggen|resilier|opzeg)
(stuur|sturen|send|envoyez|n_envoyez|envoyer) .. (de|le|the|la|l|die|een) (loodgieter|plombier|plumber|man|monsieur|technieker|technicien|technician|ouvrier|electricien|elektricien|dakwerker|firma|poetsvrouw|schilder|worker)
(nie_dostal*|nie_otrzymal*|не_отрим*|nu_am_primit|no_recib*|لم_تصل*|almadim|gelmedi|not_received|n_ai_pas_recu|pas_recu|niet_gekregen|niet_ontvangen) ..
(unsubscribe|uitschrijv*|schrijf|desabonn*|desinscri*|retir*|enlev*|haal|take|remove|afmeld*|meld) .. (newsletter|nieuwsbrief|journal|paper|krant|postal|enquete|bulletin|zaterdag|zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|saturday|sunday|monday|tuesday|wednesday|thursday|friday|samedi|lundi|mardi|mercredi|jeudi|vendredi|infosessie|excursion|uitstap|trip)
(devam_edin|continuati|piszcie_dalej|sigan|продовжуйте|استمروا) ..
(geen|no|pas_de|pas_eu|aucun|nie) .. (bericht*|message*|sms*|wiadomosci) .. (gekregen|received|recu|recus|arrived|arrive)
(heb|hebben|nog|had) .. (geen|nie) .. (bericht*|sms*) .. ontvangen
(stop) ,? (wacht|attendez|wait|nee|non|no|ik_bedoel) ..
stop ,? .. (vergist|trompe|mistake|bedoel|bedoelde|meant)
`
