package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Side;
import dk.pejl.fact.Key;
import dk.pejl.json.Golden;
import dk.pejl.period.Grain;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Standing;
import dk.pejl.verdict.Status;
import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form of claim in words, as a person has read it and found it good. */
class GoldenTextsTest {

  static Stream<String> forms() {
    return Samples.all().keySet().stream();
  }

  /**
   * What is said of all samples, by the golden file it is held in: {@code path/behind}, where the
   * first sample is written in full, or {@code peer-pooled/a-masked-member-cannot-change-it} of one
   * that is special.
   */
  static Stream<Arguments> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    Samples.all().forEach((form, samples) -> {
      for (Sample sample : samples.get()) {
        String file = form + "/" + file(sample);
        texts.merge(
            file, sample.text(!texts.containsKey(file)), (some, more) -> some + "\n" + more);
      }
    });
    return texts.entrySet().stream().map(text -> Arguments.of(text.getKey(), text.getValue()));
  }

  private static String file(Sample sample) {
    return sample.isSpecial()
        ? sample.about().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
        : sample.verdict().status().id();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void verdictsReadAsInTheGoldenFile(String file, String text) {
    Golden.check("text/" + file + ".txt", text);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void treesLeaveNoFigureOut(String form) {
    for (Sample sample : Samples.all().get(form).get()) {
      List<String> tree = Texts.of(Language.DA, World.CATALOGUE, sample.facts())
          .tree(sample.verdict())
          .indented();
      for (Key key : keys(sample.verdict().claim())) {
        assertThat(tree).as("%s: %s", sample.about(), key).anyMatch(line -> names(line, key));
      }
    }
  }

  private static boolean names(String line, Key key) {
    return Stream.of(key.indicator(), key.subject(), key.period(), key.dims())
        .allMatch(part -> line.contains(part.toString()));
  }

  private static List<Key> keys(Claim claim) {
    List<Key> keys = new ArrayList<>();
    claim.comparisons((comparison, counts) -> Stream.of(comparison.value(), comparison.limit())
        .filter(Side.Measured.class::isInstance)
        .map(Side.Measured.class::cast)
        .forEach(side -> side.figure().reads(read -> keys.add(read.key()))));
    return keys;
  }

  @Test
  void someSampleHasEachStatus() {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    Samples.all()
        .values()
        .forEach(form -> form.get().forEach(sample -> seen.add(sample.verdict().status())));
    assertThat(seen).containsExactlyInAnyOrder(Status.values());
  }

  @Test
  void goalsReadAsInTheGoldenFile() {
    Golden.check(
        "text/goal.txt",
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
