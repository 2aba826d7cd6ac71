package dk.pejl.host;

import dk.pejl.Evaluator;
import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.period.Period;
import dk.pejl.verdict.Plan;
import dk.pejl.verdict.Question;
import dk.pejl.wording.Language;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads what a query asks about; all that is wrong with it is told at once. */
final class Asked {
  // Whom this host is about unless another is asked for.
  private static final Subject HOME = Subject.parse("kommune:580");

  private final Evaluator pejl;
  private final Request request;
  private final List<Problem> problems = new ArrayList<>();

  private Asked(Evaluator pejl, Request request) {
    this.pejl = pejl;
    this.request = request;
  }

  /**
   * The question of a request: about this host's municipality and as of its newest figure unless the
   * query says otherwise.
   */
  static Question question(Request request, Evaluator pejl, Snapshot figures) {
    Asked asked = new Asked(pejl, request);
    asked.refuseUnknown("subject", "period", "plan", "goal");
    Subject subject = asked.one("subject", HOME, asked::subject);
    LocalDate asOf =
        asked.one("period", figures.newest(), text -> Period.parse(text).lastDay());
    Set<String> plans = asked.all("plan", asked::plan);
    Set<String> goals = asked.all("goal", id -> pejl.goal(id).id());
    asked.refuseIfWrong();
    return new Question(subject, asOf, goals, plans, Set.of());
  }

  /** Refuses a query that asks for anything. */
  static void nothing(Request request, Evaluator pejl) {
    Asked asked = new Asked(pejl, request);
    asked.refuseUnknown();
    asked.refuseIfWrong();
  }

  /** A misspelt name would otherwise be passed over, and another question answered. */
  private void refuseUnknown(String... taken) {
    Set<String> known = new LinkedHashSet<>(List.of(taken));
    known.add("lang");
    for (String name : request.query().keySet()) {
      if (!known.contains(name)) {
        Wording hint = Nearest.hint(name, known);
        String all = String.join(", ", known);
        problem(
            name,
            new Wording(
                "'" + name + "' kendes ikke her: skriv " + all + "." + hint.da(),
                "'" + name + "' is not known here: write " + all + "." + hint.en()));
      }
    }
    for (String language : request.all("lang")) {
      attempt("lang", language, Language.DA, Language::parse);
    }
  }

  private void problem(String name, Wording wording) {
    problems.add(new Problem(new Place("?" + name, 0, ""), wording));
  }

  private <T> T one(String name, T usual, Function<String, T> meaning) {
    List<String> given = request.all(name);
    if (given.size() > 1) {
      problem(
          name,
          new Wording(
              "'" + name + "' står " + given.size() + " gange: skriv det én gang.",
              "'" + name + "' is written " + given.size() + " times: write it once."));
    }
    return given.isEmpty() ? usual : attempt(name, given.get(0), usual, meaning);
  }

  private Set<String> all(String name, Function<String, String> meaning) {
    Set<String> all = new LinkedHashSet<>();
    request.all(name).forEach(text -> all.add(attempt(name, text, text, meaning)));
    return all;
  }

  private <T> T attempt(String name, String text, T instead, Function<String, T> meaning) {
    try {
      return meaning.apply(text);
    } catch (Refusal refusal) {
      problem(name, refusal.wording());
      return instead;
    }
  }

  private void refuseIfWrong() {
    if (!problems.isEmpty()) {
      throw Refused.because(400, new Problems(problems));
    }
  }

  private String plan(String id) {
    List<String> known = pejl.plans().stream().map(Plan::id).toList();
    if (!known.contains(id)) {
      Wording hint = Nearest.hint(id, known);
      String all = String.join(", ", known);
      throw new Refusal(
          "Planen '" + id + "' findes ikke: skriv en af " + all + "." + hint.da(),
          "There is no plan '" + id + "': write one of " + all + "." + hint.en());
    }
    return id;
  }

  /** The subject of an id; one who wrote a name in place of its code is told the id. */
  private Subject subject(String text) {
    try {
      return pejl.catalogue().subject(text);
    } catch (Refusal refusal) {
      Wording said = refusal.wording();
      Wording hint = named(text);
      throw new Refusal(said.da() + hint.da(), said.en() + hint.en());
    }
  }

  private Wording named(String text) {
    int colon = text.indexOf(':');
    Map<String, String> ids =
        pejl.catalogue().official(text.substring(0, Math.max(0, colon))).entrySet().stream()
            .collect(Collectors.toMap(
                entry -> entry.getValue().toLowerCase(Locale.ROOT),
                entry -> entry.getKey().toString(),
                (one, other) -> one));
    return Nearest.to(text.substring(colon + 1).toLowerCase(Locale.ROOT), ids.keySet())
        .map(ids::get)
        .map(id -> new Wording(" Mente du '" + id + "'?", " Did you mean '" + id + "'?"))
        .orElse(Wording.same(""));
  }
}
