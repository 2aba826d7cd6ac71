package dk.pejl.csv;

import dk.pejl.fact.Subject;
import dk.pejl.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Sees that subjects come in order, so that none comes twice, without remembering them. For one
 * thread.
 */
final class SubjectOrder {
  private @Nullable Subject last;
  private boolean byText = true;
  private boolean byLength = true;

  /** Takes the next subject; what is wrong if it is not behind all those before it. */
  @Nullable
  Wording next(Subject subject) {
    Subject before = last;
    last = subject;
    if (before == null) {
      return null;
    }
    int text = before.compareTo(subject);
    int length = Integer.compare(before.toString().length(), subject.toString().length());
    byText &= text < 0;
    byLength &= length < 0 || (length == 0 && text < 0);
    return byText || byLength ? null : outOfOrder(before, subject);
  }

  private static Wording outOfOrder(Subject before, Subject subject) {
    return new Wording(
        "'" + subject + "' står efter '" + before + "': sortér rækkerne efter emne (LC_ALL=C sort),"
            + " eller læs alle rækker på én gang.",
        "'" + subject + "' stands after '" + before + "': sort the rows by subject (LC_ALL=C sort),"
            + " or read all rows at once.");
  }
}
