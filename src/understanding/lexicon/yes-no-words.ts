/** Shared by the phrase lists below. */
export const YES_NO_LISTS = {
  // Dialect bends yes and no to the person: joak (I), joaj (you), joat (it), neenk, neent ...
  yes: `ja jaa jaj jz jq jah jazeker jazekers jaween jadde ouep oue yh ye yess jaja jawel jaweel jawohl jawohl jao joa joo jo jow jou joe jep jup jip yep yup yes yess yeah
    yea ya yeh
    joak joaak jaak joaj joaje joag jaag joat joaat jaat joas joam joaw joan joaze jaas jaas jooat joaatje
    bajoa bajoak bajoat bajoaj beljoak beljoat beljoa bjoat bjoak bjoa tjoat toetoet toettoet
    oui ouais ouaip ui uii ouii wi si sii ouii ouias sure surely
    evet evt ehe tabii tabi tamam olur
    так таак ага угу да звичайно авжеж добре
    da sigur desigur bineinteles
    tak taa taak pewnie jasne oczywiscie
    sip claro vale simon
    نعم اي ايوه ايوا ايه اه أه اجل بلى طبعا اكيد تمام حاضر موافق ماشي`,
  no: `nee neen ne neeje neeneen nay nei neeje neenee nen nope nop nah naah no noo nooo nie ni niet njet neenk nink nenk neej
    neenj neent
    nint ninte nent neens ninse neem neew neenze bneent beneent bneen bnint nint nein noan noppes non nan
    nann nn naan
    hayir hayr yok yoo
    ні нє нет нi ни
    nu
    لا لأ لاء كلا`,
  // Before the answer itself come sighs and politeness: "bah neen", "ah ja", "wel oui".
  sigh: `bah ba be bè beh ah ach och oh o euh euhm eh he hé wel well goh ma mo mais maar ben eh_bien sorry
    amai allee allez awel tja tjaa bwa bwaa boh bof mwa mwah moh hm hmm mmm mja pff dag hallo hello bonjour
    hi mmm bel toch dank_u merci a ай ой ну pues bueno no_pues yani valla والله desole desolee helaas`,
  can: 'kan kank kannek ka kunnen kunne kon',
  not: 'niet nie ni nit nieje nie_meer niet_meer ni_meer nimeer nimmer',
  am: `ben bin zijn zin zit zitten lig ligge liggen heb moet moe moeten moek`,
}

