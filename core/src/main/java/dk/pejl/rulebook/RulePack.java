package dk.pejl.rulebook;

import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Plan;
import java.util.List;

/**
 * One plan with its rules and the indicators they need, found through {@link
 * java.util.ServiceLoader} so that any jar can bring plans of its own.
 *
 * <p>The implementing class lies in the Java package of the plan's rules: the rules' DRL package has
 * the same name, and the rule files lie beside the class.
 */
public interface RulePack {

  /** The plan's title, dates and owner. */
  Plan plan();

  /**
   * Whether the plan is for any municipality, as an agreement, a law or a template is, and not for its
   * own alone: every municipality then answers, and whatever lies in it.
   */
  default boolean anyMunicipality() {
    return false;
  }

  /**
   * The Maven coordinates, {@code group:artifact}, of the project that compiled the rules: the build
   * lists the compiled classes under them.
   */
  String module();

  /**
   * The names of the rule files beside this class, in the order of the plan's chapters: DRL files and
   * decision tables ({@code .drl.csv}).
   */
  List<String> files();

  /** Adds the indicators and groups that the plan's rules need. */
  void describe(Catalogue.Builder catalogue);

  /**
   * Classes of the pack's own that right sides may call, beyond evidence, claims and quantities. The
   * digest of the rules covers them and what they call; they run under a limit of time.
   */
  default List<Class<?>> helpers() {
    return List.of();
  }
}
