package dk.pejl.fact;

import dk.pejl.wording.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when input cannot be taken; carries every problem that was found, not just the first. Of a
 * run with more than {@value ProblemList#MOST} it carries so many, and how many more there are.
 */
public final class Problems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> list;
  private final long more;

  /** All the problems of one input, of which there is at least one. */
  public Problems(List<Problem> list) {
    this(list, 0);
  }

  /** The problems of one input, and how many others were found and only counted. */
  public Problems(List<Problem> list, long others) {
    ProblemList all = new ProblemList(list);
    this.list = List.copyOf(all);
    this.more = all.more() + others;
  }

  /** Every problem that is told with its place, in the order of the input. */
  public List<Problem> list() {
    return list;
  }

  /** How many more there are. */
  public long more() {
    return more;
  }

  /** The problems in English, each on a line. */
  @Override
  public String getMessage() {
    String all = list.stream().map(p -> p.in(Language.EN)).collect(Collectors.joining("\n"));
    return more == 0 ? all : all + "\nand " + more + " more";
  }
}
