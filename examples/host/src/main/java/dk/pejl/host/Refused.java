package dk.pejl.host;

import dk.pejl.fact.Place;
import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;

/** A request that cannot be answered: the status, and in both languages why and what to do. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<Problem> problems;
  private final transient Map<String, String> headers;

  private Refused(int status, List<Problem> problems, Map<String, String> headers) {
    super(problems.toString());
    this.status = status;
    this.problems = List.copyOf(problems);
    this.headers = headers;
  }

  /** A refusal for one reason. */
  Refused(int status, Wording why) {
    this(status, List.of(new Problem(new Place("", 0, ""), why)), Map.of());
  }

  /** What the library refused. */
  static Refused because(int status, Refusal refusal) {
    return new Refused(status, refusal.wording());
  }

  /** All that the library found wrong at once. */
  static Refused because(int status, Problems problems) {
    return new Refused(status, problems.list(), Map.of());
  }

  /** This refusal with a header that tells programs what would be taken. */
  Refused with(String header, String value) {
    return new Refused(status, problems, Map.of(header, value));
  }

  /** The status of HTTP. */
  int status() {
    return status;
  }

  /** What is wrong, each with its place. */
  List<Problem> problems() {
    return problems;
  }

  /** What is said in headers. */
  Map<String, String> headers() {
    return headers;
  }

  /** The name of the status, such as "Not found". */
  Wording title() {
    return switch (status) {
      case 404 -> new Wording("Findes ikke", "Not found");
      case 405 -> new Wording("Kan ikke gøres her", "Method not allowed");
      case 413 -> new Wording("For stort", "Content too large");
      case 415 -> new Wording("Ukendt form", "Unsupported media type");
      case 422 -> new Wording("Fejl i tallene", "Problems with the figures");
      case 500 -> new Wording("Fejl i programmet", "Internal server error");
      default -> new Wording("Spørgsmålet kan ikke forstås", "Bad request");
    };
  }
}