/** The message says that its sender does not know (yet). */
export const UNSURE = `
(waarschijnlijk|vermoedelijk|wrs|wss|soms|somtijds|zoms|afhankelijk|vijftig_vijftig|fifty_fifty|neutraal|weifel*|
  parfois|probablement|eventuellement|mitige|mitigee|sometimes|probably|likely|possibly|depending)
(mja|mjah|mjaa|bwah|bwaah|hmmm|bweuh|beuh|meh|moeilijk|straks|later|plus_tard|tantot|zozo) $
^ (mja|mjah|bwah|hm|hmm) ,? (ik|k|t|het)? (weet|zal|zou|moet|kan|is)
(af_en_toe|nu_en_dan|nu_en_tan|de_temps_en_temps|now_and_then|once_in_a_while)
^ (gaat|t_gaat|het_gaat|da_gaat) (wel|nogal|nog|zo) $
^ (50|vijftig) (50|vijftig|procent)
(denk|peins|slaap|denken|peinzen|slapen) (er|der|dr|daar)? .. (over|nog) .. (na|over|$)
(erover|derover) (nadenken|peinzen|slapen|praten)
(geef|geeft|laat) (mij|me) .. (tijd|denken|nadenken|peinzen)
(weet|hoor|zeg|zie) (ik|k|het|t|u|je|dat|da)? .. (later|straks|morgen|volgende_week|pas) (nog|$)
(moeilijk|lastig|difficile|hard) (te|a|to) (zeggen|voorspellen|dire|say)
(als|ast|indien|si|s|if) (ik|k|het|t|er|je|j|on|i|we|mijn_man|mijn_vrouw|il|the)? .. (kan|geraak|vrij|lukt|past|mogelijk|
  tijd_heb|thuis_ben|mag|goed_weer|peux|suis_la|libre|possible|le_temps|can|free|possible|better) $
^ (als|indien|si|if) (ik|het|t|je|i|possible|mogelijk)
onder voorbehoud
(t|et|dat|da|het)? (gaat|komt|hangt|goat|go) (er|der|dr)? (van|ervan|dervan) (af|of)
(nog|pas|encore|not) (niet|nie|ni|pas)? .. (beslist|besloten|decide|decided|uit)
(pas|pas_encore|pas_tout_a_fait|pas_trop|not|not_really) (sur|sure|certain|certaine|convaincu*|convinced)
(faut|il_faut|je_dois|dois|on_doit) (que)? (je|j|on)? .. (voie|voir|demande|demander|regarde|verifie|reflechisse|reflechir)
(ca|sa|cela) (se)? (peut|pourrait)
moitie moitie
sans (avis|opinion)
pas (d_avis|d_opinion)
(could|may) be
(no|not) (decided|opinion)
(je|on) vous (dis|dirai|redis|redirai|tiens|dira)
(لست|مو|مش|غير|ما) (متاكد*|واثق*|عارف*)
(بين_بين|نص_نص|احيانا|لاحقا|يعتمد)
(bazen|sonra|kararsiz*|soyle_boyle|emin_degil*|belli_degil|sanirim)
(іноді|пізніше|скоріш|напевно_не_знаю|так_собі|50)
(uneori|probabil|mai_tarziu|asa_si_asa|nehotarat*)
(czasami|czasem|prawdopodobnie|pozniej|tak_sobie|niezdecydowan*)
(a_veces|depende|mas_tarde|luego|probablemente|regular|asi_asi|no_estoy_segur*|indecis*)
(weet|weetk|wee|kweet|kwee|kweeet|weten|wete|wist|kweetet) .. (niet|nie|ni|nit|nog_nie|niets|niks|
  nieje) (zeker|goed|juist)?
(weet|kweet|kwee|wee) (ik|k|het|t|et|da|dat)? .. (nog|nie|niet)
weetniet
kweenie
kweetnie
kweni
kwenie
kwetni
geen? (idee|gedacht|gedacht|gedacht) $
(geen|gin|gen|gien) (idee|gedacht|flauw_idee|flauw_benul|benul|zicht|mening)
(misschien|misschiens|mischien|misschie|messchien|mssn|mss|missch|meschien|mischiens|mogelijk|wellicht|
  eventueel)
(hangt|ht|angt|hang) (er|dr|der|af|ervan|dat|da)? (van|vanaf|ervan|der|er|af)*
't? (ligt|leit) eraan
(zie|zien|ziek|zoe|zieje) (we|wel|nog|ik|k)? (wel|nog|dan|nog_wel)
(zal|zullen|zullen|zoen|zou|moet|ga|gaan|gon|goan|kga|kzal|kmoet) .. (nog|eens|ne_keer|is|wel)? .. (zien|
  bekijken|overleggen|nadenken|kijken|overlegen|bezien|nakijken|bespreken|afwachten|denken)
(zal|ga|moet) erover nadenken
nog (eens|is|ne_keer)? (zien|bekijken|bezien|kijken|nadenken|overleggen|afwachten|checken)
(even|ff|eerst) (nadenken|overleggen|kijken|checken|zien|vragen)
(we|wij|me|k|ik) (zien|zie) (wel|nog|dan)
(zou|zoe|zoude|zoudt) (kunnen|kannen|kunn|kunne)
(kan|ka) (zijn|zin|wel_zijn|wel_eens)
(twijfel*|aarzel*|onzeker)
(niet|nie|ni|nog_niet|nog_nie|not|pas|nog_ni) (zo|zeer|echt|helemaal|honderd_procent|100|tout_a_fait|encore|
  trop|really|entirely|quite)? (zeker|sur|sure|certain|beslist|seker) ,? (of|ofda|ofdat|dat|zulle|meer|,|si|
  que|if|yet|will|ga|zal|k|ik|nog|hoor|,|misschien|$)
nog (niet|nie|ni) (zeker|beslist|uit|kunnen_zeggen|te_zeggen|bekend)
(eerder|beetje|zowel|van) ja (en|als|of) (nee|neen|nie)
(ja|oui|yes|si|tak|da|evet) (en|et|and|y|i|si|ve|,|/|of|ou|or)? (nee|neen|non|no|nie|nu|hayir) $
^ (ja|oui|yes) (en|et|and|of|ou|or) (nee|neen|non|no)
(half|alf) (om|en|op)? (half|alf)
(ca|cela|tout|sa|ça) (va)? (depend|depends|dependra)
depend*
(laat|laten|loat) .. (nog)? .. (weten|iets_weten)
(let_you_know|get_back_to_you|vous_redis|vous_dirai|vous_tiens|dam_znac|дам_знати|повідомлю|va_anunt|
  voi_anunta|haber_veririm|haber_verecegim|os_digo|ya_os_dire|te_aviso|les_aviso|ساخبركم|بخبركم)
^ (bof|bwa|bwaa|boh|bah|tja|tjaa|tjah|mwa|mwaa|mwah|pff|pfff|pf|hm|hmm|euh|euhm|eu|heu|goh|och|mouais|mouai|
  moh|meh) $
^ (bof|bwa|bwaa|tja|tjaa|mwa|mwah|mouais|mouai|goh|meh)
peut etre
(pitetre|ptetre|ptet|petetre|peutetre|ptêt|p-e|potentiellement|eventuellement|possible)  $
peutetre
(aucune|pas_la_moindre|pas_d|sans) idee
(je|j|ch) .. (sais|sait|sai|savais) .. (pas|plus|pas_encore) $
(sais|sait|jsais|jsai|chais|jse) (pas|plus|po)
(jsp|chépa|chepa|chais_pas|j_sais_pas|nsp|idk|dunno|dk)
(on|je) (verra|verrai|va_voir|vais_voir|vais_y_penser|doit_voir|dois_voir|dois_reflechir|vais_reflechir|
  reflechis|y_reflechis)
(faut|dois|doit|vais|va|veux) .. (regarde*|regarder|verifie|verifier|checker|reflechir|voir|demander|
  verifier|y_penser|penser)
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
(ربما|يمكن|ممكن|مش_عارف|مو_عارف|ما_عارف|مش_متاكد|غير_متاكد|ما_بعرف|لا_اعرف|لا_ادري|ما_ادري|مدري|لست_متاكد|
  لست_متاكده|بعرفش|معرفش|سارى|سافكر|بشوف|سوف_ارى|حسب|على_حسب|ان_شاء_الله|لا_اعلم)
(belki|bilmiyorum|bilmiyom|bilmem|bilemiyorum|bilmiyoruz|emin_degilim|olabilir|bakarim|bakalim|bakacagim|
  duruma_gore|galiba|kararsizim|dusunecegim|dusunmem*|degisir|fikrim_yok|bakariz)
(може|можливо|мабуть|побачу|побачимо|подивлюсь|подивлюся|подивимось|подумаю|незнаю|невпевнен*|залежить|навряд)
не (знаю|впевнен*|певн*|уверен*|вирішив|вирішила|вирішили)
ще не (знаю|вирішив*|вирішила)
(poate|posibil|depinde|probabil|om_vedea|vom_vedea|voi_vedea|vad|vedem|mai_vad|mai_vedem|habar_n_am|habar|
  nu_s_sigur*|ma_gandesc|ma_mai_gandesc)
nu (stiu|sunt_sigur*|prea_stiu|cred_ca_stiu|s_sigur*|stim|m_am_hotarat)
(moze|zobacze|zobaczymy|chyba|byc_moze|zalezy|zastanowie|pomysle|mozliwe|trudno_powiedziec|niewiem|pojecia|
  ewentualnie|niepewn*)
nie (wiem|jestem_pewn*|mam_pojecia|mam_zdania|wiemy|zdecydowal*)
(quizas|quiza|quizá|tal_vez|talvez|puede_ser|puede_que|a_lo_mejor|igual_si|ya_veremos|veremos|ya_vere|a_ver|
  segun|lo_pensare|me_lo_pienso|ni_idea|puede|posiblemente|lo_voy_a_pensar|mas_o_menos)
no (lo)? (se|sabe|sabemos|estoy_segur*|tengo_idea) (todavia|aun|si|,|$)
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
