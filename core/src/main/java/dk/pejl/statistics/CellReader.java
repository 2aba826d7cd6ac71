package dk.pejl.statistics;

import dk.pejl.fact.Caveat;
import dk.pejl.input.Scalars;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a cell says: a number, or what its sign means. For one file. */
final class CellReader {
  private static final Pattern THOUSANDS =
      Pattern.compile("-?\\d{1,3}([ .,'\u00a0\u202f]\\d{3})+([.,]\\d+)?");

  // The most digits that facts are written with.
  private static final int LONGEST = 60;

  private final DecimalMarks marks;
  private final Findings findings;

  /**
   * What a cell says.
   *
   * @param said what is known of the figure
   * @param caveats what the source warns of
   * @param symbol the sign that stood in the file, or empty
   */
  record Figure(Said said, Set<Caveat> caveats, String symbol) {}

  CellReader(DecimalMarks marks, Findings findings) {
    this.marks = marks;
    this.findings = findings;
  }

  /** What a cell says, or null where it cannot be told, which is noted. */
  @Nullable
  Figure of(Cell cell, Symbols symbols, BigDecimal times) {
    Figure read = read(cell, symbols);
    if (read == null) {
      return null;
    }
    Said said = read.said.times(times);
    String longest = said.longest();
    return longest.length() > LONGEST
        ? tooLong(cell, longest)
        : new Figure(said, read.caveats, read.symbol);
  }

  private @Nullable Figure read(Cell cell, Symbols symbols) {
    BigDecimal number =
        cell.number() == null ? marks.number(cell.text(), cell.place()) : cell.number();
    if (!cell.status().isEmpty()) {
      return beside(cell, number, symbols);
    }
    Sign sign = symbols.of(cell.text());
    if (sign == null && number != null) {
      sign = symbols.of(number);
    }
    if (sign != null) {
      return said(cell, sign, cell.text());
    }
    return number == null ? unexplained(cell) : new Figure(new Said.Amount(number), Set.of(), "");
  }

  /** What a cell says with a sign beside it. */
  private @Nullable Figure beside(Cell cell, @Nullable BigDecimal number, Symbols symbols) {
    String status = cell.status();
    Sign sign = symbols.of(status);
    if (sign == null) {
      return unknown(cell, status);
    }
    if (number == null && !cell.text().isEmpty() && !cell.text().equals(status)) {
      return contradicts(cell);
    }
    if (number == null) {
      return said(cell, sign, status);
    }
    return sign.said() == null || isNumber(sign.said(), number)
        ? new Figure(new Said.Amount(number), sign.caveats(), status)
        : contradicts(cell);
  }

  private static boolean isNumber(Said said, BigDecimal number) {
    return said instanceof Said.Amount same && same.number().compareTo(number) == 0;
  }

  private @Nullable Figure said(Cell cell, Sign sign, String symbol) {
    Said said = sign.said();
    return said == null ? warnsOfNothing(cell, symbol) : new Figure(said, sign.caveats(), symbol);
  }

  // What cannot be told

  private @Nullable Figure unexplained(Cell cell) {
    if (!cell.text().isEmpty()) {
      return unknown(cell, cell.text());
    }
    findings.add(
        cell.place(),
        "Cellen er tom, og intet tegn siger hvorfor: forklar den tomme celle i 'symbols', fx"
            + " \"\": {\"missing\": \"not-available\"}, eller lad rækken ude i 'leave-out'.",
        "The cell is empty, and no sign says why: explain the empty cell in 'symbols', such as \"\":"
            + " {\"missing\": \"not-available\"}, or leave the row out in 'leave-out'.");
    return null;
  }

  private @Nullable Figure unknown(Cell cell, String sign) {
    String shown = Scalars.clipped(sign);
    if (THOUSANDS.matcher(sign).matches()) {
      findings.add(
          cell.place(),
          "'" + shown
              + "' har tegn mellem tusinder, og sådanne tal læses ikke: hent filen igen uden"
              + " dem.",
          "'" + shown
              + "' has marks between thousands, and such numbers are not read: fetch the file"
              + " again without them.");
      return null;
    }
    findings.add(
        cell.place(),
        "'" + shown + "' er hverken et tal eller et tegn, som mappingen forklarer: skriv i"
            + " 'symbols', hvad kilden mener med det.",
        "'" + shown + "' is neither a number nor a sign that the mapping explains: write in"
            + " 'symbols' what the source means by it.");
    return null;
  }

  private @Nullable Figure tooLong(Cell cell, String value) {
    String shown = Scalars.clipped(value);
    findings.add(
        cell.place(),
        "Tallet " + shown + " har for mange cifre, efter at det er ganget: skriv færre i 'times'.",
        "The number " + shown + " has too many digits once it is multiplied: write fewer in"
            + " 'times'.");
    return null;
  }

  private @Nullable Figure warnsOfNothing(Cell cell, String sign) {
    findings.add(
        cell.place(),
        "Tegnet '" + sign
            + "' er efter mappingen et forbehold ved et tal, men her er intet tal: lad"
            + " rækken ude i 'leave-out', eller skriv i 'symbols', hvorfor tallet mangler, hvis"
            + " tegnet altid betyder det.",
        "By the mapping the sign '" + sign
            + "' warns of a number, but there is no number here: leave"
            + " the row out in 'leave-out', or write in 'symbols' why the number is missing if the"
            + " sign always means that.");
    return null;
  }

  private @Nullable Figure contradicts(Cell cell) {
    findings.add(
        cell.place(),
        "Cellen har både '" + cell.text() + "' og tegnet '" + cell.status() + "', som efter"
            + " mappingen siger noget andet: ret tegnets betydning i 'symbols', eller hent filen"
            + " igen.",
        "The cell has both '" + cell.text() + "' and the sign '" + cell.status() + "', which by the"
            + " mapping says something else: correct the sign's meaning in 'symbols', or fetch the"
            + " file again.");
    return null;
  }
}
