package dk.pejl;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.fact.Facts;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.rulebook.TestRulebooks;
import dk.pejl.rulebook.TestRulebooks.TestPack;
import dk.pejl.verdict.Evaluation;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Verdict;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What hosts are given cannot be changed by them. */
class GivenOutTest {
  private static final Evaluator EVALUATOR = TestRulebooks.evaluator(pack());

  private static TestPack pack() {
    return new TestPack(TestRulebooks.plan("plan", "2021..2024"), """
        rule "plan.maal"
            @titel( "Titel" ) @title( "Title" ) @da( "Dansk." ) @en( "English." )
            @standing( "goal" ) @subject( "kommune" ) @every( "2021..2024" ) @source( "1. Afsnit" )
        when
            $a : Assessment( goal == "plan.maal", $nu : now, $foer : now.previous )
            $tal : Count( indicator == "antal", at == $nu )
            $foerTal : Count( indicator == "antal", at == $foer )
            $del : Share( indicator == "andel", at == $nu )
        then
            $a.conclude( Claim.all(
                $tal.isAtLeast( 5 ), $tal.isAtLeast( $foerTal ), $del.isAtLeast( percent( "5" ) ) ) );
        end
        """, catalogue -> {
      Indicator number = Indicator.count("antal").of("kommune");
      Formula share = Formula.ratio(Formula.of(number), Formula.of(number));
      catalogue.add(number, Indicator.share("andel").of("kommune").as(share));
    });
  }

  private static Evaluation evaluation(Facts facts) {
    return EVALUATOR.evaluate(facts, Question.about("kommune:580", "2022"));
  }

  @Test
  void nothingThatAnEvaluationGivesOutCanBeChanged() {
    Evaluation later = evaluation(EVALUATOR
        .intake()
        .observe("antal", "kommune:580", "2022", 7)
        .observe("antal", "kommune:580", "2021", 9)
        .facts());
    Evaluation earlier = evaluation(Facts.NONE);
    Verdict failed = later.verdicts().get(0);
    Verdict unknown = earlier.verdicts().get(0);
    Changeable changeable = new Changeable();
    changeable.look("development", later.compareWith(earlier));
    changeable.look("evaluation", later);
    changeable.look("claim", failed.claim());
    changeable.look("shortfall", failed.shortfall());
    changeable.look("slack", failed.slack());
    changeable.look("missing", unknown.missing());
    changeable.look("answers", EVALUATOR.evaluate(Facts.NONE, List.of(later.question())));
    changeable.look("plans", EVALUATOR.plans());
    changeable.look("goals", EVALUATOR.goals());
    changeable.look("indicators", EVALUATOR.indicators("plan.maal"));
    assertThat(changeable.found).isEmpty();
  }

  /** Follows records and collections, and notes each collection that lets itself be emptied. */
  private static final class Changeable {
    private final IdentityHashMap<Object, Boolean> seen = new IdentityHashMap<>();
    private final Set<String> found = new TreeSet<>();

    private void look(String path, Object given) {
      if (given == null || seen.put(given, true) != null) {
        return;
      }
      if (given instanceof Collection<?> collection) {
        collection.forEach(each -> look(path + "[]", each));
        note(path, collection::clear, collection.isEmpty());
      } else if (given instanceof Map<?, ?> map) {
        map.values().forEach(each -> look(path + "{}", each));
        note(path, map::clear, map.isEmpty());
      } else if (given.getClass().isRecord()) {
        components(path, given);
      } else if (given instanceof Verdict verdict) {
        look(path + ".claim", verdict.claim());
      }
    }

    private void note(String path, Runnable clear, boolean isEmpty) {
      if (!isEmpty && lets(clear)) {
        found.add(path);
      }
    }

    private static boolean lets(Runnable change) {
      try {
        change.run();
        return true;
      } catch (UnsupportedOperationException refused) {
        return false;
      }
    }

    private void components(String path, Object given) {
      for (RecordComponent each : given.getClass().getRecordComponents()) {
        try {
          each.getAccessor().setAccessible(true);
          look(path + "." + each.getName(), each.getAccessor().invoke(given));
        } catch (IllegalAccessException | InvocationTargetException closed) {
          throw new IllegalStateException(closed);
        }
      }
    }
  }
}
