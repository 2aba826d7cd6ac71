package dk.pejl.indicator;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.quantity.Unit;
import dk.pejl.wording.Language;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One side of a definition in which two of them may differ.
 *
 * @param name the side, such as <i>enhed</i>
 * @param value what it is in a definition
 */
record Aspect<T>(Wording name, Function<T, Wording> value) {
  // A formula or a long definition would hide what differs.
  private static final int LONGEST = 80;

  /** In what two indicators of one id differ. */
  static Wording ofIndicators(Indicator one, Indicator other) {
    return differences(
        one,
        other,
        List.of(
            new Aspect<>(new Wording("slags", "kind"), each -> each.kind().wording()),
            plain("enhed", "unit", each -> each.unit().id()),
            plain("periode", "period", each -> each.grain().id()),
            plain("emner", "subjects", Indicator::subjects),
            plain("dimensioner", "dimensions", Indicator::dimensions),
            plain("hele tal", "whole numbers", Indicator::isWhole),
            plain("del af en helhed", "part of a whole", Indicator::isPartOfWhole),
            plain("del af", "part of", Indicator::wholes),
            plain("talt ét sted", "counted once", Indicator::isCountedOnce),
            plain("definition ændret", "definition changed", Indicator::since),
            plain("mindst", "least", Indicator::min),
            plain("højst", "greatest", Indicator::max),
            plain("kriterium", "criterion", Indicator::isCriterion),
            plain("formel", "formula", Indicator::formula),
            new Aspect<>(new Wording("navn", "name"), Indicator::name),
            new Aspect<>(new Wording("definition", "definition"), Indicator::definition),
            new Aspect<>(new Wording("kilde", "source"), Aspect::sources)));
  }

  private static Wording sources(Indicator indicator) {
    return new Wording(sources(indicator, Language.DA), sources(indicator, Language.EN));
  }

  private static String sources(Indicator indicator, Language language) {
    return indicator.sources().stream()
        .flatMap(source -> Stream.of(
            source.name().in(language),
            source.dimensions(),
            source.certainty().wording().in(language)))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** In what two groups of one id differ. */
  static Wording ofGroups(Group one, Group other) {
    return differences(
        one,
        other,
        List.of(
            new Aspect<>(new Wording("navn", "name"), Group::name),
            plain("medlemmer", "members", Group::members)));
  }

  /** In what two units of one id differ. */
  static Wording ofUnits(Unit one, Unit other) {
    return differences(
        one,
        other,
        List.of(
            new Aspect<>(new Wording("ord", "words"), Unit::wording),
            plain("ganges med", "multiplied by", Unit::scale)));
  }

  /** In what two words for the subjects of a kind differ. */
  static Wording ofWords(Wording one, Wording other) {
    return differences(
        one,
        other,
        List.of(plain("dansk", "Danish", Wording::da), plain("engelsk", "English", Wording::en)));
  }

  private static <T> Aspect<T> plain(String da, String en, Function<T, @Nullable Object> value) {
    return new Aspect<>(
        new Wording(da, en),
        each -> Wording.same(Objects.requireNonNullElse(value.apply(each), "–").toString()));
  }

  /** The sides in which two definitions differ, each with both values where they are short. */
  private static <T> Wording differences(T one, T other, List<Aspect<T>> aspects) {
    List<Wording> differing = new ArrayList<>();
    for (Aspect<T> each : aspects) {
      Wording first = each.value.apply(one);
      Wording second = each.value.apply(other);
      if (!first.equals(second)) {
        differing.add(each.differing(first, second));
      }
    }
    return new Wording(
        differing.stream().map(Wording::da).collect(Collectors.joining(", ")),
        differing.stream().map(Wording::en).collect(Collectors.joining(", ")));
  }

  private Wording differing(Wording one, Wording other) {
    boolean isShort = one.da().length() <= LONGEST && other.da().length() <= LONGEST;
    return isShort ? name.then(either(one, other)) : name;
  }

  private static Wording either(Wording one, Wording other) {
    return new Wording(one.da() + " / " + other.da(), one.en() + " / " + other.en());
  }

  /** The first subject that two registers of a kind do not name alike. */
  static Wording ofRegisters(Map<Subject, String> one, Map<Subject, String> other) {
    TreeSet<Subject> all = new TreeSet<>(one.keySet());
    all.addAll(other.keySet());
    return all.stream()
        .filter(each -> !one.getOrDefault(each, "").equals(other.getOrDefault(each, "")))
        .findFirst()
        .map(each -> Wording.same(
            each + " " + one.getOrDefault(each, "–") + " / " + other.getOrDefault(each, "–")))
        .orElse(Wording.same(""));
  }
}
