/** What a number is called, and who is not the one we mean. */
export const WRONG_NUMBER_LISTS = {
  wrong: 'fout foute foutief foutieve verkeerd verkeerde verkeert foud mis',
  number: `nummer nummers numero numer nr nummerke gsm-nummer gsmnummer gsmnr telefoonnummer telnummer
    tel-nummer`,
}

/** "You have the wrong number": nothing else is meant by it. */
export const WRONG_NUMBER = `
{wrong} {number}
{wrong} (persoon|mens)
(niet|nie|ni) (het|t|de|den|m|mijn|hun|haar|zijn|dat|da)? juiste? {number}
(niet|nie|ni) (de|den)? juiste (persoon|mens)
(van|mis|vergist) (van)? {number}
nummer is (niet|nie|ni) (meer)? van (die|deze|hem|haar|hun|de|u)
(niet|nie|ni) (meer)? het nummer van
(mauvais|faux|mauvai) (numero|num|no|tel|telephone)
(mauvaise|fausse) personne
(trompez|trompe|trompes|trompee|erreur) .. (de|le|du) numero
erreur de numero
pas le bon numero
pas (la|le) bonne? personne
wrong (number|numbers|num|nr|person|phone|recipient|contact)
not the right (number|person)
no longer (the)? number of
`

/** Said of somebody we named: the wrong number only in answer to a first message of ours. */
export const NOT_ME = `
(dat|da|dit|die|ik) (ben|is|bent) (ik|dat|da|die|het)? (niet|nie|ni)
(ik)? ken (ik)? (die|deze|hem|haar|dien|die_persoon|die_naam|deze_persoon|die_mens|dienen) .. (niet|nie|ni)
(die|hij|zij|ze) (woont|weunt|woonde) (hier|ier) (niet|nie|ni)
(ben|zijn) (geen|gin|gene) huurder
(huur|huren) (niet|nie|ni|niks|niets) (van|bij|hier)
(niet|nie|ni) bij u huren
(c|ce) (n)? est pas moi
pas moi
(connais|connait) pas (cette|ce|la|le|de)? (personne|monsieur|dame|nom)
(suis|sommes) pas (un|une)? locataires?
(that|this|it) (is|s) not me
(isnt|not) me
(dont|do_not) know (this|that|the|him|her|any)
not a tenant
`

/** A number on a thing, or one that she sent herself: not the number we wrote to. */
export const ANOTHER_NUMBER = `
(bel|deurbel|bellen|brievenbus|bus|deur|huisnummer|huis|meter|teller|lift|appartement|flat|parking|garage|kelder|
  gevel|sonnette|boite|porte|compteur|ascenseur|doorbell|door|letterbox|mailbox|meter|elevator)
(bedoel*|bedoelde|gaf|tikte|getikt|gestuurd|ingegeven|doorgegeven|typte|getypt|geantwoord|voulais|voulu|envoye|
  tape|meant|mean|typed|sent|pressed|answered)
`
