package dk.pejl.rulebook;

import dk.pejl.claim.Claim;

/** A helper of test packs that gets into trouble. */
// Rules call these to fail, which is all they are for.
@SuppressWarnings("DoNotCallSuggester")
public final class Trouble {
  private Trouble() {}

  /** Throws an exception. */
  public static void boom() {
    throw new IllegalStateException("boom");
  }

  /** Goes on until it is stopped. */
  public static void forever() {
    while (!Thread.currentThread().isInterrupted()) {
      Thread.onSpinWait();
    }
  }

  /** Gives a claim back as it is. */
  public static Claim same(Claim claim) {
    return claim;
  }
}
