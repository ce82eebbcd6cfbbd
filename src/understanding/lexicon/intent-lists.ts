/** What a tenant turns to us for, when it is not something broken. */
export const INTENT_LISTS = {
  meeting: `vergadering vergaderingen vergadring bijeenkomst bijeenkomsten samenkomst infoavond infoavonden
    infomoment infosessie infonamiddag bewonersvergadering huurdersvergadering bewonersavond bewonersmoment
    buurtfeest overlegmoment overleg bewonersbijeenkomst bewonersoverleg huurdersbijeenkomst koffienamiddag
    koffiemoment rondgang burenfeest
    reunion reunions rencontre assemblee soiree_info seance_d_information seance_info meeting meetings
    gathering get_together info_evening information_evening
    اجتماع الاجتماع اللقاء لقاء toplanti toplantisi toplantiya toplantida toplantinin bulusma збори зборів
    зборах зібрання зустріч зустрічі sedinta sedintei sedinte intalnire intalnirea adunare adunarea
    zebranie zebrania zebraniu spotkanie spotkania spotkaniu spotkan reunion reuniones reunión asamblea
    encuentro`,
  council: `huurdersraad huurdersraden huurderraad har hars bewonersraad adviesraad huurdersadviesraad
    raadsleden raadslid huurdersvertegenwoordiger huurdersvertegenwoordigers bewonersgroep huurdersgroep
    conseil_des_locataires conseil_consultatif conseil_locataires comite_des_locataires
    comite_de_locataires comite_locataires conseil_d_avis
    tenants_council tenant_council tenants_board advisory_council residents_council tenants_committee
    residents_committee مجلس_المستاجرين مجلس المجلس kiracilar_meclisi kiraci_meclisi kiracilar_konseyi
    kiraci_konseyi kiraci_kurulu рада раду ради раді рада_орендарів consiliul consiliu consiliului
    consiliul_chiriasilor rada_lokatorow rady_lokatorow rade rada rady radzie consejo
    consejo_de_inquilinos`,
  newsletter: `nieuwsbrief nieuwsbrieven nieuwsbriefje huurderskrant huurderskrantje krantje krant
    bewonerskrant bewonerskrantje blaadje infoblad infoblaadje magazine huurdersblad huurdersmagazine
    tijdschrift newsletter newsletters news_letter bulletin lettre_d_information lettre_d_info lettre_info
    journal_des_locataires journal gazette bulletin_d_information
    نشره النشره النشرة_الاخباريه bulten bulteni bultenini розсилка розсилку бюлетень новини газета газету
    buletin buletinul buletinului ziarul newsletterul biuletyn biuletynu newslettera gazetka gazetke
    boletin boletín boletines gaceta`,
  person: `iemand mens medewerker medewerkster persoon bediende echte_mens echt_mens echte_persoon
    verantwoordelijke bureau kantoor dienst sociaal_assistent maatschappelijk_werker conciërge conciërge
    huisbewaarder wijkverantwoordelijke huurconsulent
    quelqu_un personne humain vraie_personne employe employee collaborateur agent responsable bureau
    accueil concierge someone somebody person human real_person employee agent staff office manager
    operator caretaker
    موظف شخص احد انسان المكتب مسؤول biri birisi birisiyle insan yetkili calisan gorevli ofis biriyle
    insanla yetkiliyle працівник працівником людиною людина кимось оператор оператором менеджер офіс cineva
    om un_om persoana angajat operator birou biroul om_real kims czlowiek czlowiekiem pracownik
    pracownikiem osoba biuro konsultant konsultantem kimś persona alguien humano empleado agente oficina
    operador`,
}
