package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Count;
import dk.pejl.evidence.Share;
import dk.pejl.figure.Slice;
import java.util.List;
import java.util.function.UnaryOperator;

/** Figures that are taken over several of their periods at once. */
final class WindowSamples {
  private static final String COUNT = "voksenlaerlinge";

  private WindowSamples() {}

  private static World counts(String... values) {
    World world = World.empty();
    for (int i = 0; i < values.length; i++) {
      world.has(COUNT, String.valueOf(2020 - values.length + i), values[i]);
    }
    return world;
  }

  private static Sample count(String about, World world, UnaryOperator<Slice> over, long limit) {
    Slice at = over.apply(world.at("2019"));
    Claim claim = world.evidence(Count.class, COUNT, at).isAtLeast(limit);
    return Sample.of(about, world, World.by("2020", "2019-12-31", claim));
  }

  private static Sample comparison(String about, World world) {
    Count now = world.evidence(Count.class, COUNT, world.at("2019").rolling(2));
    Count before = world.evidence(Count.class, COUNT, world.at("2019").back(1).rolling(2));
    return Sample.of(about, world, World.every("2019-12-31", now.isAbove(before)));
  }

  private static Sample share(String about, UnaryOperator<Slice> over, String... sick) {
    World world = World.empty();
    for (int i = 0; i < sick.length; i++) {
      String month = "2019-" + (13 - sick.length + i < 10 ? "0" : "") + (13 - sick.length + i);
      world.has("sygedagpengemodtagere", month, sick[i]).has("indbyggere", month, "1000");
    }
    Slice at = over.apply(world.at("2019"));
    Claim claim = world
        .evidence(Share.class, "sygedagpengeandel", at)
        .isAtMost(dk.pejl.quantity.Quantity.percent("15"));
    return Sample.of(about, world, World.every("2019-12-31", claim));
  }

  /** Each form of window with what it can come to. */
  static List<Sample> all() {
    return List.of(
        count("Reached", counts("4", "8"), at -> at.cumulatedFrom("2018"), 10),
        count("Not reached yet", counts("4", "3"), at -> at.cumulatedFrom("2018"), 10),
        count("One period alone", counts("10"), at -> at.cumulatedFrom("2019"), 10),
        count("No period yet", counts("4", "3"), at -> at.cumulatedFrom("2020"), 10),
        count("One is missing", counts("10"), at -> at.cumulatedFrom("2018"), 10),
        count("One is missing and decides", counts("9"), at -> at.cumulatedFrom("2018"), 10),
        count("Many", counts("1", "2", "3", "4", "5"), at -> at.rolling(5), 10),
        count("A mean", counts("4", "8"), at -> at.rollingMean(2), 7),
        comparison("More than before", counts("4", "8", "9")),
        share("A ratio", at -> at.rolling(3), "120", "140", "160"),
        share("A ratio to date, of which most is missing", at -> at.toDate(), "160"));
  }
}
