package dk.pejl.testing;

import static dk.pejl.rulebook.TestRulebooks.evaluator;
import static dk.pejl.rulebook.TestRulebooks.plan;

import dk.pejl.Evaluator;
import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.wording.Wording;
import java.util.List;

/** A plan with a goal of each form, compiled in the test. */
final class TestPlan {
  static final Evaluator PEJL = evaluator(pack());

  private TestPlan() {}

  private static TestPack pack() {
    String rules = measured(
            "mindst",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu )",
            "$e.isAtLeast( 5 )")
        + measured(
            "andel",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Share( indicator == \"andel\", at == $nu )",
            "$e.isAbove( percent(\"15\") )")
        + measured(
            "naboer",
            "@every( \"2021..2024\" )",
            "$nu : now, $n : now.of(\"gruppe:naboer\")",
            "$e : Share( indicator == \"andel\", at == $nu ) $o : Share( indicator == \"andel\", at == $n )",
            "$e.isAtMost( $o )")
        + measured(
            "fremgang",
            "@every( \"2021..2024\" )",
            "$nu : now, $f : now.previous",
            "$e : Count( indicator == \"elever\", at == $nu ) $o : Count( indicator == \"elever\", at == $f )",
            "$e.isAbove( $o )")
        + measured(
            "sti",
            "@by( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu )",
            "$e.isAtMost( 40 ).along( Path.from(\"2021\", 100).to(\"2024\", 40) )")
        + measured(
            "frist",
            "@by( \"2021..2024\" )",
            "$nu : now",
            "$e : Flag( indicator == \"vedtaget\", at == $nu )",
            "$e.isYes()")
        + measured(
            "begge",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "Claim.all( $e.isAtLeast( 3 ), $f.isYes() )")
        + measured(
            "den-ene",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "Claim.any( $e.isAtLeast( 3 ), $f.isYes() )")
        + measured(
            "hver",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$e.where( $d ).eachIsAtLeast( 2 )")
        + measured(
            "stiger",
            "@every( \"2021..2024\" )",
            "$r : now.sinceBack(2)",
            "$e : Series( indicator == \"elever\", at == $r )",
            "$e.rises()")
        + measured(
            "loft",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu )",
            "$e.isAtMost( 4 )")
        + measured(
            "hvis",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "Claim.ifThen( $e.isAtLeast( 3 ), $f.isYes() )")
        + measured(
            "hvis-sti",
            "@by( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "Claim.ifThen( $f.isYes(), $e.isAtMost( 40 ).along( Path.from(\"2021\", 100).to(\"2024\", 40) ) )")
        + measured(
            "hver-stor",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$d.where( $e.eachIsAtLeast( 2 ) ).eachIsYes()")
        + measured(
            "forudsat",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "$f.isYes().providedThat( $e.isAtLeast( 3 ) )")
        + measured(
            "forudsat-sti",
            "@by( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )",
            "$e.isAtMost( 40 ).along( Path.from(\"2021\", 100).to(\"2024\", 40) ).providedThat( $f.isYes() )")
        + measured(
            "forudsat-del",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu ) $s : Share( indicator == \"andel\", at == $nu )",
            "Claim.any( $f.isYes().providedThat( $e.isAtLeast( 3 ) ), $s.isAbove( percent(\"15\") ) )")
        + measured(
            "hver-forudsat",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$d.eachIsYes().providedThat( $e.eachIsAtLeast( 2 ) )")
        + measured(
            "to-af-tre",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )"
                + " $g : Share( indicator == \"andel\", at == $nu )",
            "Claim.atLeast( 2, $e.isAtLeast( 3 ), $f.isYes(), $g.isAbove( percent(\"15\") ) )")
        + measured(
            "hoejst-en",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )"
                + " $g : Share( indicator == \"andel\", at == $nu )",
            "Claim.atMost( 1, $e.isAtLeast( 3 ), $f.isYes(), $g.isAbove( percent(\"15\") ) )")
        + measured(
            "netop-en",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "$e : Count( indicator == \"elever\", at == $nu ) $f : Flag( indicator == \"vedtaget\", at == $nu )"
                + " $g : Share( indicator == \"andel\", at == $nu )",
            "Claim.exactly( 1, $e.isAtLeast( 3 ), $f.isYes(), $g.isAbove( percent(\"15\") ) )")
        + measured(
            "to-skoler",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$e.where( $d ).eachIsAtLeast( 2 ).howMany().isAtLeast( 2 )")
        + measured(
            "de-fleste",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$e.where( $d ).eachIsAtLeast( 2 ).share().isAtLeast( percent(\"90\") )")
        + measured(
            "hoejst-en-skole",
            "@every( \"2021..2024\" )",
            "$s : now.each(\"skole\")",
            "$e : Units( indicator == \"kurser\", at == $s ) $d : Units( indicator == \"i-drift\", at == $s )",
            "$e.where( $d ).eachIsAtLeast( 2 ).howMany().isAtMost( 1 )")
        + rule(
            "uvist",
            "unmeasurable",
            "@every( \"2021..2024\" )",
            "$nu : now",
            "",
            "$a.cannotBeMeasured( \"Intet tal.\", \"No figure.\" )");
    return new TestPack(plan("plan", "2021..2024"), rules, TestPlan::describe);
  }

  private static String measured(
      String name, String window, String slices, String evidence, String claim) {
    return rule(name, "goal", window, slices, evidence, "$a.conclude( " + claim + " )");
  }

  private static String rule(
      String name, String standing, String window, String slices, String evidence, String then) {
    return """
        rule "plan.%1$s"
            @titel( "Mål %1$s" ) @title( "Goal %1$s" ) @da( "Dansk." ) @en( "English." )
            @standing( "%2$s" ) @subject( "kommune" ) %3$s @source( "1. Afsnit | punkt" )
        when
            $a : Assessment( goal == "plan.%1$s", %4$s )
            %5$s
        then
            %6$s;
        end
        """.formatted(name, standing, window, slices, evidence, then);
  }

  private static void describe(Catalogue.Builder catalogue) {
    Indicator scheme =
        Indicator.count("i-ordning").of("kommune").every(Grain.MONTH).by("ordning", "igu", "fleks");
    Indicator staff = Indicator.count("ansatte").of("kommune").every(Grain.MONTH);
    catalogue.add(
        scheme,
        staff,
        Indicator.count("elever").of("kommune"),
        Indicator.flag("vedtaget").of("kommune"),
        Indicator.count("kurser").of("skole"),
        Indicator.flag("i-drift").of("skole"),
        Indicator.share("andel")
            .of("kommune")
            .as(Formula.ratio(
                Formula.sum(
                    Formula.yearlyMean(Formula.of(scheme).with("ordning", "igu")),
                    Formula.yearlyMean(Formula.of(scheme).with("ordning", "fleks"))),
                Formula.yearlyMean(Formula.of(staff)))));
    catalogue.add(new Group(
        Subject.parse("gruppe:naboer"),
        new Wording("naboerne", "the neighbours"),
        List.of(Subject.parse("kommune:510"), Subject.parse("kommune:540"))));
  }
}
