/**
 * What is texted short for longer words, `short=words with_a_space`. Only what stands for one thing in all our
 * languages: "stp" is STOP to one and please to another, "n" and "r" are any word.
 */
export const ABBREVIATIONS = `
nix=niks nikske=niks mss=misschien wss=waarschijnlijk gwn=gewoon idd=inderdaad egt=echt verd=verdieping verdiep=verdieping
verw=verwarming chauf=chauffage elek=elektriciteit badk=badkamer bdk=badkamer slpk=slaapkamer slk=slaapkamer wasm=wasmachine
ier=hier eeft=heeft oudt=houdt wak=wat_ik moek=moet_ik kunde=kan_je hebde=heb_je zijde=zijn_je wilde=wil_je moogde=mag_je
asc=ascenseur ascens=ascenseur appt=appartement apt=appartement appart=appartement chbre=chambre sdb=salle_de_bain
pb=probleme pbm=probleme pblm=probleme qq1=quelqu_un qqn=quelqu_un qqun=quelqu_un qqch=quelque_chose tjs=toujours tjrs=toujours
bcp=beaucoup bcq=beaucoup ds=dans vs=vous ns=nous tt=tout ttes=toutes jpp=j_en_peux_plus pk=pourquoi pkoi=pourquoi
qd=quand mtn=maintenant auj=aujourd_hui ajd=aujourd_hui rdv=rendez_vous jveux=je_veux jveu=je_veux jvx=je_veux
jsuis=je_suis chuis=je_suis jss=je_suis jai=j_ai jme=je_me jpeux=je_peux jarrive=j_arrive yapas=il_y_a_pas
yavait=il_y_avait pcq=parce_que psk=parce_que nrj=energie elec=electricite proprio=proprietaire
plu=plus pu=plus msg=message num=numero tel=telephone smss=sms
ur=your cuz=because coz=because cos=because thru=through tmrw=tomorrow tmr=tomorrow bf=boyfriend gf=girlfriend hubby=husband
aint=is_not outta=out_of lemme=let_me gimme=give_me plz=please pls=please bldg=building msgs=messages txt=text txts=texts
smth=something smbdy=somebody wtr=water ppl=people
`
