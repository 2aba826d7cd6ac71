package dk.pejl.wording;

/**
 * The characters that nobody sees, and those that do something to what stands around them. Which
 * they are is listed here and not asked of the Java version, so that a file is read alike everywhere.
 */
public final class Characters {
  // Controls, line and paragraph separators, and what turns the direction of writing.
  private static final int[] UNRULY = {
    0x0000, 0x001F, 0x007F, 0x009F, 0x061C, 0x061C, 0x200E, 0x200F, 0x2028, 0x202E, 0x2066, 0x2069
  };

  // Those, and blanks other than the plain one, joiners, fillers, marks of order, halves and tags.
  private static final int[] UNSEEN = {
    0x0000, 0x001F, 0x007F, 0x00A0, 0x00AD, 0x00AD, 0x034F, 0x034F, 0x061C, 0x061C, 0x115F, 0x1160,
    0x1680, 0x1680, 0x17B4, 0x17B5, 0x180B, 0x180F, 0x2000, 0x200F, 0x2028, 0x202F, 0x205F, 0x206F,
    0x2800, 0x2800, 0x3000, 0x3000, 0x3164, 0x3164, 0xD800, 0xDFFF, 0xFE00, 0xFE0F, 0xFEFF, 0xFEFF,
    0xFFA0, 0xFFA0, 0xFFF0, 0xFFFB, 0x1BCA0, 0x1BCA3, 0x1D173, 0x1D17A, 0xE0000, 0xE0FFF
  };

  private static final int FIRST_OTHER = 0x7F;

  private Characters() {}

  /** Whether nobody sees a character; a plain blank is seen between others. */
  public static boolean isUnseen(int codePoint) {
    return isAmong(codePoint, UNSEEN);
  }

  /** Whether a character controls a terminal, ends a line or turns the direction of writing. */
  public static boolean isUnruly(int codePoint) {
    return isAmong(codePoint, UNRULY);
  }

  private static boolean isAmong(int codePoint, int[] ranges) {
    if (codePoint >= ' ' && codePoint < FIRST_OTHER) {
      return false;
    }
    for (int i = 0; i < ranges.length; i += 2) {
      if (codePoint <= ranges[i + 1]) {
        return codePoint >= ranges[i];
      }
    }
    return false;
  }

  /** The text itself, if each of its characters can be seen. */
  public static String seen(String text) {
    return refusing(
        text, text.codePoints().filter(Characters::isUnseen).findFirst().orElse(-1));
  }

  /** The text itself, if it stands on one line and leaves what is around it alone. */
  public static String orderly(String text) {
    return refusing(
        text, text.codePoints().filter(Characters::isUnruly).findFirst().orElse(-1));
  }

  private static String refusing(String text, int found) {
    if (found >= 0) {
      String name = name(found);
      throw new Refusal(
          "'" + text + "' indeholder tegnet " + name + ", som ikke kan ses: fjern det.",
          "'" + text + "' contains the character " + name + ", which cannot be seen: remove it.");
    }
    return text;
  }

  /** A text in which each unruly character stands by its number, as {@code \\u001B}. */
  public static String escaped(String text) {
    return escaped(text, "");
  }

  /** A text in which each unruly character but the spared ones stands by its number. */
  public static String escaped(String text, String spared) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isEscaped = isUnruly(c) && spared.indexOf(c) < 0;
      if (isEscaped && escaped == null) {
        escaped = new StringBuilder(text.substring(0, i));
      }
      if (escaped != null) {
        escaped.append(isEscaped ? String.format("\\u%04X", (int) c) : String.valueOf(c));
      }
    }
    return escaped == null ? text : escaped.toString();
  }

  /** A character by its number, such as {@code U+202E}. */
  public static String name(int codePoint) {
    return String.format("U+%04X", codePoint);
  }

  /** A text without the plain blanks before and after it; any other character there stays. */
  public static String withoutBlanks(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    return text.substring(from, to);
  }
}
