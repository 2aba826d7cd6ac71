package dk.pejl.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.pejl.fact.Subject;
import dk.pejl.figure.Slice;
import dk.pejl.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** What Drools was seen to do, held here so that an upgrade that changes it is noticed. */
public class DroolsSurprisesTest {
  public record Figure(String id, BigDecimal value, String note) {
    public String broken() {
      if (note == null) {
        throw new IllegalStateException("no value for " + id);
      }
      return note;
    }
  }

  public record Id(String text) {
    public String with(String other) {
      return text + other;
    }
  }

  public record Named(Id id) {}

  public static final class Low {
    public static BigDecimal limit() {
      return new BigDecimal("10");
    }
  }

  public static final class High {
    public static BigDecimal limit() {
      return new BigDecimal("20");
    }
  }

  public static final String INDICATOR = "a";

  private static final String IMPORTS = """
            import java.util.List
            import java.math.BigDecimal
            import dk.pejl.rulebook.DroolsSurprisesTest.Figure
            import dk.pejl.rulebook.DroolsSurprisesTest.Named
            import dk.pejl.rulebook.Assessment
            import dk.pejl.figure.Slice
            """;

  private static String rules(String name, String body) {
    return "package " + name + "\n" + IMPORTS + body;
  }

  private static String rule(String name, String when, String then) {
    return "rule \"" + name + "\" when $out : List() " + when + " then $out.add(" + then
        + ");\nend\n";
  }

  /** What the rules add to the list for these facts. */
  private static List<Object> fire(Iterable<String> files, Object... facts) {
    List<String> texts = new ArrayList<>();
    files.forEach(texts::add);
    return fireModels(DrlCompiler.compile(texts), facts);
  }

  private static List<Object> fireModels(java.util.Collection<Model> models, Object... facts) {
    KieSession session = KieBaseBuilder.createKieBaseFromModel(models).newKieSession();
    try {
      List<Object> out = new ArrayList<>();
      session.insert(out);
      for (Object fact : facts) {
        session.insert(fact);
      }
      session.fireAllRules();
      return out;
    } finally {
      session.dispose();
    }
  }

  private static List<Object> fire(String body, Object... facts) {
    return fire(List.of(rules("p", body)), facts);
  }

  private static Slice slice(String period) {
    return Slice.of(Subject.parse("kommune:580"), Period.parse(period));
  }

  private static Figure figure(String id, String value) {
    return new Figure(id, new BigDecimal(value), null);
  }

  @Test
  void aSecondRuleOfTheSameNameInAnotherFileIsRefused() {
    List<String> files = List.of(
        rules("p", rule("r", "Figure( id == \"a\" )", "\"first\"")),
        rules("p", rule("r", "Figure( id == \"a\" )", "\"second\"")));
    assertThrows(IllegalArgumentException.class, () -> fire(files, figure("a", "1")));
  }

  @Test
  void aLaterModelOfTheSamePackageReplacesARuleOfTheSameNameInSilence() {
    List<Model> models = new ArrayList<>(
        DrlCompiler.compile(rules("p", rule("r", "Figure( id == \"a\" )", "\"first\""))));
    models.addAll(
        DrlCompiler.compile(rules("p", rule("r", "Figure( id == \"a\" )", "\"second\""))));
    assertEquals(List.of("second"), fireModels(models, figure("a", "1")));
  }

  @Test
  void aSecondRuleOfTheSameNameInOneFileIsRefused() {
    String body = rule("r", "Figure( id == \"a\" )", "\"first\"")
        + rule("r", "Figure( id == \"a\" )", "\"second\"");
    var e = assertThrows(IllegalArgumentException.class, () -> fire(body, figure("a", "1")));
    assertTrue(e.getMessage().contains("Duplicate rule name"), e.getMessage());
  }

  @Test
  void theSameWordsInTwoPackagesShareANodeThoughTheyMeanDifferentThings() {
    String low = "package p1\nimport static dk.pejl.rulebook.DroolsSurprisesTest.Low.limit\n"
        + IMPORTS + rule("low", "Figure( value >= limit() )", "\"low\"");
    String high = "package p2\nimport static dk.pejl.rulebook.DroolsSurprisesTest.High.limit\n"
        + IMPORTS + rule("high", "Figure( value >= limit() )", "\"high\"");
    assertEquals(List.of("low", "high"), fire(List.of(low, high), figure("a", "15")));
  }

  @Test
  void theSameJoinOnVariablesOfOneNameIsKeptApartWhenTheyAreBoundDifferently() {
    String body = joining("now") + joining("now.previous");
    assertEquals(
        List.of("now kommune:580 2024", "now.previous kommune:580 2023"),
        fire(
            body,
            new Assessment("g", slice("2024"), new Conclusion(none -> {}, List.of())),
            slice("2024"),
            slice("2024").getPrevious()));
  }

  private static String joining(String binding) {
    String when = "Assessment( goal == \"g\", $x : " + binding + " ) $s : Slice( this == $x )";
    return rule(binding, when, "\"" + binding + " \" + $s");
  }

  @Test
  void anExceptionInAConstraintNamesItsRulesInTheMessageAlone() {
    var e = assertThrows(
        RuntimeException.class,
        () -> fire(
            rule("r", "Figure( broken == \"x\" )", "\"fired\"")
                + rule("s", "Figure( id == \"a\" )", "\"fired\""),
            figure("a", "1")));
    assertEquals(
        "Error evaluating constraint 'broken == \"x\"' in [Rule \"r\" in r0/r0.drl]",
        e.getMessage());
  }

  @Test
  void anExceptionInABindingComesOutBare() {
    var e = assertThrows(
        IllegalStateException.class,
        () -> fire(
            rule("r", "Figure( $b : broken ) String( this == $b )", "\"fired\""),
            figure("a", "1"),
            "x"));
    assertEquals("no value for a", e.getMessage());
  }

  @Test
  void aMethodNamedWithIsDroppedInSilence() {
    var out = fire(rule("r", "Named( $x : id.with(\"k\") )", "$x"), new Named(new Id("a")));
    assertEquals(List.of(new Id("a")), out);
  }

  @Test
  void anUnquotedPeriodInAnAnnotationIsASubtraction() {
    Model model = DrlCompiler.compile(rules("p", "rule r @since( 2023-01 ) when then end"))
        .iterator()
        .next();
    assertEquals(2022, model.getRules().get(0).getMetaData("since"));
  }

  @Test
  void theFirstOfTwoAnnotationsOfOneNameIsKept() {
    Model model = DrlCompiler.compile(rules("p", "rule r @da( \"a\" ) @da( \"b\" ) when then end"))
        .iterator()
        .next();
    assertEquals("a", model.getRules().get(0).getMetaData("da"));
  }

  @Test
  void aLiteralIsIndexed() {
    assertNotNull(index("Figure( id == \"a\" )"));
  }

  @Test
  void aConstantIsNotIndexed() {
    assertNull(index("Figure( id == DroolsSurprisesTest.INDICATOR )"));
  }

  private static Object index(String pattern) {
    Model model = DrlCompiler.compile(rules(
            "p",
            "import dk.pejl.rulebook.DroolsSurprisesTest\nrule r when " + pattern + " then end"))
        .iterator()
        .next();
    Pattern<?> first =
        (Pattern<?>) model.getRules().get(0).getView().getSubConditions().get(0);
    return ((SingleConstraint) first.getConstraint()).getIndex();
  }
}
