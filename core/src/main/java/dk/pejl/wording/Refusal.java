package dk.pejl.wording;

/** Says in both languages why a value cannot be taken, and what to write instead. */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient Wording wording;

  /** A refusal with the given words. */
  public Refusal(Wording wording) {
    super(wording.en());
    this.wording = wording;
  }

  /** A refusal with the given Danish and English words. */
  public Refusal(String da, String en) {
    this(new Wording(da, en));
  }

  /** The words of this refusal. */
  public Wording wording() {
    return wording;
  }
}
