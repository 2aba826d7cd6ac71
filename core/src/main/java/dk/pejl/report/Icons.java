package dk.pejl.report;

import dk.pejl.claim.Truth;
import dk.pejl.verdict.Status;

/** A shape for each status, drawn once on the page and shown wherever it is needed. */
final class Icons {
  private final Html html;

  Icons(Html html) {
    this.html = html;
  }

  /** Draws every shape, out of sight. */
  void define() {
    html.tag("svg", "shapes").with("aria-hidden", "true").of(() -> {
      for (Status status : Status.values()) {
        html.tag("symbol")
            .with("id", id(status))
            .with("viewBox", "0 0 16 16")
            .of(() -> draw(status));
      }
    });
  }

  private static String id(Status status) {
    return "sign-" + status.id();
  }

  private void draw(Status status) {
    switch (status) {
      case MET -> {
        path("full", "M8 .5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z");
        path("cut", "M4.5 8.2l2.5 2.6 4.6-5.2");
      }
      case NOT_MET -> {
        path(
            "full",
            "M2.5 1h11a1.5 1.5 0 0 1 1.5 1.5v11a1.5 1.5 0 0 1-1.5 1.5h-11"
                + "a1.5 1.5 0 0 1-1.5-1.5v-11a1.5 1.5 0 0 1 1.5-1.5z");
        path("cut", "M5 5l6 6M11 5l-6 6");
      }
      case ON_TRACK -> {
        path("full", "M8 1.5L15.5 14.5H.5z");
        path("cut", "M8 12V7M5.8 9L8 6.8 10.2 9");
      }
      case BEHIND -> {
        path("full", "M8 14.5L.5 1.5h15z");
        path("cut", "M8 4v5M5.8 7L8 9.2 10.2 7");
      }
      case NOT_DUE -> {
        path("line", "M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6z");
        path("line", "M8 4.2V8l2.6 1.8");
      }
      case UNKNOWN -> {
        path("line", "M8 .9L15.1 8 8 15.1.9 8z");
        path("line", "M6.3 6.5a1.7 1.5 0 1 1 2.5 1.3c-.6.35-.8.6-.8 1.2M8 11v.2");
      }
      case UNMEASURABLE -> {
        path("line dashed", "M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6z");
        path("line", "M5 8h6");
      }
      case NOT_APPLICABLE -> {
        path("line", "M8 1.2a6.8 6.8 0 1 0 0 13.6a6.8 6.8 0 1 0 0-13.6z");
        path("line", "M3.4 12.6l9.2-9.2");
      }
      case ERROR -> {
        path("full", "M5 .8h6L15.2 5v6L11 15.2H5L.8 11V5z");
        path("cut", "M8 4v4.6M8 11.3v.2");
      }
    }
  }

  private void path(String kind, String shape) {
    html.tag("path", kind).with("d", shape).end();
  }

  /** The shape of a status; the word for it stands beside it. */
  void show(Status status) {
    html.tag("svg", "sign " + status.id())
        .with("aria-hidden", "true")
        .with("viewBox", "0 0 16 16")
        .of(() -> html.tag("use").with("href", "#" + id(status)).end());
  }

  /** The shape of a truth: that of the status it leads to. */
  void show(Truth truth) {
    show(
        switch (truth) {
          case TRUE -> Status.MET;
          case FALSE -> Status.NOT_MET;
          case UNKNOWN -> Status.UNKNOWN;
        });
  }
}
