package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.SURE;
import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import java.time.LocalDate;

/** Digital tools and skills in schools, day care, departments and at the library. */
public final class DigitalLaering {
  private static final Indicator SAMARBEJDSPARTNERE_IT_SKOLE = Indicator.count(
          "samarbejdspartnere-it-skole")
      .named("Eksterne IT-partnere på skoleområdet", "External IT partners for schools")
      .defined(
          "Aftaler i kraft om strategisk samarbejde om IT og teknologi i folkeskolen, for"
              + " offentlige og for private parter.",
          "Agreements in force on strategic co-operation on IT and technology in the schools,"
              + " with public and with private partners.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("partstype", "offentlig", "privat");

  private static final Indicator DRIFTSSIKKERT_NETVAERK = Indicator.flag("driftssikkert-netvaerk")
      .named("Skolen på det driftssikre netværk", "School on the reliable network")
      .defined(
          "Om skolen er på kommunens fælles, ensartede net, som kommunen selv har konstateret er"
              + " driftssikkert.",
          "Whether the school is on the municipality's shared, uniform network that the"
              + " municipality itself has found to be reliable.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator FAELLES_IT_SUPPORT = Indicator.flag("faelles-it-support")
      .named("Skolen på fælles IT-support", "School on shared IT support")
      .defined(
          "Om skolen hører under den IT-support, som skolerne har fælles.",
          "Whether the school is served by the IT support that the schools share.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("skole");

  private static final Indicator FABLAB_AABENT = Indicator.flag("fablab-aabent")
      .named("FabLab åbent for voksne", "FabLab open to adults")
      .defined(
          "Om værkstedet i året havde faste åbningstider for voksne om eftermiddagen eller om"
              + " aftenen.",
          "Whether the workshop in the year had fixed opening hours for adults in the afternoon"
              + " or in the evening.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("tidspunkt", "eftermiddag", "aften");

  private static final Indicator FABLAB_DRIFTSPART = Indicator.flag("fablab-driftspart")
      .named("Part i driften af FabLab", "Party in the running of FabLab")
      .defined(
          "Om parten var med til at drive værkstedet i året: medarbejdere, frivillige,"
              + " uddannelsesinstitutioner eller foreninger.",
          "Whether the party took part in running the workshop in the year: staff, volunteers,"
              + " educational institutions or associations.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune")
      .by("part", "medarbejdere", "frivillige", "uddannelsesinstitutioner", "foreninger");

  private static final Indicator VIRKSOMHEDSPLAN_IT = Indicator.flag("virksomhedsplan-it")
      .named("IT-mål i skolens virksomhedsplan", "IT goals in the school's plan")
      .defined(
          "Om skolens virksomhedsplan siger, hvad den gør for at nå målene for IT og"
              + " digitalisering.",
          "Whether the school's plan says what it does to reach the goals for IT and"
              + " digitalisation.")
      .from(Kilder.egne(SURE, "skolernes virksomhedsplaner", "the schools' plans"))
      .every(Grain.SCHOOL_YEAR)
      .of("skole");

  private static final Indicator VIRKSOMHEDSPLAN_DIGITAL_DAGTILBUD = Indicator.flag(
          "virksomhedsplan-digital-dagtilbud")
      .named("Digitale mål i dagtilbuddets virksomhedsplan", "Digital goals in the day-care plan")
      .defined(
          "Om dagtilbuddets virksomhedsplan siger, hvad det gør for at nå de digitale mål.",
          "Whether the institution's plan says what it does to reach the digital goals.")
      .from(
          Kilder.egne(SURE, "dagtilbuddenes virksomhedsplaner", "the day care institutions' plans"))
      .of("dagtilbud");

  private static final Indicator DIGITAL_UNDERVISNING_I_FORVALTNING = Indicator.flag(
          "digital-undervisning-i-forvaltning")
      .named("Digital undervisning udrullet", "Digital training rolled out")
      .defined(
          "Om undervisningen i nye digitale teknologier er nået ud i forvaltningen eller"
              + " Staben.",
          "Whether the training in new digital technology has reached the department or the"
              + " central staff.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("forvaltning");

  private static final Indicator DIGI_TECH_UDDANNEDE = Indicator.count("digi-tech-uddannede")
      .named("Uddannede DIGI-Tech-assistenter", "DIGI-Tech assistants trained")
      .defined(
          "Social- og sundhedsassistenter, der i året blev færdige med det digitale speciale"
              + " DIGI-Tech.",
          "Social and health care assistants who in the year finished the digital speciality"
              + " DIGI-Tech.")
      .from(Kilder.egne(UNSURE, "SOSU-Syd", "SOSU-Syd"))
      .of("kommune");

  private static final Indicator AULA_I_BRUG = Indicator.flag("aula-i-brug")
      .named("AULA i brug", "AULA in use")
      .defined(
          "Om AULA er den fælles digitale indgang for børn, personale og forældre på skolen"
              + " eller i dagtilbuddet.",
          "Whether AULA is the shared digital access for children, staff and parents at the"
              + " school or day-care institution.")
      .from(Kilder.egne(UNSURE, "KOMBIT/Aula", "KOMBIT/Aula"))
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
      .from(Kilder.EGEN_OPFOELGNING)
      .of("institution", "skole", "dagtilbud")
      .by("institutionstype", "skole", "dagtilbud");

  private DigitalLaering() {}

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
        AULA_I_BRUG,
        AULA_UNDERVIST_ANDEL);
  }
}
