package dk.pejl.statistics;

import dk.pejl.wording.Nearest;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whose files are read. */
public enum SourceForm {
  /** Statistics Denmark's StatBank: its CSV and BULK, and its JSON-stat. */
  STATBANK("INDHOLD"),
  /** Jobindsats: its CSV and JSON. */
  JOBINDSATS(""),
  /** JSON-stat of anybody, of version 2.0 or 1. */
  JSONSTAT("");

  private final String usualValue;

  SourceForm(String usualValue) {
    this.usualValue = usualValue;
  }

  /** The form of the name. */
  public static SourceForm parse(String id) {
    for (SourceForm form : values()) {
      if (form.id().equals(id)) {
        return form;
      }
    }
    List<String> known = Arrays.stream(values()).map(SourceForm::id).toList();
    String all = String.join(", ", known);
    Wording hint = Nearest.hint(id, known);
    throw new Refusal(
        "'" + id + "' er ikke en kilde, der kan læses: skriv en af " + all + "." + hint.da(),
        "'" + id + "' is not a source that can be read: write one of " + all + "." + hint.en());
  }

  /** The name of this form on the command line. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The column that the figures of its CSV are in, or empty where it has no usual name. */
  String usualValue() {
    return usualValue;
  }
}
