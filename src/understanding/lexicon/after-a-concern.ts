/** Words for where a thing is, with nothing that ails it: more of what was just told. */
export const WHERE_ONLY = `
^ (its|it_s|it_is|thats|het_is|t_is|tis|da_is|dat_is|is|c_est|cest)? (just|right|vlak|juist|juste|net)? (above|below|under|underneath|behind|next_to|
  beside|near|over|boven|onder|naast|achter|tegen|rond|langs|au_dessus|en_dessous|au_dessous|derriere|a_cote|sous|pres) .. .. $
`

/** It was so, and is so no more: nothing to note. */
export const GOOD_NOW = `
(was|waren|wa|etait|etaient|had|were|is_geweest) ... (maar|ma|mo|mais|but) ... (goed|goe|oke|ok|in_orde|opgelost|proper|gekuist|hersteld|gemaakt|weg|bien|bon|
  propre|repare|regle|fine|good|clean|cleaned|fixed|solved|sorted) (nu|now|maintenant|weer|again|ondertussen|intussen|hoor|,|$)
(was|waren|wa|etait|etaient|had|were) ... (maar|ma|mo|mais|but) ... (nu|now|maintenant|intussen|ondertussen) .. (goed|goe|oke|ok|in_orde|opgelost|proper|gekuist|
  hersteld|gemaakt|weg|bien|bon|propre|repare|regle|fine|good|clean|cleaned|fixed|solved|sorted)
`

/** Whether she may go in again, after gas, smoke or fire. */
export const BACK_INSIDE = `
(kan|kunnen|mag|mogen|moet|moeten|wanneer) (ik|k|we|wij|men|de_kinderen|iedereen)? .. (terug|trug|trg|weer|opnieuw)? .. (binnen|naar_binnen|naar_huis|in_huis|binnengaan)
(terug|trug|trg) (naar)? (binnen|huis) (gaan|mogen)? (?|$)
(peut|puis|peux|pouvons|pouvez|est_ce_qu|quand) .. (rentrer|retourner|revenir|entrer)
(can|may|could|should|when) (i|we|the_kids|everyone) .. (go|come|get) .. (back|in|inside|home)
(is|c_est) (het|it|t)? (al|now|nu|again)? (weer|terug)? (veilig|safe|sur|sans_danger) .. (binnen|inside|back|huis|rentrer|terug|?|$)
`
