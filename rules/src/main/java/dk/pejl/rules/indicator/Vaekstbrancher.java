package dk.pejl.rules.indicator;

import static dk.pejl.indicator.Source.Certainty.UNSURE;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Source;
import dk.pejl.wording.Wording;
import java.time.LocalDate;

/** Jobs in the food industry and in welfare technology, and what is done for digital health. */
public final class Vaekstbrancher {
  private static final Indicator ARBEJDSPLADSER_FOEDEVARER = Indicator.count(
          "arbejdspladser-foedevarer")
      .named("Arbejdspladser i fødevarebranchen", "Jobs in the food industry")
      .defined(
          "Arbejdspladser i kommunen, hvor fødevarer dyrkes, avles eller forarbejdes.",
          "Jobs in the municipality where food is grown, raised or processed.")
      .from(new Source(
          "Danmarks Statistik",
          "RAS301/RAS302 has 19 groups only, finer: special order",
          "OMRÅDE, BRANCHE07",
          UNSURE,
          new Wording(
              "Danmarks Statistik, efter særkørsel, RAS301 / RAS302",
              "Statistics Denmark, by special order, RAS301 / RAS302")))
      .of("kommune");

  private static final Indicator ARBEJDSPLADSER_VELFAERDSTEKNOLOGI = Indicator.count(
          "arbejdspladser-velfaerdsteknologi")
      .named("Arbejdspladser i velfærdsteknologi", "Jobs in welfare technology")
      .defined(
          "Ansatte ved årets udgang i de virksomheder i kommunen, der står på kommunens liste over"
              + " virksomheder inden for velfærdsteknologi og digitale løsninger til borgere.",
          "Employees at the end of the year of the companies in the municipality that are on its"
              + " list of companies in welfare technology and digital solutions for citizens.")
      .from(Kilder.egne(
          UNSURE,
          "kommunens liste (Livingtech Aabenraa), ansatte efter CVR",
          "the municipality's list (Livingtech Aabenraa), employees by the CVR register"))
      .of("kommune")
      .since(LocalDate.of(2026, 11, 28));

  private static final Indicator STRATEGISKE_PARTNERSKABER = Indicator.count(
          "strategiske-partnerskaber")
      .named(
          "Strategiske partnerskaber om testmiljøet",
          "Strategic partnerships for the test environment")
      .defined(
          "Aftaler i kraft ved årets udgang om strategisk partnerskab i det internationale"
              + " udviklings- og testmiljø.",
          "Agreements in force at the end of the year on a strategic partnership in the"
              + " international development and test environment.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator HANDLEPLANER_DIGITAL_SUNDHED = Indicator.count(
          "handleplaner-digital-sundhed")
      .named(
          "Godkendte handleplaner for digitale løsninger", "Approved plans for digital solutions")
      .defined(
          "Handleplaner for ny teknologi i Social og Sundhed, som blev godkendt i året.",
          "Action plans for new technology in Social Services and Health that were approved"
              + " in the year.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private static final Indicator KONFERENCEPROFILERINGER = Indicator.count(
          "konferenceprofileringer")
      .named(
          "Internationale konferencer med kommunen",
          "International conferences with the municipality")
      .defined(
          "Internationale konferencer om emnet i året, hvor kommunen viste sig frem.",
          "International conferences on the subject in the year at which the municipality"
              + " showed itself.")
      .from(Kilder.EGEN_OPFOELGNING)
      .of("kommune");

  private Vaekstbrancher() {}

  /** Adds the theme's indicators. */
  public static void describe(Catalogue.Builder catalogue) {
    catalogue.add(
        ARBEJDSPLADSER_FOEDEVARER,
        ARBEJDSPLADSER_VELFAERDSTEKNOLOGI,
        STRATEGISKE_PARTNERSKABER,
        HANDLEPLANER_DIGITAL_SUNDHED,
        KONFERENCEPROFILERINGER);
  }
}
