package dk.pejl.input;

import dk.pejl.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words what keeps a text from being JSON. */
final class Syntax {
  // What the parser met stands only in its English message, in quotation marks.
  private static final Pattern MET = Pattern.compile("'(.[^']*)'");

  private Syntax() {}

  /** What is wrong, possibly at the very beginning of the file, and what to do. */
  static Wording wording(JacksonException notJson, int longest, boolean isBeginning) {
    if (notJson instanceof StreamConstraintsException) {
      return new Wording(
          "Her står en tekst, et navn eller et tal på over " + longest + " tegn: gør det kortere.",
          "Here stands a text, a name or a number of more than " + longest
              + " characters: make it shorter.");
    }
    if (notJson instanceof UnexpectedEndOfInputException) {
      return new Wording(
          "Filen holder op midt i JSON-teksten: hent den igen, eller luk de åbne klammer.",
          "The file ends in the middle of the JSON: fetch it again, or close the open brackets.");
    }
    if (isBeginning) {
      return new Wording(
          "Filen er ikke JSON, for den begynder ikke med '{': er det den rigtige fil, eller er den"
              + " fx CSV?",
          "The file is not JSON, since it does not begin with '{': is it the right file, or is it"
              + " perhaps CSV?");
    }
    return unexpected(notJson);
  }

  private static Wording unexpected(JacksonException notJson) {
    Matcher met = MET.matcher(notJson.getOriginalMessage());
    int column = notJson.getLocation().getColumnNr();
    if (!met.find()) {
      return new Wording(
          "Ved tegn " + column + " på linjen brydes reglerne for JSON: se efter et linjeskift eller"
              + " en tabulator i en tekst, et '\\' for meget eller et tal, der begynder med 0.",
          "At character " + column + " of the line the rules of JSON are broken: look for a line"
              + " break or a tab in a text, a '\\' too many or a number that begins with 0.");
    }
    String found = met.group(1);
    return new Wording(
            "'" + found + "' ved tegn " + column + " på linjen kan ikke stå her i JSON:",
            "'" + found + "' at character " + column + " of the line cannot stand here in JSON:")
        .then(advice(found));
  }

  private static Wording advice(String found) {
    return switch (found) {
      case "'" ->
        new Wording(
            "skriv tekster i dobbelte anførselstegn.", "write texts in double quotation marks.");
      case "/", "#" ->
        new Wording(
            "JSON har ingen kommentarer; brug et felt, der begynder med 'x-'.",
            "JSON has no comments; use a field that begins with 'x-'.");
      case "NaN", "Infinity", "-Infinity" ->
        new Wording(
            "udelad tallet; i fakta siger 'missing', hvorfor det mangler.",
            "leave the number out; in facts 'missing' says why it is missing.");
      case "}", "]", "," ->
        new Wording(
            "se efter et komma for meget eller en manglende værdi lige før.",
            "look for a comma too many or a missing value just before.");
      default ->
        new Wording(
            "se efter et manglende komma, kolon eller anførselstegn lige før.",
            "look for a missing comma, colon or quotation mark just before.");
    };
  }
}
