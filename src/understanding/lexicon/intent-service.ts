/** Messages wanted (again). */
export const START = `
^ (start|starten|herstart|unstop|ja_aan|restart|subscribe) $
(opnieuw|terug|weer|were|were|opnieu|iterug|wel|graag|toch) .. (inschrijven|inschryven|aanmelden|berichten|
  berichtjes|sms|smsen|smsjes|sms_en|sms_jes|meedoen|abonneren|ontvangen|sturen|aanzetten|meldingen)
(inschrijven|aanmelden|schrijf_mij|schrijf_me|meld_mij|abonneer) .. (voor|op)? .. (berichten|sms|smsen|
  berichtjes|meldingen|de_lijn|deze_lijn|huurderslijn|sms_jes|sms_en|whatsapp)
(berichten|berichtjes|sms|smsen|smsjes|meldingen|sms_en|sms_jes) .. (weer|terug|opnieuw|were) .. (aan|
  krijgen|ontvangen|starten|sturen|aanzetten|hebben|,|$)
(stuur|zet|begin|start|stuurt|doe) .. (weer|terug|opnieuw|were|maar_weer|maar_terug) .. (berichten|sms|
  berichtjes|smsen|aan|sms_en|sms_jes|sturen)
(wil|mag|kan|graag|kwil) .. (berichten|sms|berichtjes|smsen|sms_en|sms_jes) .. (wel|toch|weer|terug|opnieuw) 
(zet|doe) (mij|me|het|alles|de_berichten) (weer|terug|maar)? (terug|weer|op)? (aan|op_de_lijst)
(terug|weer|opnieuw) op de lijst
(per_ongeluk|par_erreur|by_mistake|by_accident) .. (stop|uitgeschreven|afgemeld|desinscrit*|unsubscribed|
  stopped|arret)
(reprendre|reprenez|recommencer|recommencez|reactiver|reactivez|reinscri*|re_inscri*|reabonn*|remettez|
  relancez|renvoyez) .. (messages|sms|moi|envois|textos|inscription|,|$|liste|les)
(de_nouveau|a_nouveau|encore|nouveau|re) .. (recevoir|messages|sms|inscri*|abonn*|envoyez)
(recevoir|recevez|messages|sms|inscri*|m_inscrire|envoyez_moi) .. (de_nouveau|a_nouveau|a_nouveau_les|nouveau)
(je_veux|je_voudrais|je_souhaite|j_aimerais) .. (recevoir|m_inscrire|m_abonner) .. (messages|sms|textos)
(inscrivez|inscris|abonnez) moi .. (messages|sms|liste|,|$|service)
(send|start|resume|restart|begin|turn|switch|put|sign|subscribe|resubscribe|opt|get|receive|
  add) .. (messages|texts|me|sms|them) .. (again|back_on|back_in|on_again|back|once_more)
(sign_me_up|subscribe_me|opt_me_in|opt_in|opt_back_in|resubscribe|re_subscribe|start_again|
  start_the_messages|start_messages|start_texting|start_sending|add_me_back|back_on_the_list|sign_up) .. 
(want|like) .. (receive|get) .. (messages|texts|sms) .. 
(ارسلوا|ابعتوا|ابدا|ابدؤوا|اشترك|اشتراك|اريد|رجعوا|شغلوا|بدي) .. (الرسائل|رسائل|رسايل|اشترك) .. (مجددا|
  مره_اخرى|من_جديد|كمان|تاني|ثانيه|,|$)
(اعاده_الاشتراك|اعادة_الاشتراك|اشتركوني|سجلوني|اشتراك_من_جديد|اعيدوا) .. 
(mesaj*|sms*) .. (tekrar|yeniden|baslat*|gonderin|almak_istiyorum|acin)
(tekrar|yeniden) .. (mesaj*|sms*|abone*|kayit|kaydol*|basla*|gonder*)
(abone_ol*|abone_olmak|mesajlari_baslat|kaydedin_beni|beni_tekrar)
(знову|зновa|відновіть|відновити|підпишіть|підписати|підписатися|почніть|увімкніть|надсилайте|
  хочу_отримувати|поновіть) .. (смс|повідомлення|надсил*|мене|підпис*|розсилк*|отримув*|знову)
(porniti|reporniti|incepeti|reincepeti|vreau|trimiteti*|reactivati|activati|abonati_ma|inscrieti_ma|
  reluati) .. (iar|din_nou|sms*|mesaj*|inapoi|abonez|primesc_mesaje)
(znow|znowu|ponownie|wznow*|zapisz*|zapisac|wlacz*|od_nowa|chce_dostawac|chce_otrzymywac|jeszcze_raz|
  prosze_wysylac) .. (wiadomosci|sms*|mnie|wysyl*|zapis*|subskryb*|powiadomienia)
(volver|vuelvan|reanudar|reactiv*|otra_vez|de_nuevo|nuevamente|quiero|apunt*|suscri*|activar|empiecen|
  manden|envien) .. (recibir|mensajes|sms|alta|enviarme|de_nuevo_los_mensajes) .. (otra_vez|de_nuevo|
  nuevamente|,|$|los|mensajes|sms)
`

