/** Words for gas, carbon monoxide, and the smelling of it. */
export const AIR_LISTS = {
  smell: `ruik ruikt ruiken ruikn rook riek riekt rieken rieke riekn riekte rieket rook geur geuren gerook
    geroken stinkt stink stinken stinkn stinkt stank reuk snuif kriek kruik kruuk ruuk ruukt ruk rukt
    ruukn lucht luchtje sens sent sentir sentait sentons senten odeur odeurs pue puait puer renifle smell
    smells smelling smelled smelt stinks stink reek reeks whiff odor odour
    رائحه ريحه ريحت اشم نشم بشم شامم شام koku* kokuyor koklu* kokusu запах* пахне чути чую тхне смердить
    miros* mirosul miroase put pute czuc czuje czujemy smierdzi zapach* pachnie wyczuwam
    huele huelo oler olor olemos apesta`,
  gas: `gas gaz gass gazz aardgas stadsgas gassen butaan butane propaan butaangas propaangas gaas غاز الغاز
    غازا بالغاز للغاز بغاز газ газу газом gazu gazem gazul gazului gazi gazın gasu gaze`,
  leak: `lek lekt lekken lekkage lekte gelekt ontsnapt ontsnappen vrij sist sissen sissend fuite fuites
    fuit echappe s_echappe leak leaks leaking escaping hissing تسرب تسريب يتسرب kacak kacagi kaciyor
    sizinti* sizdiriyor
    витік витікає тече витоку scurgere scurgeri scapari wyciek* ulatnia uchodzi fuga escape escapa
    escapando pierde`,
  co: `co koolmonoxide koolmonoxyde koolstofmonoxide monoxyde monoxide co2 c0 kolendamp koolmono* monoksyd
    czad czadu czadem monoxidul karbonmonoksit monoxido чадний чадного чаднии كربون`,
  alarm: `alarm alarme alarma melder melders detector detecteur detektor sensor meter alaram alaarm toestel
    toestelletje bakje kastje czujnik czujka detektoru alarmi dedektoru датчик сигналізація сигналізатор
    детектор senzor senzorul detectorul انذار جهاز كاشف منبه`,
  sounds: `gaat_af goat_af ga_af gaat_nu_af gaat_weer_af gaat_de_hele loeit loeien huilt gilt fluit brult
    blijft_gaan blijft_piepen blijft_afgaan afgegaan afgaat afgaan alarmeert tuut tuutn toetert jankt
    slaat_alarm begint_te_piepen maakt_lawaai gaat_maar_door schreeuwt
    piept piepn piepen bliept biept rinkelt springt_aan klinkt sonne sonner hurle bipe se_declenche
    declenche s_est_declenche declenchee retentit siffle
    going_off goes_off went_off gone_off sounding beeping beeps screaming ringing is_on blaring won_t_stop
    keeps_going shrieking triggered chirping
    يرن يصدر_صوت يصفر صفر شغال يصيح يطلق رن يزمر caliyor otuyor caldi otmeye спрацював спрацювала пищить
    виє кричить дзвонить гуде suna a_pornit tiuie piuie sunat wyje dzwoni piszczy wlaczyl sie_wlaczyl suena
    pita esta_sonando sonando ha_saltado salto`,
  ill: `hoofdpijn koppijn koppeine oofdpijn oofpine hoofdpine duizelig duizelig duizlig misselijk mislijk
    misselyk onpasselijk onwel flauw flauwgevallen flauwvallen flauwte
    mal_de_tete maux_de_tete mal_a_la_tete vertige vertiges nausee nausees nauseeux tourne vomi vomis vomit
    vomissent etourdi etourdie malaise
    headache headaches dizzy nauseous nausea faint fainting drowsy lightheaded
    صداع دوخه دايخ دايخين غثيان دوار basim_agriyor bas_agrisi bas_donmesi basim_donuyor basimiz midem
    mide_bulantisi midemiz голова паморочиться нудить нудота болить_голова головний_біль dureri_de_cap
    durere_de_cap ameteli ameteala ameteste greata ameti* ma_doare_capul
    bol_glowy bole_glowy boli_glowa boli_mnie_glowa zawroty mdlosci nudnosci niedobrze dolor_de_cabeza
    mareo mareos mareado mareada mareados nauseas`,
  burner: `kachel kachels stoof stove stoove ketel verwarmingsketel gasketel geiser gijzer geyser
    waterverwarmer boiler verwarming gasvuur gasvuurtje fornuis haard gaskachel gashaard houtkachel
    petroleumvuur petroleumkachel kolenkachel stoofje brander barbecue bbq kolen sjofage chauffage sjofaasje
    poele chaudiere chauffe_eau chauffe rechaud brasero cheminee heater furnace fireplace boilers
    سخان المدفاه مدفاه دفايه الغلايه صوبه soba sobayi kombi kombiyi sofben isitici котел котла колонка
    бойлер піч soba centrala centralei boilerul incalzirea piec piecyk piecu kotla bojler estufa caldera
    calentador brasero`,
  weakill: `ziek suf slap slaperig slaaprig braken overgeven kotsen malade malades somnolent* somnolents sick
    vomiting sleepy throwing_up chory chorzy bolnavi хворі enfermos hasta hastayiz مرضى`,
  many: `iedereen allemaal wij we wulder alle gezin familie kinderen kind man vrouw zoon dochter allebei
    samen ook beiden mijn ons kids everyone everybody all family wife husband children nous tous
    tout_le_monde famille enfants femme mari fils fille on ik jullie we_all kleine baby moeder vader mama
    papa
    كلنا عائلتي العائله اولادي الجميع hepimiz ailem cocuklar herkes ми всі діти родина сімя noi toti copiii
    familia familie rodzina wszyscy dzieci todos familia ninos`,
}

