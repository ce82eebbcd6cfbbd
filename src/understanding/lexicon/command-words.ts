/** Twilio's own stop words: it answers them itself and blocks what we would say after. */
export const TWILIO_STOP = 'stop stopall unsubscribe cancel end quit revoke optout'

/** Whole messages, separated by `;`. */
export const COMMAND_WORDS = {
  stop: `stoppen; stopt; stop aub; stop a u b; stop alstublieft; stop svp; stop please; please stop; stop s
    il vous plait; afmelden; uitschrijven; schrijf mij uit;
    schrijf me uit; schrijf uit; meld mij af; meld me af; uitschrijving; geen berichten meer; geen sms
    meer; geen smsen meer; laat me gerust; laat mij gerust;
    laat me met rust; arret; arrete; arretez; arreter; stoppez; desinscrire; desinscription; me
    desinscrire; desabonner; desabonnement; desabonnez moi;
    plus de messages; plus de sms; unsubscribe me; opt out; stop all; stop it; arretez svp; stopp; stopo;
    توقف; ايقاف; الغاء; الغاء الاشتراك; قف; dur; durdur;
    durdurun; iptal; abonelikten cik; стоп; зупинити; відписатися; відписатись; відписка; dezabonare;
    opreste; opriti; ma dezabonez; wypisz; wypisz mnie;
    zatrzymaj; rezygnuje; parar; baja; cancelar; darme de baja; dar de baja; pare`,
  start: `start; starten; herstart; begin; beginnen; unstop; opnieuw starten; start opnieuw; terug starten;
    herbegin; commencer; demarrer; recommencer; reprendre;
    restart; subscribe; resubscribe; inschrijven; opnieuw inschrijven; aanmelden; abonner; reinscrire; m
    inscrire; sign me up; старт; почати; بدء; ابدا; ابدأ; basla; baslat;
    incepe; porneste; zacznij; zapisz mnie; empezar; comenzar; iniciar; alta`,
  off: `uit; fini; off; zet uit; vragen uit; geen vragen meer; geen vragen; nee geen vragen; pas de
    questions; plus de questions; no questions; no more questions; questions off`,
  on: `aan; on; ja aan; zet aan; vragen aan; terug aan; weer aan; oui on; yes on; turn on; questions on; oui
    questions; on please; reprendre questions`,
  help: `help; hulp; aide; info; informatie; information; informations; menu; uitleg; helpen; help me; help
    mij; aide moi; aidez moi; a l aide; help please; help aub;
    hulp aub; aide svp; мeню; допомога; довідка; مساعده; yardim; ajutor; pomoc; ayuda; hilfe`,
  call: `bel mij eens; bel me eens; bel eens; kunt u mij bellen; kan u mij bellen; kan je mij bellen; kunnen jullie mij bellen;
    wil u mij bellen; kunt u mij terugbellen; pouvez vous m appeler; vous pouvez m appeler; pouvez vous me rappeler;
    can you call me; could you call me; can someone call me; kan iemand mij bellen; quelqu un peut m appeler;
    bel; bel mij; bel me; bel mij aub; bel me aub; bel mij op; bel me op; bel mij terug; bel me terug;
    terugbellen; bellen; opbellen; bel terug; appel; appelez; appelle;
    appelez moi; appelez moi svp; appelle moi; rappelez moi; rappel; call; call me; call me please; please
    call me; please call; call back; call me back; ring me; phone me; phone;
    اتصل; اتصلوا; اتصل بي; اتصلوا بي; ara; beni ara; beni arayin; дзвінок; подзвоніть; подзвоніть мені; зателефонуйте; suna;
    sunati ma; sunati; suna ma; telefon; zadzwon; zadzwoncie; prosze zadzwonic; llamar; llamame; llamada; llamenme;
    llameme; llamadme; llamen; llameme; puede llamarme; pueden llamarme; me puede llamar; me pueden llamar; me llaman;
    zadzwon do mnie; zadzwoncie do mnie; prosze do mnie zadzwonic; zadzwonic; oddzwon; oddzwoncie; prosze oddzwonic;
    oddzwonic; prosze o telefon; prosze o kontakt telefoniczny; czy mozecie zadzwonic; mozecie do mnie zadzwonic;
    ma puteti suna; puteti sa ma sunati; va rog sa ma sunati; ma sunati; arayin; beni arar misiniz;
    beni arayabilir misiniz; arayin beni; bizi arayin; зателефонуйте мені; передзвоніть; передзвоніть мені;
    подзвони; можете подзвонити; ви можете подзвонити; позвоните; позвоните мне; перезвоните; перезвоните мне;
    ممكن تتصلون بي; ممكن تتصل بي; ارجو الاتصال; ارجو الاتصال بي; الرجاء الاتصال; الرجاء الاتصال بي; اتصلوا بنا`,
  privacy: `privacy; vie privee; confidentialite; privacybeleid; gdpr; avg; rgpd; mijn gegevens; mes donnees; my
    data`,
  forget: `wis; wissen; wis alles; wis mij; wis mijn gegevens; vergeet mij; verwijder; verwijder mij;
    verwijder mijn gegevens; effacer; effacez; efface; effacez moi;
    effacez mes donnees; supprimer; supprimez mes donnees; delete; delete me; delete my data; erase; erase
    my data; forget; forget me; remove my data; alles wissen; alles verwijderen; oublier; oubliez moi;
    tout effacer; effacez tout; delete everything; erase everything`,
  menu: `taal; talen; langue; langues; language; languages; andere taal; autre langue; other language;
    change language; taal wijzigen; taal veranderen; changer de langue; changer langue; dil; мова; limba;
    jezyk; idioma; لغه; اللغه`,
  sms: `sms; liever sms; liever via sms; liever per sms; via sms; per sms; met sms; op sms; graag sms; graag via
    sms; graag per sms; sms graag; sms aub; gewone sms; liever een sms; liever een gewone sms; stuur sms; stuur
    een sms; liever geen whatsapp; niet via whatsapp; niet op whatsapp; geen whatsapp maar sms;
    plutot sms; plutot par sms; par sms; sms svp; sms s il vous plait; je prefere sms; je prefere par sms; je
    prefere les sms; pas par whatsapp; pas via whatsapp; pas whatsapp;
    rather sms; rather by sms; by sms; sms please; by text; by text message; i prefer sms; prefer sms; prefer
    text; not by whatsapp; not on whatsapp; not whatsapp`,
  whatsapp: `whatsapp; liever whatsapp; liever via whatsapp; liever op whatsapp; liever per whatsapp; via whatsapp;
    op whatsapp; per whatsapp; met whatsapp; graag whatsapp; graag via whatsapp; graag op whatsapp; whatsapp
    graag; whatsapp aub; stuur whatsapp; stuur via whatsapp; liever geen sms maar whatsapp; niet via sms; liever
    een whatsapp;
    plutot whatsapp; plutot par whatsapp; plutot sur whatsapp; par whatsapp; sur whatsapp; whatsapp svp; je
    prefere whatsapp; pas par sms;
    rather whatsapp; rather by whatsapp; by whatsapp; on whatsapp; whatsapp please; i prefer whatsapp; prefer
    whatsapp; not by sms`,
} as const

