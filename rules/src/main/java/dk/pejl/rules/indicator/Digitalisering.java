package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Formula.sumOver;
import static dk.pejl.indicator.Formula.sumOverYears;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.quantity.Unit;

/** Digital skills, tools and services of the municipality. */
public final class Digitalisering {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";

  private static final Indicator SAMARBEJDSPARTNERE_IT_SKOLE = Indicator.count(
          "samarbejdspartnere-it-skole")
      .named("Eksterne IT-partnere på skoleområdet", "External IT partners for schools")
      .defined(
          "Aftaler i kraft om strategisk samarbejde om IT og teknologi i folkeskolen, for"
              + " offentlige og for private parter.",
          "Agreements in force on strategic co-operation on IT and technology in the schools,"
              + " with public and with private partners.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("partstype", "offentlig", "privat");

  private static final Indicator DRIFTSSIKKERT_NETVAERK = Indicator.flag("driftssikkert-netvaerk")
      .named("Skolen på det driftssikre netværk", "School on the reliable network")
      .defined(
          "Om skolen er på kommunens fælles, ensartede net, som kommunen selv har konstateret er"
              + " driftssikkert.",
          "Whether the school is on the municipality's shared, uniform network that the"
              + " municipality itself has found to be reliable.")
      .from(OPFOELGNING)
      .of("skole");

  private static final Indicator FAELLES_IT_SUPPORT = Indicator.flag("faelles-it-support")
      .named("Skolen på fælles IT-support", "School on shared IT support")
      .defined(
          "Om skolen hører under den IT-support, som skolerne har fælles.",
          "Whether the school is served by the IT support that the schools share.")
      .from(OPFOELGNING)
      .of("skole");

  private static final Indicator FABLAB_AABENT = Indicator.flag("fablab-aabent")
      .named("FabLab åbent for voksne", "FabLab open to adults")
      .defined(
          "Om værkstedet i året havde faste åbningstider for voksne om eftermiddagen eller om"
              + " aftenen.",
          "Whether the workshop in the year had fixed opening hours for adults in the afternoon"
              + " or in the evening.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("tidspunkt", "eftermiddag", "aften");

  private static final Indicator FABLAB_DRIFTSPART = Indicator.flag("fablab-driftspart")
      .named("Part i driften af FabLab", "Party in the running of FabLab")
      .defined(
          "Om parten var med til at drive værkstedet i året: medarbejdere, frivillige,"
              + " uddannelsesinstitutioner eller foreninger.",
          "Whether the party took part in running the workshop in the year: staff, volunteers,"
              + " educational institutions or associations.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("part", "medarbejdere", "frivillige", "uddannelsesinstitutioner", "foreninger");

  private static final Indicator VIRKSOMHEDSPLAN_IT = Indicator.flag("virksomhedsplan-it")
      .named("IT-mål i skolens virksomhedsplan", "IT goals in the school's plan")
      .defined(
          "Om skolens virksomhedsplan siger, hvad den gør for at nå målene for IT og"
              + " digitalisering.",
          "Whether the school's plan says what it does to reach the goals for IT and"
              + " digitalisation.")
      .from("skolernes virksomhedsplaner")
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator VIRKSOMHEDSPLAN_DIGITAL_DAGTILBUD = Indicator.flag(
          "virksomhedsplan-digital-dagtilbud")
      .named("Digitale mål i dagtilbuddets virksomhedsplan", "Digital goals in the day-care plan")
      .defined(
          "Om dagtilbuddets virksomhedsplan siger, hvad det gør for at nå de digitale mål.",
          "Whether the institution's plan says what it does to reach the digital goals.")
      .from("dagtilbuddenes virksomhedsplaner")
      .of("dagtilbud");

  private static final Indicator DIGITAL_UNDERVISNING_I_FORVALTNING = Indicator.flag(
          "digital-undervisning-i-forvaltning")
      .named("Digital undervisning udrullet", "Digital training rolled out")
      .defined(
          "Om undervisningen i nye digitale teknologier er nået ud i forvaltningen eller"
              + " Staben.",
          "Whether the training in new digital technology has reached the department or the"
              + " central staff.")
      .from(OPFOELGNING)
      .of("forvaltning");

  private static final Indicator DIGI_TECH_UDDANNEDE = Indicator.count("digi-tech-uddannede")
      .named("Uddannede DIGI-Tech-assistenter", "DIGI-Tech assistants trained")
      .defined(
          "Social- og sundhedsassistenter, der i året blev færdige med det digitale speciale"
              + " DIGI-Tech.",
          "Social and health care assistants who in the year finished the digital speciality"
              + " DIGI-Tech.")
      .from("SOSU-Syd (antaget)")
      .of("kommune");

  private static final Indicator DIGI_TECH_UDDANNEDE_2019_2020 = Indicator.count(
          "digi-tech-uddannede-2019-2020")
      .named("Uddannede DIGI-Tech-assistenter 2019-2020", "DIGI-Tech assistants trained 2019-2020")
      .defined(
          "Alle, der blev færdige med DIGI-Tech i 2019 og 2020.",
          "All who finished DIGI-Tech in 2019 and 2020.")
      .of("kommune")
      .as(sumOverYears(Formula.of(DIGI_TECH_UDDANNEDE), 2019, 2020));

  private static final Indicator AULA_I_BRUG = Indicator.flag("aula-i-brug")
      .named("AULA i brug", "AULA in use")
      .defined(
          "Om AULA er den fælles digitale indgang for børn, personale og forældre på skolen"
              + " eller i dagtilbuddet.",
          "Whether AULA is the shared digital access for children, staff and parents at the"
              + " school or day-care institution.")
      .from("KOMBIT/Aula (antaget)")
      .every(Grain.MONTH)
      .of("institution", "skole", "dagtilbud")
      .by("institutionstype", "skole", "dagtilbud");

  private static final Indicator AULA_UNDERVIST_ANDEL = Indicator.share("aula-undervist-andel")
      .named("Andel medarbejdere undervist i AULA", "Share of staff trained in AULA")
      .defined(
          "Hvor stor en del af det pædagogiske personale på skolen eller i dagtilbuddet der"
              + " er undervist i AULA.",
          "How large a part of the educational staff at the school or day-care institution has"
              + " been trained in AULA.")
      .from(OPFOELGNING)
      .of("institution", "skole", "dagtilbud")
      .by("institutionstype", "skole", "dagtilbud");

  private static final Indicator DIGITALE_REDSKABER_UDVIKLET = Indicator.count(
          "digitale-redskaber-udviklet")
      .named("Egenudviklede digitale redskaber", "Digital tools developed in-house")
      .defined(
          "Digitale redskaber for de ansatte, som kommunen selv har lavet og taget i brug i"
              + " året.",
          "Digital tools for the staff that the municipality itself made and put to use in"
              + " the year.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator VALGHANDLINGER_DIGITALE_MULIGE = Indicator.count(
          "valghandlinger-digitale-mulige")
      .named(
          "Valghandlinger med mulighed for digitale løsninger",
          "Elections where digital solutions were possible")
      .defined(
          "Årets valghandlinger, hvor digitale løsninger var mulige.",
          "The year's elections where digital solutions were possible.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator VALGHANDLINGER_DIGITAL_ANDEL = Indicator.share(
          "valghandlinger-digital-andel")
      .named("Valghandlinger med digitale løsninger", "Elections run with digital solutions")
      .defined(
          "Hvor stor en del af årets valghandlinger, hvor digitale løsninger var mulige, der"
              + " faktisk brugte dem.",
          "How large a part of the year's elections where digital solutions were possible"
              + " actually used them.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator EFFEKTIVISERINGSGEVINST_ROBOTTER = Indicator.amount(
          "effektiviseringsgevinst-robotter", Unit.KRONER)
      .named("Effektiviseringsgevinst ved automatisering", "Efficiency gain from automation")
      .defined(
          "Det, som robotter og automatisering gav i året, i penge eller i tid regnet om til"
              + " penge.",
          "What robots and automation gained in the year, in money or in time turned into"
              + " money.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator EFFEKTIVISERINGSGEVINST_ROBOTTER_2019_2022 = Indicator.amount(
          "effektiviseringsgevinst-robotter-2019-2022", Unit.KRONER)
      .named("Effektiviseringsgevinst 2019-2022", "Efficiency gain 2019-2022")
      .defined(
          "Gevinsten ved robotter og automatisering i de fire år 2019-2022 lagt sammen.",
          "The gain from robots and automation in the four years 2019-2022 added up.")
      .of("kommune")
      .as(sumOverYears(Formula.of(EFFEKTIVISERINGSGEVINST_ROBOTTER), 2019, 2022));

  private static final Indicator ROBOTTER_INDFOERT = Indicator.count("robotter-indfoert")
      .named("Indførte softwarerobotter", "Software robots introduced")
      .defined(
          "Nye softwarerobotter taget i brug i året inden for økonomi, personale eller andet.",
          "New software robots put to use in the year in finance, personnel or other fields.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("omraade", "oekonomi", "personale", "andet");

  private static final Indicator ROBOTTER_INDFOERT_I_ALT = Indicator.count(
          "robotter-indfoert-i-alt")
      .named("Indførte softwarerobotter i alt", "Software robots introduced in all")
      .defined(
          "Nye softwarerobotter taget i brug i året på alle områder.",
          "New software robots put to use in the year in all fields.")
      .of("kommune")
      .as(sumOver(Formula.of(ROBOTTER_INDFOERT), "omraade", "oekonomi", "personale", "andet"));

  private static final Indicator SKAERMBESOEG_TILBUDT_ANDEL = Indicator.share(
          "skaermbesoeg-tilbudt-andel")
      .named("Andel tilbudt skærmbesøg", "Share offered screen visits")
      .defined(
          "Hvor stor en del af dem, der får hjemmehjælp, bostøtte eller sygepleje, der er tilbudt"
              + " besøg på skærm.",
          "How large a part of those with home help, support at home or home nursing has been"
              + " offered visits by screen.")
      .from(OPFOELGNING)
      .of("kommune")
      .by("ydelse", "hjemmehjaelp", "bostoette", "sygepleje");

  private static final Indicator GENOPTRAENING_DIGITAL_ANDEL = Indicator.share(
          "genoptraening-digital-andel")
      .named("Genoptræningsforløb med digital teknologi", "Rehabilitation with digital technology")
      .defined(
          "Af de genoptræningsforløb, hvor terapeuten i journalen har vurderet, at digital"
              + " træning vil gavne borgeren: hvor stor en del der faktisk har den med.",
          "Of the rehabilitation courses where the therapist has judged in the record that"
              + " digital training will benefit the citizen: how large a part actually includes"
              + " it.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator FACILITET_DIGITAL_BOOKING = Indicator.flag(
          "facilitet-digital-booking")
      .named("Digital booking af facilitet", "Facility bookable online")
      .defined(
          "Om man digitalt kan finde, booke og få adgang til faciliteten for idræt, fritid"
              + " eller kultur.",
          "Whether the facility for sports, leisure or culture can be found, booked and"
              + " entered digitally.")
      .from(OPFOELGNING)
      .of("facilitet");

  private static final Indicator RYGSAEK_DIGITALE_TILBUD = Indicator.count(
          "rygsaek-digitale-tilbud")
      .named(
          "Digitale tilbud i den børnekulturelle rygsæk", "Digital offers in the culture backpack")
      .defined(
          "De af årets tilbud i den børnekulturelle rygsæk, der skal give børn og unge"
              + " digital dannelse.",
          "Those of the year's offers in the children's culture backpack that are to give"
              + " digital literacy.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator VENTETID_BORGERSERVICE = Indicator.amount(
          "ventetid-borgerservice", Unit.of("minutter", "minutter", "minutes"))
      .named("Ventetid i Borgerservice", "Waiting time at Citizen Service")
      .defined(
          "Hvor længe de, der møder op i Borgerservice, i gennemsnit venter.",
          "How long those who come to Citizen Service wait on average.")
      .from(OPFOELGNING)
      .of("kommune");

  private static final Indicator MIFARE_I_BRUG = Indicator.flag("mifare-i-brug")
      .named("Mifare i brug", "Mifare in use")
      .defined(
          "Om skolen, daginstitutionen eller plejehjemmet har taget kortløsningen Mifare i brug.",
          "Whether the school, day-care institution or care home has taken the card solution"
              + " Mifare into use.")
      .from(OPFOELGNING)
      .of("institution", "skole", "dagtilbud", "plejehjem")
      .by("institutionstype", "skole", "dagtilbud", "plejehjem");

  private Digitalisering() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        SAMARBEJDSPARTNERE_IT_SKOLE,
        DRIFTSSIKKERT_NETVAERK,
        FAELLES_IT_SUPPORT,
        FABLAB_AABENT,
        FABLAB_DRIFTSPART,
        VIRKSOMHEDSPLAN_IT,
        VIRKSOMHEDSPLAN_DIGITAL_DAGTILBUD,
        DIGITAL_UNDERVISNING_I_FORVALTNING,
        DIGI_TECH_UDDANNEDE,
        DIGI_TECH_UDDANNEDE_2019_2020,
        AULA_I_BRUG,
        AULA_UNDERVIST_ANDEL,
        DIGITALE_REDSKABER_UDVIKLET,
        VALGHANDLINGER_DIGITALE_MULIGE,
        VALGHANDLINGER_DIGITAL_ANDEL,
        EFFEKTIVISERINGSGEVINST_ROBOTTER,
        EFFEKTIVISERINGSGEVINST_ROBOTTER_2019_2022,
        ROBOTTER_INDFOERT,
        ROBOTTER_INDFOERT_I_ALT,
        SKAERMBESOEG_TILBUDT_ANDEL,
        GENOPTRAENING_DIGITAL_ANDEL,
        FACILITET_DIGITAL_BOOKING,
        RYGSAEK_DIGITALE_TILBUD,
        VENTETID_BORGERSERVICE,
        MIFARE_I_BRUG);
  }
}
