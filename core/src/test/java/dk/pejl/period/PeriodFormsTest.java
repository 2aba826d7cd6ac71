package dk.pejl.period;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of periods that are read are those that the schemas of files know, and no others. */
class PeriodFormsTest {
  private static final Pattern PERIOD =
      Pattern.compile("\"period\": \\{[^}]*?\"pattern\": \"([^\"]*)\"");

  private static final List<String> TEXTS = texts();
  private static final Set<String> READ = forms(PeriodFormsTest::isRead);

  /** A year and up to two parts after it: a mark, perhaps a letter, and digits. */
  private static List<String> texts() {
    List<String> parts = new ArrayList<>();
    for (String mark : List.of("", "-", "/")) {
      for (String letter : "-ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("", -1)) {
        for (String digits : List.of("1", "01", "20", "001")) {
          parts.add(mark + letter.replace("-", "") + digits);
        }
      }
    }
    List<String> texts = new ArrayList<>(List.of("2019"));
    parts.forEach(first -> {
      texts.add("2019" + first);
      parts.forEach(second -> texts.add("2019" + first + second));
    });
    return texts;
  }

  private static Set<String> forms(Predicate<String> wanted) {
    Set<String> forms = new TreeSet<>();
    TEXTS.stream().filter(wanted).map(PeriodFormsTest::form).forEach(forms::add);
    return forms;
  }

  /** What is left of a text when no digit counts, such as {@code 9999-Q9}. */
  private static String form(String text) {
    return text.replaceAll("[0-9]", "9");
  }

  private static boolean isRead(String text) {
    try {
      Period.parse(text);
      return true;
    } catch (Refusal notAPeriod) {
      return false;
    }
  }

  private static Pattern pattern(String schema) throws IOException {
    try (InputStream in = Period.class.getResourceAsStream("/dk/pejl/" + schema)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Matcher period = PERIOD.matcher(text);
      assertThat(period.find()).as(schema + " says what a period is").isTrue();
      return Pattern.compile(period.group(1).replace("\\\\", "\\"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "json/pejl-facts-1.schema.json",
        "json/pejl-evaluation-1.schema.json",
        "statistics/pejl-mapping-1.schema.json"
      })
  void aSchemaHasTheFormsThatAreRead(String schema) throws IOException {
    Pattern pattern = pattern(schema);

    assertThat(forms(text -> pattern.matcher(text).find()))
        .as("forms of the pattern 'period' in " + schema)
        .isEqualTo(READ);
  }

  @ParameterizedTest
  @EnumSource
  void everyGrainIsReadInAFormThatIsComparedWithTheSchemas(Grain grain) {
    assertThat(READ).contains(form(grain.at(LocalDate.of(2019, 8, 1)).toString()));
  }

  @ParameterizedTest
  @EnumSource
  void everyGrainIsReadAsItIsWritten(Grain grain) {
    Period period = grain.at(LocalDate.of(2019, 8, 1));

    assertThat(Period.parse(period.toString())).isEqualTo(period);
  }

  @ParameterizedTest
  @EnumSource
  void theExampleOfAGrainIsOfTheGrain(Grain grain) {
    String text = grain.example().da().replaceAll(".* ", "");

    assertThat(Period.parse(text).grain()).isEqualTo(grain);
    assertThat(grain.example().en()).endsWith(text);
  }
}
