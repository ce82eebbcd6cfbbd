/**
 * She asks, in a sentence, what is kept of her, or who sees it. Only what can be nothing else: it is heard in the
 * middle of any talk, where a wrong guess would take her answer for something that it is not.
 */
export const ASKS_WHAT_IS_KEPT = `
(welke|wat_voor|wat) .. (gegevens|info|informatie|data) .. (van|over) (mij|me|mijn|mezelf)
(wat|welke) (weet|weten|weetje|bewaart|bewaren|houdt|houden|slaat|slaan) (u|jullie|je|ge|gij)? .. (van|over) (mij|me|mezelf)
(wie) (ziet|zien|leest|lezen|krijgt|heeft|kan|kunnen) .. (mijn|onze) (antwoord|antwoorden|bericht|berichten|gegevens|nummer)
(waar|van_waar|hoe) .. (hebt|heeft|hebben|haalt|haalde|kreeg|kregen|komt|komen) .. (mijn|aan_mijn) (nummer|gsmnummer|gegevens)
(quelles|quelle|quels) .. (donnees|infos|informations) .. (sur|de) (moi)
(que|qu'est_ce_que|ce_que) (savez|gardez|conservez) vous? .. (sur|de) (moi)
(que|qu'est_ce_que|ce_que) vous (savez|gardez|conservez) .. (sur|de) (moi)
(qui) (voit|lit|peut|recoit) .. (mes|mon|ma) (reponse|reponses|message|messages|donnees|numero)
(what|which) .. (data|information|info|details) .. (about|on|of) (me)
(what) (do|does)? (you|they)? (know|keep|store|hold|have) .. (about|on|of) (me)
(who) (sees|see|reads|read|gets|can) .. (my) (answer|answers|message|messages|data|number)
`

/** She asks, in a sentence, to have it deleted. */
export const ASKS_TO_BE_FORGOTTEN = `
(wis|wist|wissen|verwijder|verwijdert|verwijderen|schrap|schrappen|vergeet|delete) .. (mijn) (gegevens|data|info|informatie|antwoorden)
(mijn) (gegevens|data|info|informatie|antwoorden) .. (wissen|verwijderen|schrappen|weg|deleten|vergeten)
(wis|wist|wissen|verwijder|verwijdert|verwijderen|vergeet) (alles|al_wat) .. (van|over) (mij|me)
(alles) (van|over) (mij|me) .. (wissen|verwijderen|vergeten|weg)
(effacez|effacer|efface|supprimez|supprimer|supprime|oubliez) .. (mes) (donnees|infos|informations|reponses)
(effacez|effacer|efface|supprimez|supprimer) (tout) .. (moi|a_moi)
(delete|erase|remove|forget|wipe) .. (my) (data|information|info|details|answers)
(delete|erase|remove|forget) (everything|all) .. (about|on|of) (me)
`

/** She wants one thing back that she answered or wrote; not all that is kept, and not silence. */
export const TAKES_BACK = `
(wis|wist|wissen|verwijder|verwijdert|verwijderen|schrap|schrapt|schrappen|haal|haalt|doe|doet|smijt|gooi|trek|delete) .. (mijn|mn|dat|dit|het|t|laatste|vorige|vorig) (laatste|vorige|vorig)? (antwoord|reactie)
(antwoord|reactie) .. (wissen|verwijderen|schrappen|weghalen|deleten|intrekken|weg) (aub|alstublieft|graag|please)? (,|?|$)
(wis|wist|verwijder|verwijdert|schrap|schrapt|haal) .. (wat|hetgeen) ik (schreef|zei|stuurde|antwoordde|geschreven|gezegd|gestuurd|daar|daarnet|net) ..
(effacez|effacer|efface|supprimez|supprimer|supprime|retirez|retirer|enlevez|enlever|annulez) .. (ma|cette|la|derniere) (derniere)? (reponse)
(effacez|effacer|efface|supprimez|supprimer|supprime|retirez|retirer|enlevez|enlever) .. ce que j (ai|avais) (ecrit|dit|repondu|envoye)
(delete|erase|remove|withdraw|scrap|scratch|cancel|drop|take_back) .. (my|that|this|the|last) (last|previous)? (answer|reply|response)
(delete|erase|remove|withdraw|scrap|scratch) what i (wrote|said|sent|answered|just)
(видал*|приберіть|зітріть|скасуйте) .. (відповідь)
(sterge*|scoate*|anula*) .. (raspunsul)
(usun*|skasuj*|wykresl*|cofn*) .. (odpowiedz)
(borr*|elimin*|quit*|anul*) .. (respuesta)
(cevab*|yanit*) .. (sil*|kaldir*|iptal*)
(احذف*|امسح*|الغ*) .. (جوابي|اجابتي|الجواب|ردي)
`
