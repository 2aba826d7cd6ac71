package dk.pejl.verdict;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;

/** How a plan means one of its goals. */
public enum Standing {
  /** A result or a level the plan demands. */
  GOAL("goal", new Wording("mål", "goal")),
  /** Something to be done. */
  ACTION("action", new Wording("handling", "action")),
  /** Read out of a table or a wish, and so only advisory. */
  DERIVED("derived", new Wording("vejledende", "derived")),
  /** Figures that must add up. */
  CONTROL("control", new Wording("kontrol", "control")),
  /** A goal that no indicator decides. */
  UNMEASURABLE("unmeasurable", new Wording("ikke målbar", "unmeasurable"));

  private final String id;
  private final Wording wording;

  Standing(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** The name of this standing in files and rules. */
  public String id() {
    return id;
  }

  /** The standing for people. */
  public Wording wording() {
    return wording;
  }

  /** The standing of the given name. */
  public static Standing parse(String id) {
    for (Standing standing : values()) {
      if (standing.id.equals(id)) {
        return standing;
      }
    }
    List<String> known = Arrays.stream(values()).map(Standing::id).toList();
    String all = String.join(", ", known);
    Wording hint = Nearest.hint(id, known);
    throw new Refusal(
        "'" + id + "' er ikke en slags mål: skriv en af " + all + "." + hint.da(),
        "'" + id + "' is no standing: write one of " + all + "." + hint.en());
  }
}
