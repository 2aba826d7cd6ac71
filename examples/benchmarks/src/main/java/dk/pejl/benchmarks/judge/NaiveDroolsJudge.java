package dk.pejl.benchmarks.judge;

import dk.pejl.benchmarks.goals.Goals;
import dk.pejl.benchmarks.goals.BareVerdict;
import dk.pejl.benchmarks.naive.Asked;
import dk.pejl.benchmarks.naive.Fact;
import dk.pejl.benchmarks.workload.Workload;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Drools as one would first write it: a question for each goal, joined with its figures on subject
 * and period; rules compiled at build time, sessions from a pool, every setting as it comes.
 */
final class NaiveDroolsJudge implements BareJudge {
  private static final String PACKAGE = "dk.pejl.benchmarks.naive.";
  private static final String MODELS = "/META-INF/kie/dk.pejl/pejl-benchmarks/drools-model";

  private final KieSessionsPool sessions =
      KieBaseBuilder.createKieBaseFromModel(model()).newKieSessionsPool(2);
  private final List<Asked> asked;
  private final List<Fact> facts;

  NaiveDroolsJudge(int subject) {
    String id = Workload.subject(subject).toString();
    asked = IntStream.range(0, Workload.GOALS)
        .mapToObj(goal -> new Asked(Goals.name(goal), id, Workload.PERIOD))
        .toList();
    facts = IntStream.rangeClosed(0, Workload.GOALS)
        .mapToObj(figure ->
            new Fact(Goals.figureName(figure), id, Workload.PERIOD, Goals.value(subject, figure)))
        .toList();
  }

  @Override
  public List<BareVerdict> judge() {
    List<BareVerdict> outcomes = new ArrayList<>(Workload.GOALS);
    KieSession session = sessions.newKieSession();
    try {
      session.setGlobal("outcomes", outcomes);
      asked.forEach(session::insert);
      facts.forEach(session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
    return outcomes;
  }

  private static Model model() {
    try (InputStream in =
            Objects.requireNonNull(NaiveDroolsJudge.class.getResourceAsStream(MODELS));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String name =
          lines.lines().filter(line -> line.startsWith(PACKAGE)).findFirst().orElseThrow();
      return Class.forName(name)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("The rules of " + PACKAGE + " are not compiled.", broken);
    }
  }
}
