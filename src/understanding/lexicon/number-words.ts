/** How tenants write the numbers from nought on, in words; the place in the list is the number. */
export const NUMBER_WORDS: readonly string[] = [
  `nul zero nulle null صفر sifir нуль ноль cero`,
  `een eentje ene jin ien ein eene un une one واحد وحده واحده bir один одна одне одну unu una unul jeden
    jedna jedno jedynka uno  eens eine`,
  `twee twie twi tweetje tweeje twe twea deux deu two اثنين اثنان اتنين ثنين تنين iki два дві двійка двійку
    doi doua dwa dwie dwojka dwojke dos`,
  `drie drietje drieje dri drij driee drei trois troi trwa three tree ثلاثه ثلاث تلاته تلات uc три трійка
    трійку трі trei trzy trojka trojke tres`,
  `vier viertje viere fier vierre quatre quatr katre kat four اربعه اربع dort чотири четвірка четвірку
    patru cztery czworka czworke cuatro quatro`,
  `vijf vijfje vijve vuve vuuve vuuf vuf vyf vief five fif fife cinq cink cinc sinq sink خمسه خمس bes пять пятірка
    пятірку cinci piec piatka piatke cinco`,
  `zes zesse six سته ست alti шість sase szesc seis`,
  `zeven zevene zeevn sept seven سبعه سبع yedi сім sapte siedem siete`,
  `acht achte huit eight ثمانيه تمانيه sekiz вісім opt osiem ocho`,
  `negen negene neuf nine تسعه dokuz девять noua dziewiec nueve`,
  `tien tiene dix ten عشره عشر on десять zece dziesiec diez`,
  `elf elve onze eleven unsprezece jedenascie once`,
  `twaalf twolve douze twelve doisprezece dwanascie doce`,
]

/** Ordinals, first to fifth; the place in the list is the position from 0. */
export const ORDINAL_WORDS: readonly string[] = [
  `eerste iste ieste eersten eeste eeste premier premiere 1er 1ere 1ste 1e 1st first الاول الاولى اول
    الأولى birinci birincisi ilk ilki перший  перша перше першу primul prima primo pierwszy pierwsza
    pierwsze pierwsza primero primera primer`,
  `tweede tweeden twidde tweeste deuxieme deuxiem second seconde 2eme 2e 2de 2nd الثاني الثانيه تاني الثانى
    ikinci ikincisi другий друга друге другу  al_doilea doilea doua a_doua drugi druga drugie segundo
    segunda`,
  `derde derden troisieme troisiem 3eme 3e 3de 3rd third الثالث الثالثه تالت ucuncu ucuncusu третій третя
    третє третю treilea treia al_treilea  trzeci trzecia trzecie tercero tercera tercer`,
  `vierde vierden quatrieme 4eme 4e 4de 4th fourth الرابع الرابعه dorduncu dorduncusu четвертий четверта
    четверте четверту patrulea patra  czwarty czwarta czwarte cuarto cuarta`,
  `vijfde vijfden vuufde cinquieme 5eme 5e 5de 5th fifth الخامس الخامسه besinci besincisi пятий пята пяте
    cincilea cincea piaty piata piate  quinto quinta`,
]

/** The last of a list. */
export const LAST_WORDS = `
  laatste leste latste laste dernier derniere last الاخير الاخيره اخر sonuncu sonuncusu son
  останній
    остання останнє ultimul ultima ultimo ostatni ostatnia ostatnie`

/** The days of a month that are said in words, as far as the ordinals above do not have them. */
export const DAY_WORDS: readonly string[] = [
  '',
  '',
  'twee deux two',
  'drie trois three third',
  'vier quatre four',
  'vijf cinq five fifth',
  'zes six sixieme',
  'zeven sept seven',
  'acht huit eight eighth',
  'neg negen neuf nine ninth',
  'tien dix ten',
  'elf elve onze eleven',
  'twaalf twaalef douze twelve twelfth',
  'dertien treize thirteen',
  'veertien quatorze fourteen',
  'vijftien quinze fifteen',
  'zestien seize sixteen',
  'zeventien dix-sept seventeen',
  'achttien dix-huit eighteen',
  'negentien dix-neuf nineteen',
  'twintig twintigste vingt twenty twentieth',
  'eenentwintig vingt-et-un twenty-first',
  'tweeentwintig vingt-deux twenty-second',
  'drieentwintig vingt-trois twenty-third',
  'vierentwintig vingt-quatre twenty-fourth',
  'vijfentwintig vingt-cinq twenty-fifth',
  'zesentwintig vingt-six twenty-sixth',
  'zevenentwintig vingt-sept twenty-seventh',
  'achtentwintig vingt-huit twenty-eighth',
  'negenentwintig vingt-neuf twenty-ninth',
  'dertig trente thirty thirtieth',
  'eenendertig trente-et-un thirty-first',
]
