package dk.pejl.maven;

import dk.pejl.evidence.Series;
import dk.pejl.evidence.Units;
import dk.pejl.indicator.Catalogue;
import dk.pejl.indicator.Indicator;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Looks the left sides of a rule file over: types, names, constraints and indicators. */
final class LeftSides {
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern BINDING = Pattern.compile("^\\s*(\\$?\\w+)\\s*:=?(?!=)");
  private static final Pattern FIELD = Pattern.compile("^\\s*([A-Za-z]\\w*)\\s*[=!<>]=");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
  private static final Pattern INDICATOR = Pattern.compile("\\bindicator\\s*==\\s*\"([^\"]*)\"");

  private static final Set<String> SEVERAL =
      Set.of(Series.class.getSimpleName(), Units.class.getSimpleName());

  private final RuleFile file;
  private final @Nullable Catalogue catalogue;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> bound = new HashSet<>();

  private LeftSides(RuleFile file, @Nullable Catalogue catalogue) {
    this.file = file;
    this.catalogue = catalogue;
  }

  /** Everything wrong with the left sides; without a catalogue, indicators are not looked at. */
  static List<Fault> faults(RuleFile file, @Nullable Catalogue catalogue) {
    LeftSides sides = new LeftSides(file, catalogue);
    file.rules().getRules().forEach(sides::look);
    return sides.faults;
  }

  /** The patterns of a rule, in their order. */
  static List<PatternDescr> patterns(RuleDescr rule) {
    List<PatternDescr> patterns = new ArrayList<>();
    gather(rule.getLhs(), patterns);
    return patterns;
  }

  private static void gather(BaseDescr part, List<PatternDescr> patterns) {
    if (part instanceof PatternDescr pattern) {
      patterns.add(pattern);
    } else if (part instanceof AndDescr several) {
      several.getDescrs().forEach(each -> gather(each, patterns));
    }
  }

  /** The name that a constraint of an assessment binds to a slice, if it binds one. */
  static Optional<String> slice(ExprConstraintDescr constraint) {
    Matcher binding = BINDING.matcher(constraint.getExpression());
    return binding.find()
            && constraint.getExpression().substring(binding.end()).strip().startsWith("now")
        ? Optional.of(binding.group(1))
        : Optional.empty();
  }

  private void look(RuleDescr rule) {
    bound.clear();
    patterns(rule).forEach(this::look);
  }

  private void look(PatternDescr pattern) {
    int begin = file.source().offset(pattern.getLine(), pattern.getColumn() + 1);
    String name = pattern.getIdentifier() == null ? "" : pattern.getIdentifier();
    bind(name, begin);
    String written = pattern.getObjectType();
    Class<?> type = file.imports().type(written);
    boolean isFitting = true;
    for (BaseDescr each : pattern.getDescrs()) {
      if (each instanceof ExprConstraintDescr constraint) {
        look(constraint, type);
        isFitting &= isFitting(constraint, written);
      }
    }
    // An import would not help where the indicator is matched by another type.
    if (type == null && isFitting) {
      int at = file.source().text().indexOf(written, begin + name.length());
      unknownType(written, Math.max(begin, at));
    }
  }

  private void bind(String name, int at) {
    if (!name.isEmpty() && !bound.add(name)) {
      faults.add(file.source()
          .at(
              at,
              new Wording(
                  "Navnet '" + name + "' er bundet to gange i reglen.",
                  "The name '" + name + "' is bound twice in the rule."),
              new Wording("Giv det ene et andet navn.", "Give one of them another name.")));
    }
  }

  private void unknownType(String name, int at) {
    Wording advice = Vocabulary.importOf(name)
        .map(line ->
            new Wording("Skriv øverst i filen: " + line, "Write at the top of the file: " + line))
        .orElseGet(() -> otherType(name));
    faults.add(file.source()
        .at(
            at,
            new Wording(
                "Typen '" + name + "' kendes ikke i filen.",
                "The type '" + name + "' is not known in the file."),
            advice));
  }

