package dk.pejl.fact;

import dk.pejl.wording.Characters;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a figure is about, such as {@code kommune:580} or {@code virksomhed:12345678}.
 * Immutable and thread-safe.
 */
public final class Subject implements Comparable<Subject> {
  /** The kind of subject that is a named set of others. */
  public static final String GROUP = "gruppe";

  private static final int LONGEST_CODE = 80;
  private static final String NOT_IN_CODES = " :;,\"";

  private final String id;
  private final int colon;

  private Subject(String id) {
    this.id = id;
    this.colon = id.indexOf(':');
  }

  /** The subject that a text of the form {@code kind:code} names. */
  public static Subject parse(String text) {
    if (!isKindAndCode(text)) {
      Wording hidden = hidden(text);
      throw new Refusal(
          "'" + text + "' er ikke et emne: skriv slags og kode, fx kommune:580" + hidden.da() + ".",
          "'" + text + "' is not a subject: write kind and code, such as kommune:580" + hidden.en()
              + ".");
    }
    return new Subject(text);
  }

  /** Who cannot see what is wrong is told where to look. */
  private static Wording hidden(String text) {
    return text.codePoints()
        .filter(Characters::isUnseen)
        .mapToObj(Characters::name)
        .findFirst()
        .map(name -> new Wording(
            ", uden tegnet " + name + ", som ikke kan ses",
            ", without the character " + name + ", which cannot be seen"))
        .orElse(Wording.same(""));
  }

  // Read by hand: every row of figures names a subject, and a pattern takes ten times as long.
  private static boolean isKindAndCode(String text) {
    int colon = text.indexOf(':');
    return isKind(text, colon) && isCode(text, colon + 1);
  }

  private static boolean isKind(String text, int end) {
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || c == 'æ' || c == 'ø' || c == 'å';
      if (!letter && (c != '-' || i == 0)) {
        return false;
      }
    }
    return end > 0;
  }

  private static boolean isCode(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      int c = text.codePointAt(i);
      if (NOT_IN_CODES.indexOf(c) >= 0 || Characters.isUnseen(c)) {
        return false;
      }
    }
    return start < text.length() && text.codePointCount(start, text.length()) <= LONGEST_CODE;
  }

  /** What kind of subject this is. */
  public String kind() {
    return id.substring(0, colon);
  }

  /** The code of the subject among those of its kind. */
  public String code() {
    return id.substring(colon + 1);
  }

  /** Whether this subject is of the kind. */
  public boolean isA(String kind) {
    return colon == kind.length() && id.startsWith(kind);
  }

  /** Whether this subject is a group of others. */
  public boolean isGroup() {
    return isA(GROUP);
  }

  @Override
  public int compareTo(Subject other) {
    return id.compareTo(other.id);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The subject in the form that {@link #parse} reads. */
  @Override
  public String toString() {
    return id;
  }
}
