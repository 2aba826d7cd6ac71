package dk.pejl.rulebook;

import dk.pejl.Evaluator;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.period.Window;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.model.Model;

/** Rulebooks whose rules are compiled in the test itself. */
public final class TestRulebooks {
  /** What every rule of a test may name. */
  public static final String IMPORTS = """
      import dk.pejl.rulebook.Assessment
      import dk.pejl.claim.Claim
      import dk.pejl.quantity.Path
      import dk.pejl.evidence.*
      import static dk.pejl.quantity.Quantity.*
      """;

  private TestRulebooks() {}

  /**
   * A pack of rules that are compiled in the test.
   *
   * @param plan the plan
   * @param anyMunicipality whether it is for any municipality
   * @param rules the rules without package and imports, as if in one file {@code rules.drl}
   * @param description what describes the indicators
   * @param helpers what right sides may call
   */
  public record TestPack(
      Plan plan,
      boolean anyMunicipality,
      String rules,
      Consumer<Catalogue.Builder> description,
      List<Class<?>> helpers)
      implements RulePack {

    /** The pack of a plan of one municipality, without helpers. */
    public TestPack(Plan plan, String rules, Consumer<Catalogue.Builder> description) {
      this(plan, false, rules, description);
    }

    /** A pack without helpers. */
    public TestPack(
        Plan plan, boolean anyMunicipality, String rules, Consumer<Catalogue.Builder> description) {
      this(plan, anyMunicipality, rules, description, List.of());
    }

    /** The pack of a plan of one municipality, with helpers. */
    public TestPack(
        Plan plan, String rules, Consumer<Catalogue.Builder> description, List<Class<?>> helpers) {
      this(plan, false, rules, description, helpers);
    }

    @Override
    public String module() {
      return "dk.pejl:test";
    }

    @Override
    public List<String> files() {
      return List.of("rules.drl");
    }

    @Override
    public void describe(Catalogue.Builder catalogue) {
      description.accept(catalogue);
    }

    private String drlPackage() {
      return "test." + plan.id().replaceAll("[^a-z0-9]", "");
    }

    private String drl() {
      return "package " + drlPackage() + "\n" + IMPORTS + rules;
    }
  }

  /** A plan of Aabenraa that is valid in the window. */
  public static Plan plan(String id, String valid) {
    return new Plan(
        id, Wording.same(id), Window.parse(valid), Wording.same(""), Subject.parse("kommune:580"));
  }

  /** The rulebook of packs, compiled in one go. */
  public static Rulebook rulebook(TestPack... packs) {
    return Rulebook.of(compiled(packs));
  }

  /** The packs with their rules, compiled in one go. */
  static List<CompiledPack> compiled(TestPack... packs) {
    Map<String, Model> models =
        DrlCompiler.compile(Arrays.stream(packs).map(TestPack::drl).toList()).stream()
            .collect(Collectors.toMap(Model::getPackageName, model -> model));
    List<CompiledPack> compiled = new ArrayList<>();
    for (TestPack pack : packs) {
      // Lines are counted in the rules alone, as their author sees them.
      compiled.add(new CompiledPack(
          pack, models.get(pack.drlPackage()), RuleText.in("rules.drl", pack.rules())));
    }
    return compiled;
  }

  /** An evaluator of packs, compiled in one go; both engines answer, and may not differ. */
  public static Evaluator evaluator(TestPack... packs) {
    return Evaluator.of(rulebook(packs)).by(EngineMode.COMPARED);
  }
}
