package dk.pejl.cli;

import dk.pejl.Evaluator;
import dk.pejl.fact.Facts;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Period;
import dk.pejl.rulebook.RulePack;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Question;
import dk.pejl.verdict.Standing;
import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plans, goals, subjects and date that a call asks about; only the plans asked for are loaded. */
final class Selection {
  private static final String ALL = ":*";

  private final Loading loading;
  private final Catalogue catalogue;
  private final Set<String> plans;
  private final Set<String> goals;
  private final Set<Standing> standings;
  private final List<String> subjects;
  private final LocalDate asOf;

  private Selection(Reader reader) {
    this.loading = reader.loading;
    this.catalogue = reader.catalogue;
    this.plans = reader.plans;
    this.goals = reader.goals;
    this.standings = reader.standings;
    this.subjects = reader.subjects;
    this.asOf = reader.asOf;
  }

  /** What a call asks about; all that is unknown in it is noted as a complaint. */
  static Selection of(Invocation call) {
    return new Selection(new Reader(call, call.all(Options.GOAL)));
  }

  /** Goals that are not named by an option. */
  static Selection ofGoals(Invocation call, List<String> goals) {
    return new Selection(new Reader(call, goals));
  }

  /** Everything that any plan on the class path knows, whichever plans are loaded. */
  static Catalogue catalogue(List<RulePack> packs) {
    Catalogue.Builder all = Catalogue.builder();
    packs.forEach(pack -> pack.describe(all));
    return all.build();
  }

  /** The evaluator of the plans asked for. */
  Evaluator evaluator() {
    return loading.evaluator();
  }

  /** What facts may hold: also figures that only other plans need. */
  Catalogue catalogue() {
    return catalogue;
  }

  /** Whether a goal is of a plan and a standing asked for. */
  boolean keeps(Goal goal) {
    return (plans.isEmpty() || plans.contains(goal.plan().id()))
        && (standings.isEmpty() || standings.contains(goal.standing()));
  }

  /** Whether one certain subject is asked about. */
  boolean isOfOneSubject() {
    return subjects.size() == 1 && !subjects.get(0).endsWith(ALL);
  }

  /** The questions, one for each subject; a kind stands for all of the kind in the facts. */
  List<Question> questions(Facts facts) {
    Set<Subject> about = new LinkedHashSet<>();
    for (String subject : subjects) {
      about.addAll(
          subject.endsWith(ALL) ? ofKind(kind(subject), facts) : List.of(Subject.parse(subject)));
    }
    return about.stream().map(this::question).toList();
  }

  /** The question about one subject. */
  Question question(Subject subject) {
    return new Question(subject, asOf, goals, plans, standings);
  }

  /** The kinds of which every subject is asked about, if nothing else is; else none. */
  Set<String> kinds() {
    return subjects.stream().allMatch(subject -> subject.endsWith(ALL))
        ? subjects.stream().map(Selection::kind).collect(Collectors.toSet())
        : Set.of();
  }

  private static String kind(String subject) {
    return subject.substring(0, subject.length() - ALL.length());
  }

  private static List<Subject> ofKind(String kind, Facts facts) {
    List<Subject> found = facts.subjects(kind);
    if (found.isEmpty()) {
      throw new Refusal(
          "Fakta har intet emne af slagsen '" + kind
              + "': tilføj nogle, eller nævn et bestemt emne.",
          "The facts have no subject of the kind '" + kind + "': add some, or name a certain one.");
    }
    return found;
  }

  /** Reads what a call asks about. */
  private static final class Reader {
    private final Invocation call;
    private final Complaints complaints;
    private final List<String> wanted;
    private final Map<String, RulePack> packs = new LinkedHashMap<>();
    private final Set<String> plans = new LinkedHashSet<>();
    private final Set<String> goals = new LinkedHashSet<>();
    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
    private final List<String> subjects;
    private final Catalogue catalogue;
    private final Loading loading;
    private final LocalDate asOf;

    private Reader(Invocation call, List<String> wanted) {
      this.call = call;
      this.complaints = call.complaints();
      this.wanted = wanted;
      List<RulePack> all = Evaluator.packs();
      all.forEach(pack -> packs.put(pack.plan().id(), pack));
      this.catalogue = Selection.catalogue(all);
      this.loading = Loading.of(chosen());
      this.subjects = call.all(Options.SUBJECT);
      this.asOf = period();
      goals();
      subjects.forEach(this::subject);
      call.all(Options.STANDING).forEach(this::standing);
    }

    private List<RulePack> chosen() {
      Set<String> chosen = new TreeSet<>();
      call.all(Options.PLAN).forEach(plan -> plan(plan, chosen));
      wanted.forEach(goal -> planOf(goal, chosen));
      return chosen.isEmpty()
          ? List.copyOf(packs.values())
          : packs.values().stream()
              .filter(pack -> chosen.contains(pack.plan().id()))
              .toList();
    }

    private void plan(String plan, Set<String> chosen) {
      if (packs.containsKey(plan)) {
        plans.add(plan);
        chosen.add(plan);
        return;
      }
      Wording hint = Nearest.hint(plan, packs.keySet());
      String all = String.join(", ", new TreeSet<>(packs.keySet()));
      complaints.add(
          "Planen '" + plan + "' findes ikke: skriv en af " + all + "." + hint.da(),
          "There is no plan '" + plan + "': write one of " + all + "." + hint.en());
    }

    private void planOf(String goal, Set<String> chosen) {
      List<String> found =
          packs.keySet().stream().filter(plan -> goal.startsWith(plan + ".")).toList();
      // The nearest known goal can be told only with all of them at hand.
      chosen.addAll(found.isEmpty() ? packs.keySet() : found);
    }

    private void goals() {
      // Without a goal to look up nobody waits for the rules here.
      for (String goal : wanted) {
        if (complaints.known(goal, id -> loading.evaluator().goal(id), longer(goal)) != null) {
          goals.add(goal);
        }
      }
    }

    /** The one goal whose id begins as what was written, where no other is near. */
    private List<String> longer(String begun) {
      List<String> ids = loading.evaluator().goals().stream().map(Goal::id).toList();
      List<String> longer = ids.stream().filter(id -> id.startsWith(begun)).toList();
      return longer.size() == 1 && Nearest.to(begun, ids).isEmpty() ? longer : List.of();
    }

    private LocalDate period() {
      String text = call.one(Options.PERIOD);
      Period period = text == null ? null : complaints.attempt(() -> Period.parse(text));
      return period == null ? LocalDate.EPOCH : period.lastDay();
    }

    private void standing(String id) {
      Standing standing = complaints.known(id, Standing::parse, ids());
      if (standing != null) {
        standings.add(standing);
      }
    }

    private static List<String> ids() {
      return Arrays.stream(Standing.values()).map(Standing::id).toList();
    }

    private void subject(String text) {
      boolean isKind = text.endsWith(ALL) && catalogue.kinds().contains(kind(text));
      if (!isKind) {
        complaints.known(text, catalogue::subject, named(text));
      }
    }

    /** The official subject whose name was written in place of its code. */
    private List<String> named(String text) {
      int colon = text.indexOf(':');
      String name = text.substring(colon + 1).toLowerCase(Locale.ROOT);
      return catalogue.official(text.substring(0, Math.max(0, colon))).entrySet().stream()
          .filter(entry -> entry.getValue().toLowerCase(Locale.ROOT).equals(name))
          .map(entry -> entry.getKey().toString())
          .toList();
    }
  }
}
