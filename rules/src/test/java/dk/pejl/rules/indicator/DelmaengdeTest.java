package dk.pejl.rules.indicator;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.Evaluator;
import dk.pejl.fact.Problems;
import dk.pejl.indicator.Intake;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts that are part of others, of several, of one value of another or of another in all. */
class DelmaengdeTest {
  private static final Evaluator PEJL = Evaluator.ofAll();
  private static final Pattern FIGURE =
      Pattern.compile("(?<id>[a-z-]+)(?:\\((?<dim>[a-z-]+)=(?<of>[a-z-]+)\\))?=(?<value>\\d+)");

  private static Intake intake(String subject, String period, String figures) {
    Intake intake = PEJL.intake();
    for (String each : figures.split(" ", -1)) {
      Matcher figure = FIGURE.matcher(each);
      if (!figure.matches()) {
        throw new IllegalArgumentException(each);
      }
      long value = Long.parseLong(figure.group("value"));
      if (figure.group("dim") == null) {
        intake.observe(figure.group("id"), subject, period, value);
      } else {
        intake.observe(
            figure.group("id"), figure.group("dim"), figure.group("of"), subject, period, value);
      }
    }
    return intake;
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kommune:580 | 2022 | jobcenter-maalgruppe=50 opkvalificering-borgere(ordning=opkvalificering)=20 opkvalificering-borgere(ordning=mesterlaere)=30
      kommune:580 | 2023 | tilknytning-maalgruppe(maalgruppe=sygedagpenge)=50 tilknytning-til-arbejdsmarkedet(maalgruppe=sygedagpenge)=50 tilknytning-til-arbejdsmarkedet(maalgruppe=jobafklaring)=50
      projekt:kik | 2017 | projekt-medarbejdere(omraade=samlet)=14 projekt-medarbejdere(omraade=integration)=3 projekt-medarbejdere-fast=14
      projekt:unge-paa-toppen | 2017-06-30 | projekt-gennemfoert=12 projekt-i-job-eller-uddannelse=10 projekt-gennemfoert-og-i-job-eller-uddannelse=10
      """)
  void takesAPartThatIsTheWhole(String subject, String period, String figures) {
    assertThatCode(intake(subject, period, figures)::facts).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      kommune:580 | 2022 | jobcenter-maalgruppe=50 opkvalificering-borgere(ordning=opkvalificering)=20 opkvalificering-borgere(ordning=mesterlaere)=31
      kommune:580 | 2023 | tilknytning-maalgruppe(maalgruppe=sygedagpenge)=50 tilknytning-til-arbejdsmarkedet(maalgruppe=sygedagpenge)=51
      projekt:kik | 2017 | projekt-medarbejdere(omraade=samlet)=14 projekt-medarbejdere-fast=15
      projekt:unge-paa-toppen | 2017-06-30 | projekt-gennemfoert=12 projekt-gennemfoert-og-i-job-eller-uddannelse=13
      projekt:unge-paa-toppen | 2017-06-30 | projekt-i-job-eller-uddannelse=10 projekt-gennemfoert-og-i-job-eller-uddannelse=11
      """)
  void refusesWhatIsMoreThanTheWhole(String subject, String period, String figures) {
    assertThatThrownBy(intake(subject, period, figures)::facts).isInstanceOf(Problems.class);
  }
}
