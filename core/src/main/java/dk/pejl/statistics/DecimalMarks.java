package dk.pejl.statistics;

import dk.pejl.fact.Place;
import dk.pejl.input.Decimals;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in text with a decimal comma or point: with the one that the mapping says, or else
 * with the one that the file itself decides. What may be thousands is refused. For one file.
 */
final class DecimalMarks {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}([.,]\\d{1,25})?");
  private static final char NONE = 0;

  private final char declared;
  private final Findings findings;
  private final Seen comma = new Seen();
  private final Seen point = new Seen();

  /** Where a mark was first seen, and whether some number with it cannot be thousands. */
  private static final class Seen {
    private @Nullable Place first;
    private String number = "";
    private boolean sure;

    void add(Place place, String text) {
      if (first == null) {
        first = place;
        number = text;
      }
      sure |= !Decimals.mayBeThousands(text);
    }
  }

  DecimalMarks(char declared, Findings findings) {
    this.declared = declared;
    this.findings = findings;
  }

  /** The number of a text, or null where it is none. */
  @Nullable
  BigDecimal number(String text, Place place) {
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    char mark = Decimals.mark(text);
    if (mark != NONE) {
      (mark == ',' ? comma : point).add(place, text);
      if (declared != NONE && mark != declared) {
        findings.add(
            "mark",
            place,
            "'" + text + "' har et andet decimaltegn end '" + declared + "', som mappingen siger i"
                + " 'decimal': ret det, eller hent filen igen uden tegn mellem tusinder.",
            "'" + text + "' has another decimal mark than the '" + declared + "' that the mapping"
                + " gives in 'decimal': correct it, or fetch the file again without marks between"
                + " thousands.");
      }
    }
    return new BigDecimal(text.replace(',', '.'));
  }

  /** Notes what the file leaves open once all of it is read. */
  void done() {
    if (declared != NONE) {
      return;
    }
    if (comma.first != null && point.first != null) {
      findings.add(
          point.first,
          "'" + point.number + "' har et andet decimaltegn end '" + comma.number + "' ved "
              + comma.first + ": hent filen igen med ét decimaltegn og uden tegn mellem tusinder.",
          "'" + point.number + "' has another decimal mark than '" + comma.number + "' at "
              + comma.first + ": fetch the file again with one decimal mark and no mark between"
              + " thousands.");
    } else {
      undecided(comma);
      undecided(point);
    }
  }

  private void undecided(Seen seen) {
    if (seen.first != null && !seen.sure) {
      findings.add(
          seen.first,
          "'" + seen.number + "' kan være tusinder eller decimaler, og intet andet tal i filen"
              + " afgør det: skriv decimaltegnet i mappingen, fx \"decimal\": \",\".",
          "'" + seen.number + "' may be thousands or decimals, and no other number in the file"
              + " decides it: write the decimal mark in the mapping, such as \"decimal\": \",\".");
    }
  }
}