/** Another language wanted, or asked about. */
export const LANGUAGE = `
(in|int) (het|t|u|de)? (frans|engels|nederlands|turks|arabisch|oekraiens|oekraïens|roemeens|pools|spaans|
  russisch|duits|vlaams|bulgaars|portugees|albanees|farsi|pashto|dari|somali|tigrinya|koerdisch|hindi|
  italiaans|berbers|armeens)
(frans|engels|nederlands|turks|arabisch|oekraiens|roemeens|pools|spaans|russisch|duits|vlaams|andere_taal|
  arabic|turkish) .. (aub|svp|please|graag|spreken|spreekt|praten|schrijven|versta|begrijp|mogelijk|kan|
  kunt|beter|alleen|liever|,|$|sturen|taal)
(spreek|spreekt|spreken|praat|praten|klapt|klap|kunt|ken|versta|begrijp|lees|schrijf|antwoord) .. (frans|
  engels|nederlands|turks|arabisch|oekraiens|roemeens|pools|spaans|russisch|duits|vlaams|een_andere_taal|
  mijn_taal|andere_talen|welke_talen|goed_nederlands)
(welke|andere|mijn|veranderen_van|verander|wijzig|kies|mn) (de)? (taal|talen) .. 
(taal) (veranderen|wijzigen|kiezen|aanpassen|wisselen|instellen|aub|,|$)
(en|le|parle|parlez|parler|comprends|ecrire|version|repondre|traduire|traduction|continuer) .. (francais|
  anglais|neerlandais|turc|arabe|ukrainien|roumain|polonais|espagnol|flamand|russe|allemand|autre_langue)
(francais|anglais|neerlandais|turc|arabe|ukrainien|roumain|polonais|espagnol|russe) (svp|s_il_vous_plait|
  please|uniquement|seulement|possible|,|$|?)
(changer|autre|quelle|quelles|ma|dans_ma|choisir) (de|la)? (langue|langues) .. 
(in|speak|speaking|talk|write|understand|to|do_you|have_it|reply|only|prefer) .. (english|french|dutch|
  turkish|arabic|ukrainian|romanian|polish|spanish|flemish|russian|german|another_language|other_language|
  my_language|different_language)
(english|french|dutch|turkish|arabic|ukrainian|romanian|polish|spanish) (please|pls|only|possible|version|
  speaker|?|$|,)
(change|switch|other|choose|which|my|set) .. (language|languages) .. 
(translate|translation|translator|tolk|vertaling|vertalen|vertaal|traduction|traduire|traducteur|interprete|
  traducere|tlumacz*|traduccion|переклад*|ceviri|ترجمه|مترجم) .. 
(بالعربي|بالعربيه|العربيه|عربي|بالانجليزي|بالانجليزيه|بالفرنسيه|بالفرنسي|بالتركيه|بالهولنديه|انجليزي|فرنسي|
  لغه|اللغه|لغتي|لغة|بلغتي) .. 
(turkce*|ingilizce*|fransizca*|arapca*|felemenkce*|hollandaca*|flamanca*|ukraynaca|lehce|baska_dil*|
  baska_bir_dil*|dili|dil_degis*|dilimi|dil) .. 
(українськ*|англійськ*|французьк*|нідерландськ*|російськ*|польськ*|турецьк*|мову|мова|мовою|мові|мови|
  по_українськи|русски|по_русски|голландськ*) .. 
(romaneste|romana|engleza|franceza|olandeza|neerlandeza|in_romana|limba|turca|arabe|limbii|ucraineana) .. 
(po_polsku|polsku|polski|angielsku|angielski|francusku|francuski|niderlandzku|niderlandzki|jezyk*|ukrainsku|
  po_ukrainsku|po_rusku) .. 
(en_espanol|espanol|en_ingles|ingles|en_frances|frances|neerlandes|holandes|idioma|idiomas|castellano|
  en_arabe|lengua) .. 
`

