package dk.pejl.cli;

/** What the command tells its caller when it ends. */
final class Exit {
  /** Done. */
  static final int DONE = 0;

  /** A status that was named occurred, or a check found something. */
  static final int FOUND = 1;

  /** Wrong usage or unreadable input; nothing was written. */
  static final int REFUSED = 2;

  private Exit() {}
}
