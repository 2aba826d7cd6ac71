package dk.pejl.fact;

import dk.pejl.wording.Wording;

/** Why a figure is missing. */
public enum Absence {
  /** The source holds it back. */
  SUPPRESSED("suppressed", new Wording("tilbageholdt af kilden", "held back by the source")),
  /** The source does not have it. */
  NOT_AVAILABLE("not-available", new Wording("findes ikke hos kilden", "not available")),
  /** There is no such figure to be had. */
  NOT_APPLICABLE("not-applicable", new Wording("ikke relevant", "not applicable")),
  /** The source has not published it yet. */
  NOT_YET_PUBLISHED(
      "not-yet-published", new Wording("endnu ikke offentliggjort", "not yet published")),
  /** Nobody supplied it. */
  ABSENT("absent", new Wording("ikke indberettet", "not supplied"));

  private final String id;
  private final Wording wording;

  Absence(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** The name of this reason in files. */
  public String id() {
    return id;
  }

  /** The reason for people. */
  public Wording wording() {
    return wording;
  }
}
