/**
 * Words of STOP, of being called and of agreeing, in the languages that we have a part of our texts in. `anywhere`
 * are of one language alone; `alone` tell only as a whole message: "da" is also Flemish for that, "tak" a branch.
 */
export const SERVICE_WORDS = {
  ar: { anywhere: '', alone: '' },
  tr: {
    anywhere: `durdurun durdur istemiyorum gondermeyin gonderme yazmayin mesajlar mesajlari mesaj abonelikten aboneligi
      iptal arayin arayabilir arar beni lutfen evet hayir tabii katilmak istiyorum`,
    alone: 'dur ara olur tamam iptal',
  },
  uk: { anywhere: '', alone: '' },
  ro: {
    anywhere: `opriti opreste dezabonare dezabonati dezabonez mesaje mesajele trimiteti trimite sunati
      puteti multumesc desigur doresc vreau scoateti stergeti rog`,
    alone: 'da suna',
  },
  pl: {
    anywhere: `wypisz wypiszcie wypisac zatrzymaj zatrzymajcie rezygnuje rezygnacja wiadomosci wysylajcie wysylac przestancie
      zadzwon zadzwoncie zadzwonic oddzwon oddzwoncie prosze dziekuje jasne oczywiscie chce pewnie zgoda zgadzam`,
    alone: 'tak',
  },
  es: {
    anywhere: `mensajes mensaje quiero cancelar llamame llameme llamenme llamarme llamadme llamar llamada llamen claro
      acuerdo gracias enviar envien envie borrenme darme`,
    alone: 'baja parar pare vale',
  },
} as const

/** Said around a command in any language. */
export const PLEASE = `
  aub; alstublieft; alsjeblieft; a u b; graag; dank u; bedankt; dank je; svp; s il vous plait; merci; please; thanks;
  thank you; por favor; gracias; va rog; multumesc; prosze; dziekuje; lutfen; tesekkurler; tesekkur ederim; будь ласка;
  дякую; пожалуйста; спасибо; من فضلك; من فضلكم; لو سمحت; لو سمحتم; شكرا`
