package dk.pejl.maven;

import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A rule file as Drools' own parser reads it.
 *
 * @param source the file
 * @param rules what it holds; nothing where it cannot be read
 * @param imports what its imports bring
 * @param faults why it cannot be read
 */
record RuleFile(SourceFile source, PackageDescr rules, Imports imports, List<Fault> faults) {
  private static final Pattern UNEXPECTED =
      Pattern.compile("mismatched input '(.*?)'|no viable alternative at input '(.*?)'");

  /** Reads a file. */
  static RuleFile read(SourceFile source, ClassLoader loader) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr rules = parse(parser, source.text());
    List<Fault> faults = new ArrayList<>();
    parser.getErrors().forEach(error -> {
      if (error instanceof ParserError at && faults.isEmpty()) {
        faults.add(fault(source, at));
      }
    });
    PackageDescr read = rules == null || !faults.isEmpty() ? new PackageDescr() : rules;
    return new RuleFile(source, read, new Imports(source, read, loader), faults);
  }

  // The parser is told of no resource, since it reads the text that it is given.
  @SuppressWarnings("NullAway")
  private static @Nullable PackageDescr parse(DrlParser parser, String text) {
    try {
      return parser.parse((Resource) null, text);
    } catch (DroolsParserException unreadable) {
      throw new IllegalStateException("Drools' parser fails.", unreadable);
    }
  }

  private static Fault fault(SourceFile source, ParserError error) {
    Matcher matcher = UNEXPECTED.matcher(error.getMessage());
    String found =
        matcher.find() ? (matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : "";
    boolean isEnd = found.isEmpty() || found.equals("<eof>");
    int open = isEnd ? unclosed(source) : -1;
    if (open >= 0) {
      return source.at(
          open,
          new Wording(
              "En tekst begynder her, men hører ikke op på linjen.",
              "A text begins here, but does not end on the line."),
          new Wording(
              "Sæt anførselstegn før og efter teksten.",
              "Put quotation marks before and after the text."));
    }
    Wording what = isEnd
        ? new Wording("Filen hører op midt i noget.", "The file ends in the middle of something.")
        : new Wording(
            "'" + found + "' står, hvor noget andet skulle stå.",
            "'" + found + "' stands where something else is expected.");
    return source.at(
        source.offset(error.getRow(), error.getCol() + 1),
        what,
        new Wording(
            "Se lige før: mangler der en parentes, et anførselstegn, et komma, when, then eller"
                + " end?",
            "Look just before: is a parenthesis, a quotation mark, a comma, when, then or end"
                + " missing?"));
  }

  /** The quotation mark that has no other on its line, or a negative number where all have. */
  private static int unclosed(SourceFile source) {
    Matcher line = Pattern.compile("(?m)^(?!\\s*//)[^\"\n]*(?:\"[^\"\n]*\"[^\"\n]*)*(\")[^\"\n]*$")
        .matcher(source.text());
    return line.find() ? line.start(1) : -1;
  }

  /** Where the right side of a rule begins in the text, or a negative number where not known. */
  int rightSide(RuleDescr rule) {
    return source.text().indexOf(right(rule), Math.max(0, rule.getStartCharacter()));
  }

  /** The right side of a rule as it is written. */
  static String right(RuleDescr rule) {
    return rule.getConsequence() instanceof String text ? text.strip() : "";
  }
}