/** Gas that is smelt, or leaks: never taken back by a question or a time. */
export const GAS = `
{smell} .. {gas}
{smell} ... (naar|na|nor|nao|noa|van|de|le|du|of|like) .. {gas}
{gas} (ik|k|we|hier|die|ik_hier|is|dat|that|qui|que)? (te)? {smell}
{gas} .. {smell}
{gas} (dat)? .. {leak}
{leak} (de|du|van|of|from|in|aan|a|i)? (le|de|la|het|the)? {gas}
(gas|gaz)(geur|reuk|lucht|lek|stank|riek|lekken|luchtje|geurtje|lekske|lekkage|reukske|riek|geure)*
(gasgeur*|gasreuk*|gaslek*|gaslucht*|gasstank*|gazgeur*|gazreuk*|gasontsnapping|gasontploffing|gasexplosie|
  gazlek*)
(gasleiding|gasbuis|gasslang|gasdarm|conduite_de_gaz|tuyau_de_gaz|gas_pipe|gas_line|gas_hose) .. (geraakt|
  lek|lekt|gebroken|geboord|doorboord|percee|perce|casse|cassee|hit|damaged|burst|gesprongen|sist|
  afgebroken|losgekomen|arrache)
gas (lek|lekkage|lekt|leak|ontploffing|explosie)
{gas} (komt|kom|stroomt|loopt|vult|blijft_komen|staat_open|blijft_open|overal|in_huis|in_heel|partout|
  everywhere|is_coming|coming_out|sort|s_echappe)
(explosion|ontploffing|explosie|wybuch|explozie) .. {gas}
(heel|alles|overal|gans|le_couloir|tout|everything) .. (gas|gaz) $
(утечка|протікає|витік) .. газ*
*غاز .. (تسرب|يتسرب|رائحه|ريحه|تسريب)
(رائحه|ريحه|ريحت|تسرب|تسريب|اشم|شامم|بشم) .. *غاز*
(gaz|dogalgaz) .. (kok*|kacag*|kacak*|kaciyor|sizinti*)
(czuc|czuje|smierdzi|zapach|ulatnia|wyciek) .. gaz*
gaz* .. (czuc|ulatnia|smierdzi|sie_ulatnia|wycieka)
`

