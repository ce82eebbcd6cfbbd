/** When, or whether, somebody is at the office. Asking to be called is another matter. */
export const OFFICE_LISTS = {
  office: `kantoor kantore kantoortje bureau buro biro bureel burau loket balie onthaal secretariaat permanence guichet
    accueil agence office desk reception biuro biura ofis ofisi ofisiniz buro biroul biroului oficina офіс офісу مكتب
    المكتب المكتبه`,
  open: `open geopend opengaat opent openen toe dicht gesloten sluit sluiten closed close closes opens ouvert ouverte
    ouverts ouvre ouvrez ferme fermee fermez ferment acik acilir kapali otwarte otwarty zamkniete czynne deschis inchis
    abierto abierta abre abren cerrado cerrada cierra cierran відкритий відкрито працює зачинено مفتوح يفتح مغلق`,
  when: `wanneer hoelaat quand when kiedy cuando cand коли متى`,
  come: `langskomen langskome langsgaan komen binnenspringen passeren aankloppen visit come venir passer`,
}

export const OFFICE_HOURS = `
(openingsuren|openingsuur|openingstijden|openingsure|kantooruren|kantoor_uren|bureau_uren|spreekuur|spreekuren|zitdag|zitdagen|
  heures_d_ouverture|heures_ouverture|heure_d_ouverture|horaires_d_ouverture|horaires|horaire|heures_de_bureau|jours_d_ouverture|
  opening_hours|opening_times|office_hours|business_hours|godziny_otwarcia|horario|horarios|program_de_lucru|orele_de_program|
  orar|calisma_saat*|acilis_saat*|години_роботи|графік_роботи|ساعات_العمل|ساعات_الدوام|اوقات_الدوام)
{office} .. {open}
{open} .. {office}
^ (hallo|dag|goeiedag|goedendag|goedemorgen|hello|hi|bonjour|bonsoir|sorry|excuse_me)? ,? {when} (is|zijn|zijt|bent|are|est|sont|etes|do|does|gaat|gaan|ben|jest|este|esta|estan|sunteti|يكون)? (jullie|u|ge|gij|het|de|the|you|vous|le|la|l)? ({office}|ce)? {open}
(hoe_laat|tot_hoe_laat|vanaf_hoe_laat|vanaf_wanneer|tot_wanneer|welke_dagen|welke_uren|welk_uur|om_hoe_laat|a_quelle_heure|
  quelle_heure|quels_jours|jusqu_a_quelle_heure|jusqu_a_quand|what_time|which_days|what_days|till_what_time|until_when|
  till_when|ne_zaman|saat_kacta|o_ktorej|la_ce_ora|a_que_hora|о_котрій) .. ({open}|{office})
(zijn|bent|zijt|is|hebben|etes|avez|are|is) (jullie|u|ge|gij|vous|you|there) .. {open} .. (op|vandaag|morgen|nu|op_zaterdag|
  zaterdag|zondag|vrijdag|maandag|dinsdag|woensdag|donderdag|weekend|aujourd_hui|demain|maintenant|le|lundi|mardi|mercredi|
  jeudi|vendredi|samedi|dimanche|today|tomorrow|now|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|,|$|?)
^ (c_est|cest|est_ce|vous_etes|etes_vous) .. {open} (le|aujourd_hui|demain|maintenant|ce|lundi|mardi|mercredi|jeudi|vendredi|
  samedi|dimanche|quand|$|?)
(is|zit|y_a_t_il|il_y_a|is_there) .. (iemand|er_iemand|quelqu_un|someone|somebody|anyone|anybody) .. (op|in|aan|au|at) .. {office}
({when}|mag|kan|kunnen|can|may|could|peut|puis|peux|pourrais|hoe_laat|what_time|a_quelle_heure) .. {come} .. {office}
^ ({when}|mag|kan|can|may|puis) .. (langskomen|langs_komen|binnenspringen|binnen_springen|come_by|drop_by|pass_by|passer_au) (eens|even|,|$|?)
(nummer|telefoonnummer|telefoon|numero|tel|phone_number|number|telephone) .. (van|du|de|of|for|voor) .. {office}
{office} .. (nummer|telefoonnummer|numero|phone_number|number|telephone)
(waar|where|ou) (is|vind|ligt|est|se_trouve|can_i_find) (ik)? (het|uw|jullie|de|your|the|le|votre)? {office}
`

/** Who wants somebody to do something, or to be called, is not asking for the hours alone. */
export const NOT_OFFICE_HOURS = `
(bel_mij|bel_me|mij_bellen|me_bellen|terugbellen|call_me|call_back|ring_me|phone_me|appelez_moi|rappelez|m_appeler|me_rappeler|arayin|zadzwon*|
  sunati|llamen*|llamar*|подзвон*|зателефон*|اتصلو*)
(lift|containerpark|recyclagepark|zaal|speeltuin|speelplein|winkel|conseil|raad|nieuwsbrief|deur|poort|kelder|garage|berging|fietsenberging|wasplaats|raam|venster|ascenseur|porte|fenetre|cave|local|door|gate|
  window|cellar|basement|elevator)
`
