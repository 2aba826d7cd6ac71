package dk.pejl.fact;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The problems of one run: the first 10,000 are kept, and the others counted, so that no input can
 * exhaust the memory by being wrong. For one thread.
 */
public final class ProblemList extends AbstractList<Problem> {
  /** How many problems of a run are told with their place. */
  public static final int MOST = 10_000;

  private final List<Problem> kept = new ArrayList<>();
  private long more;

  /** No problem so far. */
  public ProblemList() {}

  /** The problems of another list, and how many more there were. */
  public ProblemList(Collection<Problem> others) {
    addAll(others);
  }

  @Override
  public boolean add(Problem problem) {
    if (kept.size() < MOST) {
      kept.add(problem);
    } else {
      more++;
    }
    return true;
  }

  @Override
  public boolean addAll(Collection<? extends Problem> others) {
    others.forEach(this::add);
    more += others instanceof ProblemList list ? list.more : 0;
    return !others.isEmpty();
  }

  /** Takes over problems that were thrown. */
  public void addAll(Problems thrown) {
    addAll(thrown.list());
    more += thrown.more();
  }

  @Override
  public Problem get(int index) {
    return kept.get(index);
  }

  @Override
  public Problem set(int index, Problem problem) {
    return kept.set(index, problem);
  }

  @Override
  public int size() {
    return kept.size();
  }

  /** How many there are besides those kept. */
  public long more() {
    return more;
  }

  /** How many there are in all. */
  public long count() {
    return kept.size() + more;
  }
}
