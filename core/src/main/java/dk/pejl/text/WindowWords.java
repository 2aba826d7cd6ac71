package dk.pejl.text;

import dk.pejl.claim.Side;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import dk.pejl.period.Stretch;
import org.jspecify.annotations.Nullable;

/** Says over which of its periods a figure is taken at once. */
final class WindowWords {
  private final Names names;
  private final Numbers numbers;

  WindowWords(Names names) {
    this.names = names;
    this.numbers = names.numbers();
  }

  /** When a figure is for: its period, or all those that it is taken over. */
  String when(Side.Measured measured, Period single) {
    Stretch over = measured.figure().stretch();
    return over == null || over.isEmpty() ? numbers.period(single) : note(over);
  }

  /** The periods, and that they are added up or averaged. */
  private String note(Stretch over) {
    if (over.reach().isMean()) {
      return names.say("gennemsnit af ", "mean of ") + span(over);
    }
    boolean one = over.size() == 1;
    return span(over)
        + (one ? names.say(" alene", " alone") : names.say(" lagt sammen", " added up"));
  }

  /** That none of the periods has ended. */
  private String none(Reach reach) {
    Period from = reach.from();
    return from == null
        ? names.say("intet af året endnu", "nothing of the year yet")
        : names.say("intet fra og med ", "nothing from ")
            + numbers.period(from)
            + names.say(" endnu", " on yet");
  }

  /** The periods, such as {@code 2019 til 2021}; of two neighbours {@code 2019 og 2020}. */
  private String span(Stretch over) {
    Period first = over.first();
    Period last = over.last();
    if (first == null || last == null) {
      return none(over.reach());
    }
    return first.equals(last)
        ? numbers.period(last)
        : numbers.period(first)
            + (over.size() == 2 ? names.say(" og ", " and ") : names.say(" til ", " to "))
            + numbers.period(last);
  }

  /** What is added up, in the tree of a figure: {@code 12 måneder (januar 2019 til december 2019)}. */
  String parts(Stretch over) {
    Period last = over.last();
    int count = over.size();
    return last == null || count == 1
        ? span(over)
        : numbers.count(count) + " " + names.in(Words.plural(last.grain())) + " (" + span(over)
            + ")";
  }

  /** Why nothing is known of a figure: no period of it has ended; null where that is not why. */
  @Nullable
  String unknown(@Nullable Stretch over) {
    return over == null || !over.isEmpty()
        ? null
        : names.say("der er ", "there is ") + none(over.reach());
  }
}
