/** When or where the meeting is, asked by who was invited to it. Nothing else is being talked of. */
export const WHEN_OR_WHERE = `
^ {before}? (c_est|ce_sera|cest|et)? (a_quelle_heure|quelle_heure|quel_jour|quelle_date|quelle_adresse|c_est_ou|cest_ou|ou_ca|ou_est_ce|c_est_quand|cest_quand|jusqu_a_quelle_heure) .. $
^ {before}? (c_est|cest|ce_sera|ca_se_passe|la_reunion_est|elle_est) (ou|quand|quel_jour) .. $
^ {before}? (ou|quand) (est|c_est|se_passe|a_lieu|commence|ca|,|?) .. $
^ {before}? (om|tot|rond)? (hoe_laat|hoelaat|welk_uur|welke_dag|welke_datum|welk_adres|welke_zaal) .. $
^ {before}? (wanneer|waar) (is|was|gaat|begint|start|vindt|juist|precies|ook|dat|het|ergens|,|?) .. $
^ {before}? (waar|wanneer) $
^ (wat|wa) (was|is) (het|de|t)? (uur|adres|datum|plaats|dag) .. $
(is|was) (het|t|da|dat|die) (om)? (hoe_laat|hoelaat|wanneer|waar) .. $
^ {before}? (at)? (what_time|which_day|what_day|what_date|which_date|what_address|what_is_the_address|whats_the_address) .. $
^ {before}? (when|where) (is|was|does|will|do|,|?) .. $
^ {before}? (when|where) $
`

export const WHEN_OR_WHERE_LISTS = {
  before: `ok oke ja oui yes sorry pardon en et and maar mais but dag bonjour hello merci dank_u thanks excuse_me , sorry_,`,
}

/** Asked of something else that has its hours and its place. */
export const OF_SOMETHING_ELSE = `
(kantoor|bureau|loket|technieker|loodgieter|vakman|lift|herstelling|vuilnis|containerpark|office|technician|plumber|repair|technicien|
  plombier|ascenseur|reparation|bureaux|iemand|someone|quelqu_un|jullie)
`
