package dk.pejl.reference;

import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Indicator;
import dk.pejl.period.Grain;
import dk.pejl.period.Period;
import dk.pejl.period.Reach;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When there is first anything of what a goal adds up, to a date or since a period. */
final class Onsets {
  private final GoalData goal;
  private final LocalDate effective;
  private final boolean bySchoolYears;
  private LocalDate last = LocalDate.MIN;

  private Onsets(GoalData goal, LocalDate effective) {
    this.goal = goal;
    this.effective = effective;
    Grain grain = goal.at() == null ? goal.grain() : goal.at().grain();
    this.bySchoolYears = grain == Grain.SCHOOL_YEAR;
  }

  /** The last day of the first parts, or where one is read later, of the period that it is read in. */
  static LocalDate lastDay(GoalData goal, LocalDate effective) {
    Onsets onsets = new Onsets(goal, effective);
    levels(goal.statement())
        .forEach(level -> onsets.add(level.indicator(), level.view().reach()));
    return onsets.last;
  }

  private void add(Indicator indicator, Reach reach) {
    if (reach != null && reach.form() == Reach.Form.CUMULATED) {
      ends(Time.firstFrom(indicator.grain(), reach.from().firstDay()));
    }
    if (reach != null && reach.form() == Reach.Form.TO_DATE) {
      int year = Time.yearOf(Period.day(effective), bySchoolYears);
      Period first = Time.around(indicator.grain(), effective);
      while (Time.yearOf(Time.earlier(first, 1), bySchoolYears) >= year) {
        first = Time.earlier(first, 1);
      }
      ends(Time.yearOf(first, bySchoolYears) < year ? first.next() : first);
    }
    if (indicator.formula() != null) {
      add(indicator.formula());
    }
  }

  private void add(Formula formula) {
    if (formula instanceof Formula.Windowed windowed) {
      add(windowed.figure().indicator(), windowed.reach());
    } else if (formula instanceof Formula.Of of) {
      add(of.indicator(), null);
    } else {
      formula.parts().forEach(this::add);
    }
  }

  private void ends(Period first) {
    LocalDate day = first.lastDay();
    LocalDate read = Time.around(goal.grain(), day).lastDay();
    LocalDate end = goal.at() == null && read.isAfter(day) ? read : day;
    last = end.isAfter(last) ? end : last;
  }

  private static List<Statement.Level> levels(Statement statement) {
    List<Statement.Level> levels = new ArrayList<>();
    if (statement instanceof Statement.Compare compare) {
      levels.add(compare.value());
      levels(compare.limit(), levels);
    } else if (statement instanceof Statement.All all) {
      all.parts().forEach(part -> levels.addAll(levels(part)));
    } else if (statement instanceof Statement.Any any) {
      any.parts().forEach(part -> levels.addAll(levels(part)));
    } else if (statement instanceof Statement.Some some) {
      some.parts().forEach(part -> levels.addAll(levels(part)));
    } else if (statement instanceof Statement.HowMany many) {
      levels.addAll(levels(many.each()));
    } else if (statement instanceof Statement.EachOfTwo two) {
      levels.addAll(levels(two.first()));
      levels.addAll(levels(two.second()));
    } else if (statement instanceof Statement.Trend trend) {
      levels.add(trend.value());
    } else if (statement instanceof Statement.IfThen ifThen) {
      levels.addAll(levels(ifThen.condition()));
      levels.addAll(levels(ifThen.claim()));
    } else if (statement instanceof Statement.Provided provided) {
      levels.addAll(levels(provided.condition()));
      levels.addAll(levels(provided.claim()));
    } else if (statement instanceof Statement.Each each) {
      levels.add(each.value());
      levels(each.limit(), levels);
      if (each.where() != null) {
        levels.add(each.where());
      }
      if (each.under() != null) {
        levels.addAll(levels(each.under()));
      }
      if (each.provided() != null) {
        levels.addAll(levels(each.provided()));
      }
    }
    return levels;
  }

  private static void levels(Statement.Operand operand, List<Statement.Level> levels) {
    if (operand instanceof Statement.Level level) {
      levels.add(level);
    } else if (operand instanceof Statement.Reckoned reckoned) {
      levels.add(reckoned.level());
      levels(reckoned.other(), levels);
    } else if (operand instanceof Statement.OrBetween or) {
      levels.add(or.level());
    }
  }
}
