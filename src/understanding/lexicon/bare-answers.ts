/**
 * What may stand around a yes or a no that is nothing but that: politeness, agreeing or declining in other words, and
 * a word for what was offered. No thing, no place and no number: with one of those it is about something else.
 */
export const AROUND_AN_ANSWER = `
ok oke okee okay okey okej oki okidoki goed goe prima perfect top super fijn graag gaarne geern zeker tuurlijk natuurlijk uiteraard
absoluut akkoord accoord voorzeker inderdaad eigenlijk alvast gerust altijd eens maar dan wel toch nog ook nu niet nie ni geen gin meer
hoor zulle he zeg zo heel erg veel wat liever doe doen doet mag mogen kan kunt kan gaat moet hoeft wil willen wilt zou zal zullen heb
hebt ben bent ik k wij we u uw ge gij je jullie mij me ons dat da dit het t is van voor met om te en of aan af in alle
plezier probleem problemen bezwaar punt zin goesting interesse geinteresseerd nodig waarom tijd druk oud ziek moe kort korte soms
af_en_toe vraag vragen vraagt vraagje vraagjes stel stelt stellen stuur stuurt sturen berichten bericht smsjes sms iets meedoen mee
dank danku dankje dankjewel dankuwel bedankt merci aub alstublieft alsjeblieft graag gedaan vriendelijk mvg groetjes groeten meneer
mevrouw beste dag hallo goeiedag goedendag goedemorgen goedemiddag goedenavond morgen middag avond
noteer tonen toon lezen lees delen deel zonder naam wissen wis alles verwijderen verwijder
bien bon bonne volontiers avec plaisir d accord parfait evidemment certainement absolument bien_sur sur pas de du des souci soucis
probleme problemes c est cest ca va marche moi je j on nous vous veux voudrais peux pouvez peut interesse interessee temps trop ai suis
occupe occupee age agee malade question questions poser posez envoyer envoyez envoie messages message svp s il plait te tres beaucoup
mille remercie merci bonjour bonsoir salut madame monsieur cordialement preference prefere plutot non plus une le la les ne n
quelquefois parfois toujours allez y vas montrer montrez lire effacer effacez tout sans nom
fine great good sure cool of course happy glad please thanks thank thx ty cheers you i im id ill m d ll we my me yes that thats s its it
would like love to ask send go ahead for with no not dont do don t want any interested interest problem worries worry sorry rather
prefer busy time old sick have a an and but questions question messages message texts text sometimes can may could allowed hello hi hey
dear sir madam so much very kind show read share delete everything erase without name feel free
tis is da past lukt lukken gaat kzal kga kwil khoef kheb tmag helemaal totaal geval nooit enkel zeer okido tis klopt vanzelfsprekend
dac daccord entendu convient exact effectivement surtout jamais jpeux jveux refuse vraiment quand meme finalement apres pour le moment
thing ofc definitely absolutely will why agree really at all way never unfortunately pls plz pleas actually after yet now
شكرا مش لن ما بس من فضلك ki elbette mumkun degil tesekkurler lutfen istemiyorum не дякую можу на жаль згоден згодна ніколи будь ласка
acord cu drag pot multumesc va rog ze zgadzam sie dziekuje moge nigdy wcale prosze por supuesto acuerdo gracias puedo nunca para nada
favor interesa
`

/** That she thinks otherwise than before. */
export const SECOND_THOUGHT = `
(nee|neen|ja|jawel|non|oui|si|no|yes)? ,? toch (wel|niet|nie|ni|maar|liever|wel_niet|maar_niet)
toch ,? (ja|nee|neen)
(finalement|quand_meme|au_final|tout_compte_fait|reflexion_faite|after_all|on_second_thought|second_thoughts|bij_nader_inzien|achteraf)
(van|d|changed|change) .. (gedacht|gedachten|gedachte|mening|avis|mind)
^ (actually|en_fait|eigenlijk) ,? (ja|nee|neen|oui|non|yes|no)
(yes|no|oui|non) ,? (actually|en_fait|eigenlijk)
`