/**
 * Names of the languages that we have texts in: their code, and what they are called in themselves, in Dutch,
 * French and English. No "es" or "ro" inside other words: a command is the whole message.
 */
export const LANGUAGE_NAMES = {
  nl: `nl nederlands vlaams neerlandais flamand dutch flemish hollands nederland ned holandes felemenkce
    нідерландська niderlandzki olandeza neerlandes`,
  fr: `fr frans francais francaise french frankreichs fransizca французька francuski franceza frances
    الفرنسيه frensch franse`,
  en: `en eng engels anglais anglaise english ingilizce англійська angielski engleza ingles الانجليزيه
    engelse englisch`,
  ar: `ar عربي عربى العربيه عربيه arabisch arabe arabic arabi`,
  tr: `tr turkce turks turc turque turkish turkse`,
  uk: `uk ukr укр українська українською україньска oekraiens oekraiense ukrainien ukrainienne ukrainian`,
  ro: `ro romana romaneste roemeens roemeense roumain roumaine romanian`,
  pl: `pl polski polsku polska pools poolse polonais polonaise polish`,
  es: `es espanol castellano spaans spaanse espagnol espagnole spanish`,
} as const

/** What may stand around the name of a language when someone asks for it. */
export const WORDS_AROUND_A_LANGUAGE = `
  in het t aub graag please svp s il vous plait en ik wil kan kunt u ook je spreek spreekt spreken praat
    praten versta taal langue language
  liever alleen only seulement parle parlez vous speak do you can we talk i le la the this dit it mag
    mogelijk possible merci est ce que c is
  allez op naar to switch alsjeblieft alstublieft verder moi pour tu peut on peux pouvez ecrire schrijf
    schrijven write ge gij voor mij ja oui yes
  de continuer berichten messages message bericht doorgaan veranderen changer change por favor`
