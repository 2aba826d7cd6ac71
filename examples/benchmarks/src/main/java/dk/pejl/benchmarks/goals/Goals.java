package dk.pejl.benchmarks.goals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The goals that every contestant judges, stated once. Every other goal compares one figure with a
 * limit, the rest the share of a figure in the first of all.
 *
 * <p>Run as a program, which the build does, it writes them as rules: those of Pejl, and those that
 * a newcomer to Drools would first write. It uses nothing but the JDK, so that it runs uncompiled.
 */
public final class Goals {
  private Goals() {}

  /** Whether the goal of the number compares a share, and not a figure. */
  public static boolean isShare(int goal) {
    return goal % 2 == 1;
  }

  /** Whether the goal demands at least its limit, and not at most. */
  public static boolean isAtLeast(int goal) {
    return goal % 4 < 2;
  }

  /** The limit of the goal: a number, or a percentage for shares. */
  public static long limit(int goal) {
    return isShare(goal) ? 30 + goal * 7L % 40 : 3000 + goal * 37L % 4000;
  }

  /** The figure that the goal judges; shares judge its share in figure 0. */
  public static int figure(int goal) {
    return goal + 1;
  }

  /** The value of a figure of a subject. Figure 0 is the whole of which all others are parts. */
  public static long value(int subject, int figure) {
    return figure == 0 ? 10_000 : (figure * 7919L + subject * 104_729L) % 10_000;
  }

  /** The name of the goal among those of its plan. */
  public static String name(int goal) {
    return String.format("g%04d", goal);
  }

  /** The name of a figure. */
  public static String figureName(int figure) {
    return String.format("tal-%04d", figure);
  }

  /** The name of the share that a figure is of figure 0. */
  public static String shareName(int figure) {
    return String.format("andel-%04d", figure);
  }

  /** Writes the rules into the folder given first, for each of the numbers of goals that follow. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0], "dk", "pejl", "benchmarks");
    for (int i = 1; i < arguments.length; i++) {
      int goals = Integer.parseInt(arguments[i]);
      write(folder.resolve("goals" + goals).resolve("maal.drl"), pejlRules(goals));
    }
    write(folder.resolve("naive").resolve("goals.drl"), naiveRules(100));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String pejlRules(int goals) {
    return """
        package dk.pejl.benchmarks.goals%d

        import dk.pejl.rulebook.Assessment
        import dk.pejl.evidence.Count
        import dk.pejl.evidence.Share
        import static dk.pejl.quantity.Quantity.percent
        """.formatted(goals) + all(goals, goal -> pejlRule(goals, goal));
  }

  private static String pejlRule(int goals, int goal) {
    return """

        rule "maal-%1$d.%2$s"
            @titel( "Mål %2$s" )
            @title( "Goal %2$s" )
            @da( "Tallet skal ligge rigtigt til sin grænse." )
            @en( "The figure is to lie on the right side of its limit." )
            @standing( "goal" )
            @subject( "kommune" )
            @every( "2020..2029" )
            @source( "1. Mål | %2$s" )
        when
            $a   : Assessment( goal == "maal-%1$d.%2$s", $nu : now )
            $tal : %3$s( indicator == "%4$s", at == $nu )
        then
            $a.conclude( $tal.%5$s( %6$s ) );
        end
        """.formatted(
            goals,
            name(goal),
            isShare(goal) ? "Share" : "Count",
            isShare(goal) ? shareName(figure(goal)) : figureName(figure(goal)),
            isAtLeast(goal) ? "isAtLeast" : "isAtMost",
            isShare(goal) ? "percent(\"" + limit(goal) + "\")" : limit(goal));
  }

  private static String naiveRules(int goals) {
    return """
        package dk.pejl.benchmarks.naive

        import dk.pejl.benchmarks.goals.BareVerdict

        global java.util.List outcomes
        """ + all(goals, Goals::naiveRule);
  }

  private static String naiveRule(int goal) {
    return isShare(goal) ? naiveShare(goal) : naiveFigure(goal);
  }

  private static String naiveFigure(int goal) {
    return """

        rule "%1$s"
        when
            $q : Asked( goal == "%1$s", $s : subject, $p : period )
            $f : Fact( indicator == "%2$s", subject == $s, period == $p, $v : value )
        then
            outcomes.add( new BareVerdict( "%1$s", $v %3$s %4$d, $v, %4$d, java.util.List.of( $f.getIndicator() ) ) );
        end
        """.formatted(
            name(goal), figureName(figure(goal)), isAtLeast(goal) ? ">=" : "<=", limit(goal));
  }

  private static String naiveShare(int goal) {
    return """

        rule "%1$s"
        when
            $q : Asked( goal == "%1$s", $s : subject, $p : period )
            $f : Fact( indicator == "%2$s", subject == $s, period == $p, $v : value )
            $w : Fact( indicator == "%3$s", subject == $s, period == $p, $n : value )
        then
            outcomes.add( new BareVerdict( "%1$s", $v * 100 %4$s %5$d * $n, $v * 100.0 / $n, %5$d, java.util.List.of( $f.getIndicator(), $w.getIndicator() ) ) );
        end
        """.formatted(
            name(goal),
            figureName(figure(goal)),
            figureName(0),
            isAtLeast(goal) ? ">=" : "<=",
            limit(goal));
  }

  private static String all(int goals, IntFunction<String> rule) {
    return IntStream.range(0, goals).mapToObj(rule).collect(Collectors.joining());
  }
}