/** What we know, where from, who sees it, and wiping it. */
export const PRIVACY = `
(gegevens|gegevns|persoonsgegevens|gegeven|privacy|privacybeleid|gdpr|avg|privacyverklaring|rgpd|vie_privee|
  donnees|mes_donnees|donnees_personnelles|confidentialite|confidentiel|personal_data|my_data|data_about|
  private_data|privaat|vertrouwelijk|anoniem|anonyme|anonymous|anonymat|بياناتي|بيانات|الخصوصيه|خصوصيتي|
  معلوماتي|verilerim*|kisisel_veri*|gizlilik|verilerimi|bilgilerim*|kvkk|дані|даних|конфіденційн*|приватн*|
  анонімн*|персональн*|datele|date_personale|confidential*|datelor|datele_mele|anonim|dane|danych|
  dane_osobowe|prywatnosc*|rodo|anonimow*|moje_dane|datos|privacidad|mis_datos|confidencial*|anonimo|
  proteccion_de_datos)
(hoe|waar|vanwaar|van_wie|hoezo|waarvan|wie) .. (komen|kom|komt|hebt|hebben|heb|gekregen|krijgen|kregen|
  weet|weten|geraken|geraakt|gevonden|gaf|heeft|haalt|halen|gegeven) .. (nummer|gsm|gsmnummer|
  telefoonnummer|naam|adres|contact|numero)
(mijn|mn|m'n) (nummer|gsm|gsmnummer|telefoonnummer|gsm_nummer) .. (vandaan|gekregen|gehaald|gevonden|
  bij_jullie|aan_gekomen|vanwaar|doorgegeven|gegeven)
(vanwaar|van_waar|waarom) .. (mijn|mn) (nummer|gsm|gsmnummer|telefoonnummer|naam)
(hoe_komen|hoe_kom|hoe_komde|hoe_komt|hoe_zijn) .. (aan|bij) .. (mijn|mn|mij) 
(wat|wa) .. (weet|weten|weetje|wete|bewaren|bewaart|bewaar|houden|bijhouden|onthouden|opslaan|doen|doet|
  slaan|houdt) .. (van|over|met|bij) .. (mij|me|mijn|antwoorden|berichten|ons|antwoord|mijne)
(wie|qui|who|kto|хто|cine|quien|kim|من) .. (leest|lezen|ziet|zien|lees|lit|voit|voient|lisent|peut_lire|
  peut_voir|can_see|can_read|reads|sees|has_access|lit_ca|czyta|widzi|бачить|читає|vede|citeste|lee|ve|
  goruyor|okuyor|يقرا|يرى|toegang|acces) .. 
(lezen|lees|leest|zien|ziet|lisez|lit|read|do_you_read|bewaren|bewaart|delen|deelt) (jullie|iemand|gij|u|ge|
  vous|you)? .. (mijn|onze|mes|my) .. (berichten|antwoorden|sms*|messages|reponses|answers|mee|nummer|
  numero)
(verwijder|wis|vergeet|delete|schrap|wissen|verwijderen|uitwissen|efface*|effacer|supprime*|supprimer|erase|
  remove|forget|sil|silin|siliniz|видал*|видаліть|стерти|sterge*|stergeti|usun*|skasuj*|elimin*|borr*|احذف*|
  امسح*|حذف|مسح|verwijdert|wist) .. (gegevens|alles|info|informatie|naam|account|antwoorden|berichten_van|
  data|donnees|infos|tout|compte|everything|information|mij|veri*|bilgi*|numaram*|дані|все|номер|інформаці*|
  datele|tot|numarul|dane|wszystko|moj_numer|datos|todo|informacion|بياناتي|بيانات|معلوماتي|رقمي|كل_شيء|
  nummer)
(d_ou|comment|qui|pourquoi|ou) .. (avez|vient|viennent|eu|a_donne|trouve|ont|as|obtenu|connaissez|
  savez) .. (numero|nom|adresse|contact|coordonnees)
(mon|mes) (numero|coordonnees|adresse) .. (d_ou|chez_vous|comment|donne|eu)
(que|quoi|qu|quelles) .. (savez|conservez|gardez|faites|enregistrez|stockez|sait|savent) .. (moi|mes|
  reponses|sur_moi|messages|donnees)
(how|where|who) .. (get|got|have|find|found|gave|obtain|know) .. (my_number|my_name|number|my_phone|
  my_details|my_contact|my_address|phone_number|my_mobile)
(what) .. (know|store|keep|save|hold|do_you_do_with|happens) .. (about_me|my|me|answers|messages|on_me|
  with_my)
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
