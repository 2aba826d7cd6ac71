package dk.pejl.verdict;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;

/** The outcome of a goal for a subject at a date. */
public enum Status {
  /** The demand holds. */
  MET("met", new Wording("opfyldt", "met")),
  /** The demand does not hold, and its time is up. */
  NOT_MET("not-met", new Wording("ikke opfyldt", "not met")),
  /** Not reached yet, and at or better than the path to the target. */
  ON_TRACK("on-track", new Wording("på sporet", "on track")),
  /** Not reached yet, and worse than the path to the target. */
  BEHIND("behind", new Wording("bagud", "behind")),
  /** Not reached yet, and there is still time. */
  NOT_DUE("not-due", new Wording("ikke forfalden", "not due")),
  /** What is known does not suffice. */
  UNKNOWN("unknown", new Wording("ukendt", "unknown")),
  /** No indicator decides the goal. */
  UNMEASURABLE("unmeasurable", new Wording("ikke målbart", "unmeasurable")),
  /** The goal does not concern the subject. */
  NOT_APPLICABLE("not-applicable", new Wording("ikke relevant", "not applicable")),
  /** The goal's rule failed. */
  ERROR("error", new Wording("fejl", "error"));

  private final String id;
  private final Wording wording;

  Status(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** The name of this status in files. */
  public String id() {
    return id;
  }

  /** The status for people. */
  public Wording wording() {
    return wording;
  }

  /** The status of the given name. */
  public static Status parse(String id) {
    for (Status status : values()) {
      if (status.id.equals(id)) {
        return status;
      }
    }
    List<String> known = Arrays.stream(values()).map(Status::id).toList();
    String all = String.join(", ", known);
    Wording hint = Nearest.hint(id, known);
    throw new Refusal(
        "'" + id + "' er ikke en status: skriv en af " + all + "." + hint.da(),
        "'" + id + "' is no status: write one of " + all + "." + hint.en());
  }
}
