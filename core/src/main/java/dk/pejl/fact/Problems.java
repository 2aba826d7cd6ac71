package dk.pejl.fact;

import dk.pejl.wording.Language;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown when input cannot be taken; carries every problem that was found, not just the first. */
public final class Problems extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> list;

  /** All the problems of one input, of which there is at least one. */
  public Problems(List<Problem> list) {
    super(list.stream().map(p -> p.in(Language.EN)).collect(Collectors.joining("\n")));
    this.list = List.copyOf(list);
  }

  /** Every problem, in the order of the input. */
  public List<Problem> list() {
    return list;
  }
}
