/** Other languages for people hurt or attacked, kept apart to keep the list above readable. */
export const MEDICAL_ELSEWHERE = `
لا (يتنفس|تتنفس|يستطيع_التنفس|اتنفس|يتحرك|تتحرك|يستجيب|استطيع_التنفس|اريد_ان_اعيش|اريد_العيش)
(ما|مش|مو|لم) (يتنفس|بيتنفس|عم_يتنفس|تتنفس|يتحرك|قادر_اتنفس|عم_تتنفس|بدي_عيش|يعد_يتنفس)
(اغمي|مغمي|مغمى|فاقد*|فقد*|غايب_عن_الوعي|غاب_عن_الوعي|سكته|جلطه|نوبه_قلبيه|ازمه_قلبيه) .. 
(يضربني|تضربني|ضربني|يضرب*|اعتد*|يعتدي|يهددني|هددني|اغتصب*|يخنقني|يقتلني) .. 
(انتحر|الانتحار|انتحار|اقتل_نفسي|اريد_ان_اموت|بدي_موت|اريد_الموت|انهي_حياتي)
(لص|لصوص|حرامي|سارق|سرقه|يقتحم*|اقتحام|يكسر_الباب|يكسرون_الباب) .. 
(nefes|nefesi) .. (alamiyor*|almiyor|alamiyo|alamam|kesil*|darligi)
(bayildi|bayilmis|baygin|bilinci|bilincsiz|suuru|kalp_krizi|felc|inme|komada|olmek_uzere|oluyor|
  kriz_gecir*) .. 
(beni|bizi|karisini|cocugunu|annemi|karisina) .. (dovuyor*|vuruyor*|bogu*|tehdit*|olduruyor*|dover|
  oldurecek|saldir*|dovdu|taciz*)
(kocam|esim|babam|adam|oglum|komsu*) .. (dovuyor|vuruyor|saldir*|olduruyor|tehdit_ediyor)
(intihar|olmek_istiyorum|yasamak_istemiyorum|kendimi_oldur*|canima_kiy*|hayatima_son)
(hirsiz|hirsizlik|eve_giri*|kapiyi_kiriyor*|soygun|bicakladi*|vuruldu) .. 
не (дихає|дихаю|може_дихати|можу_дихати|реагує|приходить|рухається|хочу_жити|дышит|хоче_жити)
(знепритомн*|непритомн*|без_свідомості|втратив_свідомість|втратила_свідомість|серцевий_напад|інсульт|
  інфаркт|задихається|задихаюсь|вмирає|помирає|судом*) .. 
(бє|б'є|побив*|бьет|избил*|душить|погрожує|нападає|напав*|ґвалт*|вбиває|вбити) .. (мене|дружину|її|його|
  дітей|нас|маму|жінку|себе)
(чоловік|батько|сусід) .. (мене|її) .. (бє|б'є|душить|побив)
(самогубств*|вбити_себе|хочу_померти|накласти_руки|покінчити|хочу_вмерти|вистрибн*|вкорочу)
(злодій|злодії|грабують|грабіжник*|вламуються|ламають_двері|вломи*|пограбування|лізуть_у_вікно|вдирається) .. 
nu (respira|mai_respira|poate_respira|pot_respira|pot_sa_respir|raspunde|mai_vreau_sa_traiesc|misca|
  mai_misca|mai_pot_trai|se_mai_misca|isi_revine)
(lesinat*|lesina|inconstient*|infarct|atac_de_cord|avc|accident_vascular|convulsi*|s_a_sufocat|se_sufoca|
  moare) .. 
(ma|il|o|ne|isi) (bate|loveste|ameninta|strange_de_gat|violeaza|omoara|ataca|lovit|batut) .. 
(sotul|barbatul|tatal|vecinul) .. (ma_bate|bate|m_a_batut|m_a_lovit|ma_loveste|ne_bate)
(sinucid*|vreau_sa_mor|sa_ma_omor|imi_pun_capat|sa_imi_iau_viata|imi_iau_viata|nu_mai_vreau_sa_traiesc)
(hotul|hotii|hoti|spargere|jaf|intrat_prin_efractie|intra_prin|sparg_usa|sparge_usa|injunghi*) .. 
nie (oddycha|oddycham|moze_oddychac|moge_oddychac|reaguje|rusza_sie|chce_zyc|chce_juz_zyc|odzyskal*|
  daje_znaku)
(nieprzytom*|zemdl*|stracil*_przytomnosc|zawal|udar|drgawki|padaczk*|dusi_sie|dusi|umiera|atak_serca|
  krwotok) .. 
(bije|pobil*|uderzyl*|dusi|grozi|atakuje|gwalci|zgwalci*|zabije|kopie) .. (mnie|zone|ja|dzieci|nas|matke|
  mame|go)
(maz|ojciec|sasiad|partner) .. (mnie_bije|bije|bije_mnie|mnie_pobil|pobil_mnie)
(samoboj*|zabic_sie|zabije_sie|chce_umrzec|chce_sie_zabic|skonczyc_ze_soba|odebrac_sobie|skoczyc_z)
(wlamuje|wlamuja|wlamanie|wlamywacz*|zlodziej*|napad|wlamali|wylamuja|rozboj) .. 
no (respira|puede_respirar|puedo_respirar|reacciona|responde|se_mueve|despierta|quiero_vivir|
  quiero_seguir_viviendo|quiere_vivir)
(desmay*|inconsciente|infarto|ictus|derrame|convulsion*|ahoga|ahogando|asfixia|paro_cardiaco|muriendo|
  ataque_al_corazon|sin_conocimiento) .. 
(me|la|le|nos) (pega|pego|golpea|golpeo|amenaza|ataca|viola|maltrata|estrangula|esta_pegando|esta_golpeando|
  quiere_matar|agrede) .. 
(marido|esposo|novio|padre|vecino|ex) .. (me_pega|pega|golpea|me_golpea|pegando)
(suicid*|quiero_morir*|matarme|acabar_con_mi_vida|quitarme_la_vida|me_quiero_morir|tirarme)
(ladron*|robo|robando|entrando_a_robar|atraco|forzando_la|entrar_en_mi_casa|rompiendo_la_puerta|apunal*) .. 
`
