/**
 * What tenants speak of when nobody gives them a list, by theme and language: words as they write them, put
 * to their stems when they are read. A word in two parts is looked for as it stands. Dutch lists hold Flemish
 * words. Sources: the themes of surveys in the field (home, neighbourhood, safety, service, cost, taking
 * part) and the example messages beside the readers.
 */
export const THEME_WORDS: Readonly<Record<string, Readonly<Record<'nl' | 'fr' | 'en', string>>>> = {
  heating: {
    nl: 'verwarming chauffage ketel radiator koud kou warm boiler thermostaat stoken',
    fr: 'chauffage chaudière radiateur froid chaud boiler thermostat',
    en: 'heating boiler radiator cold warm heat thermostat',
  },
  damp: {
    nl: 'vocht vochtig schimmel nat zwarte-plekken ventilatie verluchting',
    fr: 'humidité humide moisissure moisissures mouillé ventilation aération',
    en: 'damp mould mold moisture wet ventilation',
  },
  repairs: {
    nl: 'herstelling herstellingen herstellen reparatie repareren kapot wachten wachttijd loodgieter technieker stuk',
    fr: 'réparation réparer cassé panne attendre attente plombier technicien',
    en: 'repair repairs fix broken waiting wait plumber technician',
  },
  cleaning: {
    nl: 'poets poetsen kuisen kuis proper properheid vuil vies vuile gang traphal trap schoonmaak smerig',
    fr: 'nettoyage nettoyer propre propreté sale couloir escalier',
    en: 'cleaning clean cleaner dirty hallway staircase stairs',
  },
  waste: {
    nl: 'vuilnis afval vuilbak vuilbakken container containers sluikstort zwerfvuil vuilzak vuilzakken',
    fr: 'poubelle poubelles déchets ordures conteneur dépôt',
    en: 'rubbish trash waste bins bin garbage litter',
  },
  lift: { nl: 'lift liften', fr: 'ascenseur ascenseurs', en: 'lift lifts elevator' },
  noise: {
    nl: 'lawaai geluid luid muziek nachtlawaai geluidsoverlast overlast blaffen isolatie',
    fr: 'bruit bruits bruyant musique tapage isolation aboie',
    en: 'noise noisy loud music barking soundproof',
  },
  safety: {
    nl: 'veilig veiligheid onveilig inbraak politie drugs verlichting licht donker slot camera',
    fr: 'sécurité sûr insécurité cambriolage police drogue éclairage lumière sombre serrure caméra',
    en: 'safe safety unsafe burglary police drugs lighting light dark lock camera',
  },
  windows: {
    nl: 'raam ramen deur deuren tocht glas voordeur rolluik',
    fr: 'fenêtre fenêtres porte portes courant-dair vitre volet',
    en: 'window windows door doors draught glass shutter',
  },
  green: {
    nl: 'groen tuin gras boom bomen bank banken park speeltuin speelplein bloemen paden',
    fr: 'vert jardin herbe pelouse arbre arbres banc parc plaine jeux fleurs allée',
    en: 'green garden grass tree trees bench park playground flowers path',
  },
  parking: {
    nl: 'parking parkeren parkeerplaats auto autos fiets fietsen fietsenstalling garage',
    fr: 'parking stationner stationnement voiture vélo vélos garage',
    en: 'parking park-car car cars bike bikes garage',
  },
  neighbours: {
    nl: 'buren buur buurman buurvrouw samenleven ruzie contact ontmoeten samen activiteit',
    fr: 'voisin voisins voisine dispute rencontre ensemble activité',
    en: 'neighbour neighbours neighbor neighbors quarrel meet together activity',
  },
  cost: {
    nl: 'huur huurprijs duur kosten prijs betalen geld factuur energie rekening',
    fr: 'loyer cher coût coûts prix payer argent facture énergie charges',
    en: 'rent expensive cost costs price pay money bill energy charges',
  },
  contact: {
    nl: 'bellen telefoon bereikbaar bereiken kantoor luisteren antwoord brief brieven uitleg',
    fr: 'appeler téléphone joindre joignable bureau écouter réponse lettre courrier explication',
    en: 'call phone reach office listen answer letter letters explain',
  },
  kitchen_bathroom: {
    nl: 'keuken badkamer douche bad toilet wc lavabo kraan',
    fr: 'cuisine douche bain toilette wc lavabo robinet',
    en: 'kitchen bathroom shower bath toilet sink tap',
  },
  access: {
    nl: 'rolstoel toegankelijk trappen helling leuning mobiliteit drempel',
    fr: 'fauteuil accessible accessibilité rampe marche seuil mobilité',
    en: 'wheelchair accessible ramp steps handrail mobility threshold',
  },
}
