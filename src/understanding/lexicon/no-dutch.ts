/**
 * That the language is the trouble: hers is another, or ours is too hard. Said of a language by name, or of "this" and
 * "your" language. A word that does not know its own language ("my dutch not good") stands in any order.
 */
export const NO_DUTCH_LISTS = {
  tongue: `dutch nederlands nederlans neederlands nederland vlaams flemish hollands neerlandais neerlandai flamand
    hollandais niederlandisch hollandaca felemenkce flamanca нідерландськ* голландськ* olandez* neerlandez* niderlandzk*
    holendersk* holandes* neerlandes* flamenco الهولنديه هولندي بالهولندي`,
  poor: `not niet nie ni geen gin no non pas bad slecht mauvais mal weak zwak faible poor little beetje weinig peu
    moeilijk difficult difficile hard lastig dur mauvaise klein small zero nul kein nicht schlecht
    trudn* slab* zle dificil malo mala poco zor kotu az`,
  know: `speak speaking understand understood read write know talk learn learning spreek spreken begrijp begrijpen
    versta verstaan verstoa lees lezen ken kan schrijf parle parler comprends comprend comprendre lis lire sais
    verstehe spreche hablo entiendo comprendo mowie rozumiem vorbesc inteleg`,
  no: `not niet nie ni geen gin no non pas dont doesnt cant cannot kein nicht nu`,
  ours: `this your jullie uw deze die dees cette votre vos this_is het`,
}

export const NO_DUTCH = `
(my|mijn|mn|mon|our|ons|mi|moj|benim) (flemish|{tongue}) (is|it|est|n_est|isnt|es|nie|jest)? .. {poor}
{poor} (zo|so|heel|tres|very)? (goed|good|bien|bon)? (in|en|with|met|of|at|a|au)? (het|le|the)? (dutch|nederlands|vlaams|flemish|neerlandais|flamand)
^ (sorry|pardon|desole|desolee|excuse_me|excusez|sry)? ,? ({tongue}) (is|est|too|te|trop|very|heel|for_me|voor_mij|pour_moi)? .. {poor}
{no} .. {know} .. {tongue}
{know} {no} .. {tongue}
{know} .. {poor} {tongue}
{no} .. {know} .. (this|your|jullie|uw|deze|cette|votre) (language|taal|langue)
{know} .. {no} .. (this|your|jullie|uw|deze|cette|votre) (language|taal|langue)
(only|alleen|enkel|seulement|uniquement) (speak|understand|spreek|versta|parle)? (english|engels|anglais|french|frans|francais|arabic|
  arabisch|arabe|turkish|turks|turc|spanish|spaans|espagnol|polish|pools|polonais|ukrainian|oekraiens|ukrainien|romanian|
  roemeens|roumain|russian|russisch|russe|german|duits|allemand|dari|pashto|somali|tigrinya|farsi)
(не|ні) .. (розумію|розмовляю|говорю|знаю|читаю) .. {tongue}
{tongue} .. (bilmiyorum|konusmuyorum|anlamiyorum|zor)
(لا|ما|مش) .. (اتكلم|افهم|اعرف|بحكي|بفهم|اقرا) .. {tongue}
`
