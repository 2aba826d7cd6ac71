package dk.pejl.claim;

import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks over where the conditions in a goal's claim stand, and what they are. */
public final class Conditions {
  private static final Wording NESTED = new Wording(
      "en betingelse står selv under en betingelse: skriv de to som én med Claim.all.",
      "a condition stands under a condition itself: write the two as one with Claim.all.");
  private static final Fault PATH = new Fault(
      "along",
      "en betingelse holder eller holder ikke og har ingen vej: fjern along fra den.",
      "a condition holds or does not and has no path: remove along from it.");
  private static final Fault INSIDE = new Fault(
      "ifThen",
      "Claim.ifThen står inde i en anden påstand: skriv den yderst, eller sig med where, hvilke"
          + " enheder der menes.",
      "Claim.ifThen stands inside another claim: write it outermost, or say with where which units"
          + " are meant.");

  /**
   * What is wrong with a condition, and what to do.
   *
   * @param word the word of a rule at which it is to be looked for
   * @param wording what it is
   */
  public record Fault(String word, Wording wording) {
    private Fault(String word, String da, String en) {
      this(word, new Wording(da, en));
    }
  }

  private Conditions() {}

  /** What is wrong with the conditions in a goal's whole claim, or null. */
  public static @Nullable Fault fault(Claim whole) {
    Stream<Claim> ofUnits = units(whole).flatMap(unit -> unit.asked().stream());
    return Stream.concat(whole.conditions(), ofUnits)
        .flatMap(condition -> faultOf(condition).stream())
        .findFirst()
        .orElse(whole.parts().stream().anyMatch(Conditions::hasIfThen) ? INSIDE : null);
  }

  /** The units that a claim is about, or of which it counts how many. */
  private static Stream<Claim.Each.Unit> units(Claim whole) {
    List<Claim.Each.Unit> units = new ArrayList<>(whole.fold(Exclusion.UNITS));
    whole.comparisons((comparison, counts) -> Stream.of(comparison.value(), comparison.limit())
        .flatMap(side -> side.asCounted().stream())
        .forEach(counted -> units.addAll(counted.each().units())));
    return units.stream();
  }

  private static Optional<Fault> faultOf(Claim condition) {
    return condition.conditions().findAny().isPresent()
        ? Optional.of(new Fault(hasIfThen(condition) ? "ifThen" : "providedThat", NESTED))
        : hasPath(condition) ? Optional.of(PATH) : Optional.empty();
  }

  private static boolean hasPath(Claim condition) {
    boolean[] any = {false};
    condition.comparisons((comparison, counts) -> any[0] |= comparison.path() != null);
    return any[0];
  }

  private static boolean hasIfThen(Claim claim) {
    return claim.asIfThen().isPresent() || claim.parts().stream().anyMatch(Conditions::hasIfThen);
  }
}
