package dk.pejl.cli;

import dk.pejl.verdict.Status;

/** The signs and colours of statuses. The signs tell them apart without the colours. */
final class Signs {
  private Signs() {}

  /** The sign of a status. */
  static String of(Status status) {
    return switch (status) {
      case MET -> "✓";
      case NOT_MET -> "✗";
      case ON_TRACK -> "↗";
      case BEHIND -> "↘";
      case NOT_DUE -> "…";
      case UNKNOWN -> "?";
      case UNMEASURABLE -> "–";
      case NOT_APPLICABLE -> "·";
      case ERROR -> "!";
    };
  }

  /** The escape sequence for the colour of a status, or empty where it has none. */
  static String colour(Status status) {
    return switch (status) {
      case MET, ON_TRACK -> "\033[32m";
      case NOT_MET, ERROR -> "\033[31m";
      case BEHIND, UNKNOWN -> "\033[33m";
      case NOT_DUE, UNMEASURABLE, NOT_APPLICABLE -> "";
    };
  }
}
