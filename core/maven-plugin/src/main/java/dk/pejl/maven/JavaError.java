package dk.pejl.maven;

import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An error of the Java compiler in a right side, told to the rule's author.
 *
 * @param file the rule file
 * @param error the compiler's error
 * @param at where in the file it stands
 * @param start where what it is about begins
 * @param end where that ends
 * @param names what the left side binds
 */
record JavaError(
    SourceFile file,
    JavaTask.Mistake error,
    int at,
    int start,
    int end,
    Map<String, String> names) {
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) ([$\\w]+)");
  private static final Pattern OF_TYPE =
      Pattern.compile("location:.* (?:of type|class|interface) ([\\w.]+)");
  private static final Pattern CONVERTED =
      Pattern.compile("incompatible types: (.+) cannot be converted to (.+)");
  private static final Pattern FOUND = Pattern.compile(
      "no suitable (?:method|constructor) found for \\w+\\((.*?)\\)\\n|found: +(.*)");
  private static final Pattern TAKES =
      Pattern.compile("method [\\w.]*\\((.*?)\\) is not|required: +(.*)");
  private static final Pattern EXPECTED = Pattern.compile("('.+') expected");
  private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(\\s*$");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9_.]*[LlDdFf]?");
  private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  /** The error in the author's words, or else in the compiler's own. */
  Fault fault() {
    String code = error.code().replace("compiler.err.", "");
    if (code.startsWith("cant.resolve")) {
      return unresolved();
    }
    if (code.startsWith("cant.apply")) {
      return unfitting();
    }
    Matcher converted = CONVERTED.matcher(words());
    return converted.find() ? converted(converted.group(1), converted.group(2)) : other();
  }

  private Fault unresolved() {
    Matcher symbol = SYMBOL.matcher(error.words());
    if (!symbol.find()) {
      return other();
    }
    String name = symbol.group(2);
    int place = Math.max(at, file.text().indexOf(name, at));
    return symbol.group(1).equals("method") ? method(name, place) : variable(name, place);
  }

  private Fault variable(String name, int place) {
    Wording advice = Vocabulary.importOf(name)
        .map(JavaError::imported)
        .orElseGet(() -> ProjectClasses.hint(name, names.keySet()));
    boolean isType = Character.isUpperCase(name.charAt(0));
    Wording what = isType
        ? new Wording(
            "'" + name + "' kendes ikke i filen.", "'" + name + "' is not known in the file.")
        : new Wording(
            "'" + name + "' er ikke bundet på venstresiden.",
            "'" + name + "' is not bound on the left side.");
    return file.at(place, what, advice);
  }

  private Fault method(String name, int place) {
    Matcher of = OF_TYPE.matcher(error.words());
    Class<?> type = of.find() ? ProjectClasses.type(of.group(1)) : null;
    if (type == null) {
      return file.at(
          place,
          new Wording(
              "Metoden '" + name + "' kendes ikke i filen.",
              "The method '" + name + "' is not known in the file."),
          Vocabulary.staticImportOf(name).map(JavaError::imported).orElse(Wording.same("")));
    }
    return file.at(
        place,
        new Wording(
            type.getSimpleName() + " har ingen '" + name + "', der kan tage dette.",
            type.getSimpleName() + " has no '" + name + "' that can take this."),
        ProjectClasses.hint(name, type));
  }

  private static Wording imported(String line) {
    return new Wording("Skriv øverst i filen: " + line, "Write at the top of the file: " + line);
  }

  private Fault unfitting() {
    int name = file.text().startsWith(".", at) ? at + 1 : at;
    Matcher word = Pattern.compile("\\w+").matcher(file.text());
    boolean isNamed = word.find(name);
    String method = isNamed ? word.group() : "";
    Matcher found = FOUND.matcher(words() + "\n");
    String given = found.find() ? first(found) : "";
    List<String> takes = TAKES
        .matcher(words())
        .results()
        .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
        .distinct()
        .toList();
    return file.at(
        isNamed ? word.start() : at,
        new Wording(
            "'" + method + "' kan ikke tage (" + given + ").",
            "'" + method + "' cannot take (" + given + ")."),
        new Wording(
            "Den kan tage: (" + String.join("), (", takes) + ").",
            "It can take: (" + String.join("), (", takes) + ")."));
  }

  private static String first(Matcher matcher) {
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }

  private Fault converted(String given, String asked) {
    String written = start < end ? file.text().substring(start, end) : "";
    Matcher call = CALL.matcher(file.text().substring(0, start));
    if (asked.equals("String") && NUMBER.matcher(written).matches() && call.find()) {
      String name = call.group(1);
      return file.at(
          call.start(),
          new Wording(
              "'" + name + "(" + written + ")' giver et tal, hvor der skal stå en tekst.",
              "'" + name + "(" + written + ")' gives a number where a text is expected."),
          new Wording(
              "Skriv tallet som tekst: " + name + "(\"" + written + "\").",
              "Write the number as a text: " + name + "(\"" + written + "\")."));
    }
    return file.at(
        start,
        new Wording(
            "'" + written + "' er " + given + ", men her skal stå " + asked + ".",
            "'" + written + "' is " + given + ", but " + asked + " is expected here."),
        Wording.same(""));
  }

  private Fault other() {
    String words = words().replaceAll("\\s+", " ");
    Matcher expected = EXPECTED.matcher(words);
    if (expected.matches()) {
      // "')' or ',' expected", says a newer compiler where JDK 17's says "')' expected".
      String missing = expected.group(1).replace("')' or ','", "')'");
      return file.at(
          at,
          new Wording(
              "Her mangler " + missing.replace(" or ", " eller ") + ".",
              missing + " is missing here."),
          Wording.same(""));
    }
    return file.at(
        at,
        new Wording("Javas oversætter siger: " + words, "The Java compiler says: " + words),
        Wording.same(""));
  }

  private String words() {
    return PACKAGES.matcher(error.words()).replaceAll("");
  }
}
