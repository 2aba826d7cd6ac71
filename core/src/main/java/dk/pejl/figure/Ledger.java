package dk.pejl.figure;

import dk.pejl.period.Period;
import dk.pejl.period.Stretch;
import dk.pejl.quantity.Range;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A figure in one period after the other, each worked out once, so that taking it over many stretches
 * of periods costs what is new of each: of the last twelve months a month later, one month. What was
 * given out stays as it is. For one thread.
 */
final class Ledger {
  private static final Figure[] NONE = {};

  private final Function<Period, Figure> single;
  private Figure[] parts = NONE;
  private int start;
  private int size;
  private @Nullable Period first;
  private Running sum = Running.NOTHING;
  private int from;
  private int to;

  /** A ledger of the figure that is of each period what the function gives. */
  Ledger(Function<Period, Figure> single) {
    this.single = single;
  }

  /** The figure over a stretch of periods. */
  Figure.Worked over(Stretch periods) {
    Period begin = periods.first();
    Period end = periods.last();
    if (begin == null || end == null) {
      return Figure.Worked.over(periods, List.of());
    }
    int at = reached(begin, end);
    int count = end.after(begin) + 1;
    List<Figure> own = Arrays.asList(parts).subList(at, at + count);
    Range range = sum(at, at + count);
    return Figure.Worked.over(periods, Collections.unmodifiableList(own), range);
  }

  /** Sees to it that there are all periods from one to another; the answer is where the first is. */
  private int reached(Period begin, Period end) {
    if (first == null) {
      first = begin;
    }
    int before = Math.max(0, first.after(begin));
    int behind = Math.max(0, end.after(first) + 1 - size);
    if (before > 0 || behind > 0) {
      makeRoom(before, behind);
      for (int i = 1; i <= before; i++) {
        parts[start - i] = single.apply(first.back(i));
      }
      for (int i = 0; i < behind; i++) {
        parts[start + size + i] = single.apply(first.back(-(size + i)));
      }
      start -= before;
      size += before + behind;
      first = first.back(before);
    }
    return start + begin.after(first);
  }

  /** Lists that were given out keep the array that they were of. */
  private void makeRoom(int before, int behind) {
    if (before > start || start + size + behind > parts.length) {
      int spare = size + before + behind;
      Figure[] wider = new Figure[3 * spare];
      System.arraycopy(parts, start, wider, spare + before, size);
      int moved = spare + before - start;
      parts = wider;
      start += moved;
      from += moved;
      to += moved;
    }
  }

  /** The sum of the parts from one place up to another, from the one that was asked for before. */
  private Range sum(int begin, int end) {
    int steps = Math.abs(begin - from) + Math.abs(end - to);
    if (steps >= end - begin) {
      sum = Running.NOTHING;
      from = begin;
      to = begin;
    }
    while (to < end) {
      sum = sum.plus(parts[to++].range());
    }
    while (from > begin) {
      sum = sum.plus(parts[--from].range());
    }
    while (to > end) {
      sum = sum.minus(parts[--to].range());
    }
    while (from < begin) {
      sum = sum.minus(parts[from++].range());
    }
    return sum.range();
  }
}