  private static Wording otherType(String name) {
    return or(
        ProjectClasses.hint(name, Vocabulary.names()),
        new Wording(
            "Her kan stå Assessment eller et indikatorfaktum som Count, Share og Flag.",
            "Assessment or an indicator fact such as Count, Share and Flag may stand here."));
  }

  private static Wording or(Wording hint, Wording otherwise) {
    return hint.da().isEmpty() ? otherwise : hint;
  }

  private void look(ExprConstraintDescr constraint, @Nullable Class<?> type) {
    int begin = constraint.getStartCharacter();
    String written = constraint.getExpression();
    // Texts are blanked out, so that what stands in them is not read as code.
    String code = TEXT.matcher(written)
        .replaceAll(text -> "\"" + " ".repeat(text.group().length() - 2) + "\"");
    operators(code, begin);
    Matcher binding = BINDING.matcher(code);
    boolean isBinding = binding.find();
    uses(code, isBinding ? binding.end() : 0, begin);
    if (isBinding) {
      bind(binding.group(1), begin + binding.start(1));
    }
    if (type != null) {
      field(code, begin, type);
    }
  }

  private void operators(String code, int begin) {
    if (code.contains("&&")) {
      faults.add(file.source()
          .at(
              begin + code.indexOf("&&"),
              new Wording(
                  "'&&' står mellem to betingelser.", "'&&' stands between two constraints."),
              new Wording("Skriv et komma i stedet.", "Write a comma instead.")));
    }
    if (code.contains("||")) {
      faults.add(file.source()
          .at(
              begin + code.indexOf("||"),
              new Wording(
                  "'||' står mellem to betingelser.", "'||' stands between two constraints."),
              new Wording(
                  "Skriv to mønstre, og forbind dem på højresiden med Claim.any( …, … ).",
                  "Write two patterns, and join them on the right side by Claim.any( …, … ).")));
    }
  }

  private void field(String code, int begin, Class<?> type) {
    Matcher field = FIELD.matcher(code);
    if (field.find() && !ProjectClasses.of(type).contains(field.group(1))) {
      String name = type.getSimpleName();
      faults.add(file.source()
          .at(
              begin + field.start(1),
              new Wording(
                  name + " har intet, der hedder '" + field.group(1) + "'.",
                  name + " has nothing by the name '" + field.group(1) + "'."),
              ProjectClasses.hint(field.group(1), type)));
    }
  }

  private void uses(String code, int from, int begin) {
    Matcher used = VARIABLE.matcher(code);
    for (boolean found = used.find(from); found; found = used.find()) {
      if (!bound.contains(used.group())) {
        unbound(used.group(), begin + used.start());
      }
    }
  }

  private void unbound(String name, int at) {
    Wording otherwise = new Wording(
        "Bind udsnittet i Assessment: Assessment( goal == \"…\", " + name + " : now ).",
        "Bind the slice in the Assessment: Assessment( goal == \"…\", " + name + " : now ).");
    faults.add(file.source()
        .at(
            at,
            new Wording("'" + name + "' er ikke bundet.", "'" + name + "' is not bound."),
            or(ProjectClasses.hint(name, bound), otherwise)));
  }

  /** Notes an indicator that is not known, or is not matched by a type; other types match none. */
  private boolean isFitting(ExprConstraintDescr constraint, String type) {
    Matcher named = INDICATOR.matcher(constraint.getExpression());
    if (catalogue == null || !Vocabulary.names().contains(type) || !named.find()) {
      return true;
    }
    try {
      Indicator indicator = catalogue.indicator(named.group(1));
      if (!SEVERAL.contains(type)) {
        indicator.matchedAs(type);
      }
      return true;
    } catch (Refusal refusal) {
      faults.add(file.source()
          .at(
              constraint.getStartCharacter() + named.start(1) - 1,
              refusal.wording(),
              Wording.same("")));
      return false;
    }
  }
}
