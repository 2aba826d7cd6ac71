package dk.pejl.cli;

import dk.pejl.wording.Wording;
import java.util.List;

/**
 * An option of a command.
 *
 * @param names its names, the long one first
 * @param label what stands for its value in a help text; empty for a switch without a value
 * @param repeatable whether it takes several values, given again or separated by commas
 * @param text what it does
 */
record Option(List<String> names, Wording label, boolean repeatable, Wording text) {

  /** An option with one value. */
  static Option one(String name, Wording label, String da, String en) {
    return new Option(List.of(name), label, false, new Wording(da, en));
  }

  /** An option with any number of values. */
  static Option many(String name, Wording label, String da, String en) {
    return new Option(List.of(name), label, true, new Wording(da, en));
  }

  /** An option without a value. */
  static Option flag(String name, String da, String en) {
    return new Option(List.of(name), Wording.same(""), false, new Wording(da, en));
  }

  /** This option with a second, short name. */
  Option or(String shortName) {
    return new Option(List.of(names.get(0), shortName), label, repeatable, text);
  }

  /** The long name. */
  String name() {
    return names.get(0);
  }

  /** Whether the option has no value. */
  boolean isFlag() {
    return label.da().isEmpty();
  }
}
