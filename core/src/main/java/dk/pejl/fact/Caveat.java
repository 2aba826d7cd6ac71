package dk.pejl.fact;

import dk.pejl.wording.Wording;

/** What a source warns of with a figure; files call it a flag. */
public enum Caveat {
  /** The figure may still change. */
  PRELIMINARY("preliminary", new Wording("foreløbig", "preliminary")),
  /** The figure was changed after it was first published. */
  REVISED("revised", new Wording("revideret", "revised")),
  /** The figure is an estimate. */
  ESTIMATED("estimated", new Wording("anslået", "estimated")),
  /** The figure is not counted as those before it. */
  BREAK("break", new Wording("databrud", "break in the series")),
  /** A document prints the figure, which may stand for what is else worked out from others. */
  PRINTED("printed", new Wording("trykt", "as printed"));

  private final String id;
  private final Wording wording;

  Caveat(String id, Wording wording) {
    this.id = id;
    this.wording = wording;
  }

  /** The name of this warning in files. */
  public String id() {
    return id;
  }

  /** The warning for people. */
  public Wording wording() {
    return wording;
  }
}
