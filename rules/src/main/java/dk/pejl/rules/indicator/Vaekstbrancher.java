package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;

/** Jobs in the food industry and in welfare technology, and what is done for digital health. */
public final class Vaekstbrancher {
  private static final String OPFOELGNING = "kommunens egen opfølgning (antaget)";

  private static final Indicator ARBEJDSPLADSER_FOEDEVARER = Indicator.count(
          "arbejdspladser-foedevarer")
      .named("Arbejdspladser i fødevarebranchen", "Jobs in the food industry")
      .defined(
          "Arbejdspladser i kommunen, hvor fødevarer dyrkes, avles eller forarbejdes.",
          "Jobs in the municipality where food is grown, raised or processed.")
      .from("Danmarks Statistik, RAS (antaget)")
      .of("kommune");

  private static final Indicator ARBEJDSPLADSER_VELFAERDSTEKNOLOGI = Indicator.count(
          "arbejdspladser-velfaerdsteknologi")
      .named("Arbejdspladser i velfærdsteknologi", "Jobs in welfare technology")
      .defined(
          "Ansatte ved årets udgang i de virksomheder i kommunen, der står på kommunens liste over"
              + " virksomheder inden for velfærdsteknologi og digitale løsninger til borgere.",
          "Employees at the end of the year of the companies in the municipality that are on its"
              + " list of companies in welfare technology and digital solutions for citizens.")
      .from("Danmarks Statistik (antaget)")
      .of("kommune");

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
      .from("own records")
      .of("kommune");

  private static final Indicator HANDLEPLANER_DIGITAL_SUNDHED = Indicator.count(
          "handleplaner-digital-sundhed")
      .named(
          "Godkendte handleplaner for digitale løsninger", "Approved plans for digital solutions")
      .defined(
          "Handleplaner for ny teknologi i Social og Sundhed, som blev godkendt i året.",
          "Action plans for new technology in Social Services and Health that were approved"
              + " in the year.")
      .from(OPFOELGNING)
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
      .from(OPFOELGNING)
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
