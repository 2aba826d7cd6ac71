package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.period.Grain;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of claim in words, as a person has read it and found it good. */
class GoldenTextsTest {

  static Stream<String> forms() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void verdicts_read_as_in_the_golden_file(String form) {
    List<Sample> samples = Samples.all().get(form).get();
    Golden.verify(form, samples.stream().map(Sample::text).collect(Collectors.joining("\n")));
  }

  @Test
  void some_sample_has_each_status() {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    Samples.all()
        .values()
        .forEach(form -> form.get().forEach(sample -> seen.add(sample.verdict().status())));
    assertThat(seen).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void goals_read_as_in_the_golden_file() {
    Golden.verify(
        "goal",
        Stream.of(
                World.goal(
                    Standing.GOAL, Goal.Mode.EVERY_PERIOD, "2021..2024", Grain.YEAR, "kommune"),
                World.goal(
                    Standing.ACTION,
                    Goal.Mode.BY_DEADLINE,
                    "2019..2021-06-30",
                    Grain.DAY,
                    "projekt:fablab"),
                World.goal(
                    Standing.DERIVED,
                    Goal.Mode.EVERY_PERIOD,
                    "2018/19..",
                    Grain.SCHOOL_YEAR,
                    "skole"),
                World.goal(
                    Standing.CONTROL,
                    Goal.Mode.EVERY_PERIOD,
                    "2021-Q1..",
                    Grain.QUARTER,
                    "kommune"),
                World.goal(
                    Standing.UNMEASURABLE,
                    Goal.Mode.EVERY_PERIOD,
                    "2021..2024",
                    Grain.YEAR,
                    "kommune"))
            .flatMap(
                goal -> Stream.of(Language.DA, Language.EN).map(language -> text(language, goal)))
            .collect(Collectors.joining("\n")));
  }

  private static String text(Language language, Goal goal) {
    return String.join(
            "\n", Texts.of(language, World.CATALOGUE, World.empty().facts()).goal(goal)) + "\n";
  }
}
