/** About the meeting: when, where, coming or not. */
export const MEETING_PHRASES = `
{meeting} .. 
(*vergadering|*bijeenkomst|*samenkomst|*infoavond) .. 
(kom|komen|komme|kan|ben|zal) .. (ook|niet|nie|wel|graag)? .. (naar|op|bij) (de|den|het)? (vergadering|
  bijeenkomst|samenkomst|infoavond)
`

/** About the tenants' advisory council. */
export const COUNCIL_PHRASES = `
{council} .. 
(in|voor|van|bij|lid|zetelen|zitten|deelnemen) .. (de|den)? (raad|raden|adviesraad|har) .. 
(lid|leden|membre|membres|member|members) .. (raad|conseil|council|comite|har|word|worden|devenir|become|
  consejo|rady|consiliu*|ради)
(huurders|locataires|tenants|residents|inquilinos|kirac*|орендар*|мешканц*|lokator*|chiriasi*) .. (raad|
  conseil|council|comite|committee|consejo|konsey*|meclis*|kurul*|рад*|rad*|consiliu*)
(vertegenwoordig*|inspraak|participatie|representant*|temsilci*|представни*|przedstawiciel*|reprezentant*) .. 
(iets|idee|voorstel|vraag) .. (doorgeven|voorleggen|voorstellen) .. (aan|voor) .. (raad|har)
`

/** About the tenants' paper. */
export const NEWSLETTER_PHRASES = `
{newsletter} .. 
(nieuws|nouvelles|actualites|news) .. (per|par|by|via) .. (mail|post|email|brief|courrier)
`

/** A council that is only named to say which meeting: "vergadering van de huurdersraad". */
export const SIGNED_UP_BY_NAME = `
{meeting} .. (van|de|du|of|met|with|avec|mit|del|z|з) .. {council}
(wanneer|waar|hoe_laat|quand|ou|when|where|what_time|kiedy|gdzie|коли|де|cand|unde|cuando|donde|ne_zaman|
  nerede|متى|اين) .. {meeting}
{council} {meeting} 
(vergadert|vergaderen) .. 
`