/** Carbon monoxide by its name or its alarm. */
export const CO_SURE = `
{co} .. {alarm} ... {sounds}
{alarm} .. {co} ... {sounds}
(comelder|coalarm|codetector|comeldertje|kolenmelder|koolmonoxidemelder|koolmonoxidealarm|
  koolmonoxide_melder|co_alarm) ... {sounds}
{sounds} .. {co} .. {alarm}
{co} .. {sounds}
(co_alarm|co_alarm|comelder|coalarm|alarme_co) $
^ (alarme|alarm|alarma|alerte) (au|de|du)? (co|monoxyde) .. $
(alarm|alarme) (van|de|du|of) .. (co|monoxyde|monoxide|co_melder|co_detector|comelder|koolmonoxide) 
{co} .. (vergift*|intox*|poison*|empoison*|zatruc*|zehirlen*|отру*|intoxic*|تسمم|bedwelm*)
(vergift*|intox*|poison*|empoison*|zatruc*|zehirlen*|intoxic*|تسمم) .. {co}
(covergift*|cointox*|kolendampverg*|koolmonoxideverg*|rookvergiftiging|rookvergiftigd)
`

/** Carbon monoxide by what it does to people near a fire. */
export const CO_LIKELY = `
{ill} ... {burner}
{burner} ... {ill}
{many} .. {weakill} .. (van|door|sinds|as|als|with|from|when|since|depuis|quand|a_cause|de|din|od|від|por|
  cuando|desde|beri) .. {burner}
{ill} .. (in|tijdens|na|onder|als|dans|pendant|in_the|after|when|quand|apres) .. (bad|badkamer|douche|
  douchen|bain|bath|shower|bathroom)
(iedereen|allemaal|heel_het_gezin|heel_de_familie|we_zijn_allemaal|wij_zijn_allemaal|tout_le_monde|
  nous_avons_tous|on_a_tous|everyone|we_all|all_of_us|hepimiz|всі|усі|todos|toti|wszyscy|
  كلنا) .. (hoofdpijn|koppijn|duizelig|misselijk|vertige*|nausee*|mal_de_tete|maux_de_tete|headache*|dizzy|
  nauseous|mareados|ameteala|صداع)
(de|een|fumees|fumes|dampen|rook|roet) (uit|van|de|from) .. (geiser|gasketel) .. {ill}
`

/** An alarm that is bought, hung, tested, or low on battery. */
export const CO_ALARM_TALK = `
(batterij*|batterie|battery|piles|pile|baterij|baterie) .. (leeg|plat|vervangen|nieuwe|low|vide|change*|
  replace|remplacer|op|zwak|slecht)
(nieuwe|changer|lege|low|dead|platte|vervangen) .. (batterij*|batterie|battery|pile|piles)
(af_en_toe|om_de_minuut|elke_minuut|om_de_paar|elke_30|een_keer_per|kort|toutes_les|de_temps_en_temps|
  every_minute|once_a|every_few|chaque_minute|elke_paar)
(hoeveel|hoe_duur|wat_kost|waar_koop|waar_hang|waar_moet|waar_kan|verplicht|plaatsen|geplaatst|hangen|
  combien|obligatoire|ou_acheter|ou_mettre|how_much|where_can|do_i_need|required|install|attest|attestation|
  keuring|testen|getest|test|certificat|vervallen|krijgen_wij|krijg_ik|heb_ik_recht|moet_ik_een|faut_il|
  kan_ik_een)
(bedrijf|firma|fa) .. co
`

/** Headaches and dizziness of another kind, or a heater that only fails. */
export const CO_ILL_TALK = `
(lawaai|muziek|geluid|noise|music|bruit|verf|schilderen|peinture|kater|griep|gastro|schimmel|moisissure|
  mould|mold|stank|riool|huurprijs|factuur|facture|bill|kou|koude|froid|cold|rekening)
(geen|gin|zonder|no|plus_de|pas_de|sans|without|kapotte) .. {burner}
{burner} .. (kapot|stuk|defect|panne|werkt_niet|werkt_nie|doet_het_niet|broken|not_working|doesnt_work|
  marche_pas|marche_plus|niet_aan|nie_aan)
`
