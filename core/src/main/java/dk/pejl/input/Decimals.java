package dk.pejl.input;

import dk.pejl.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Reads decimal commas and points, and keeps an eye on those that may separate thousands: 1.234 in a
 * file that elsewhere has decimal commas. For one file.
 */
public final class Decimals {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");
  private static final Pattern LIKE_THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

  private static final char NONE = 0;

  private final Mark comma = new Mark();
  private final Mark point = new Mark();

  /** One of the two marks: where it was first seen, and the numbers that it leaves in doubt. */
  private static final class Mark {
    private int firstLine;
    private final List<Seen> inDoubt = new ArrayList<>();
  }

  private record Seen(String number, int line) {}

  /** The number with a decimal point; what is no decimal number comes back as it is. */
  public String point(String number, int line) {
    char found = mark(number);
    if (found == NONE) {
      return number;
    }
    Mark mark = found == ',' ? comma : point;
    mark.firstLine = mark.firstLine == 0 ? line : mark.firstLine;
    if (mayBeThousands(number)) {
      mark.inDoubt.add(new Seen(number, line));
    }
    return number.replace(',', '.');
  }

  /** The decimal mark of a number, or 0 where it has none or is no number. */
  public static char mark(String number) {
    char mark = number.indexOf(',') >= 0 ? ',' : number.indexOf('.') >= 0 ? '.' : NONE;
    return mark != NONE && DECIMAL.matcher(number).matches() ? mark : NONE;
  }

  /** Whether a number by itself may be meant as thousands as well as decimals. */
  public static boolean mayBeThousands(String number) {
    return LIKE_THOUSANDS.matcher(number).matches();
  }

  /** Shows every number that may be meant as thousands to the visitor, with its line. */
  public void doubtful(BiConsumer<Integer, Wording> visitor) {
    doubtful(comma, point, visitor);
    doubtful(point, comma, visitor);
  }

  private static void doubtful(Mark mark, Mark other, BiConsumer<Integer, Wording> visitor) {
    if (other.firstLine > 0) {
      for (Seen seen : mark.inDoubt) {
        visitor.accept(
            seen.line,
            new Wording(
                "'" + seen.number + "' kan være tusinder eller decimaler, for linje "
                    + other.firstLine + " har det andet decimaltegn: brug ét decimaltegn i hele"
                    + " filen, og udelad tegn mellem tusinder.",
                "'" + seen.number + "' may be thousands or decimals, since line "
                    + other.firstLine + " has the other decimal mark: use one decimal mark"
                    + " throughout the file, and no mark between thousands."));
      }
    }
  }
}
