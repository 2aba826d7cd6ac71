package dk.pejl.text;

import dk.pejl.claim.Claim;
import dk.pejl.claim.Relation;
import dk.pejl.claim.Side;
import dk.pejl.fact.Subject;
import dk.pejl.figure.Figure;
import dk.pejl.indicator.Formula;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Range;
import dk.pejl.quantity.Unit;
import dk.pejl.verdict.Goal;
import dk.pejl.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts comparisons into words, in one language and about one subject. */
final class Clauses {
  private final Names names;
  private final Numbers numbers;
  private final Subject about;
  private final WindowWords windows;

  Clauses(Names names, Subject about) {
    this.names = names;
    this.numbers = names.numbers();
    this.about = about;
    this.windows = new WindowWords(names);
  }

  /** The comparison in words: value, limit, when, where the limit comes from, and how far apart. */
  String comparison(Claim.Comparison comparison) {
    if (comparison.isOfUnits()) {
      return new CountedTexts(names, this).sentence(comparison);
    }
    if (comparison.value() instanceof Side.Measured measured
        && comparison.limit() instanceof Side.Limit limit) {
      if (measured.indicator().kind() == Kind.FLAG) {
        return flag(measured, limit);
      }
      if (measured.indicator().kind() == Kind.DAY) {
        return new DayClauses(names, this).of(comparison, measured, limit);
      }
    }
    return numeric(comparison);
  }

  private String numeric(Claim.Comparison comparison) {
    Written written = Written.of(comparison, numbers);
    String distance = written.distance();
    return valueSide(comparison, written.value())
        + demand(comparison, written)
        + limitSide(comparison)
        + (distance.isEmpty() ? "" : ", " + distance);
  }

  /** The demand in words, joined to the value before it. */
  String demand(Claim.Comparison comparison, Written written) {
    Relation relation = comparison.relation();
    boolean plain = comparison.value().range().value() != null
        && (relation == Relation.AT_LEAST || relation == Relation.AT_MOST)
        && !comparison.value().unit().equals(Unit.RANK);
    String limit = relation(relation, comparison.value().unit(), limit(comparison, written));
    if (Written.isUnknown(comparison.value())) {
      return names.say("; kravet er ", "; the demand is ") + limit;
    }
    return plain
        ? names.say(" mod ", " against ") + limit
        : names.say(", hvor kravet er ", ", where the demand is ") + limit;
  }

  /** The demand in words that stand alone, such as {@code mindst 15 %}. */
  String demandAlone(Verdict verdict, Claim.Comparison comparison) {
    Unit unit = comparison.value().unit();
    if (unit.equals(Unit.DATE)) {
      return day(comparison.relation()) + deadline(verdict, comparison);
    }
    String limit = limit(comparison, Written.of(comparison, numbers));
    return unit.equals(Unit.YES_NO) ? limit : relation(comparison.relation(), unit, limit);
  }

  /** The day that is demanded: where it is to have come by now, now is before the deadline at most. */
  private String deadline(Verdict verdict, Claim.Comparison comparison) {
    LocalDate last = verdict.goal().window().lastDay();
    Side.Measured value = comparison.value().measured();
    Exact limit = comparison.limit().range().value();
    boolean isByNow = value != null
        && limit != null
        && limit.equals(Exact.of(value.at().period().lastDay().toEpochDay()));
    return isByNow && last != null && verdict.goal().mode() == Goal.Mode.BY_DEADLINE
        ? numbers.date(last)
        : limit(comparison, Written.of(comparison, numbers));
  }

  private String day(Relation relation) {
    return switch (relation) {
      case AT_LEAST -> names.say("tidligst ", "no earlier than ");
      case AT_MOST -> names.say("senest ", "no later than ");
      case ABOVE -> names.say("efter ", "after ");
      case BELOW -> names.say("før ", "before ");
      case EQUAL -> names.say("netop ", "exactly ");
    };
  }

  /** The limit, told to be a figure where it is not a known one. */
  private String limit(Claim.Comparison comparison, Written written) {
    Range range = comparison.limit().range();
    if (range.value() != null || Written.isUnknown(comparison.limit())) {
      return written.limit();
    }
    boolean two = range.low() != null && range.high() != null;
    return (two ? names.say("et tal ", "a figure ") : names.say("et tal på ", "a figure of "))
        + written.limit();
  }

  /** The value, or that it is not known and why. */
  String value(Claim.Comparison comparison, String written) {
    if (!Written.isUnknown(comparison.value())) {
      return written;
    }
    String none = windows.unknown(comparison.value().figure().stretch());
    if (none != null) {
      return none;
    }
    return isDividedByZero(comparison.value().figure())
        ? names.say(
            "tallet kan ikke beregnes, da nævneren er 0",
            "the figure cannot be worked out, the denominator being 0")
        : names.say("tallet kendes ikke", "the figure is not known");
  }

  private String valueSide(Claim.Comparison comparison, String value) {
    List<String> notes = new ArrayList<>();
    if (comparison.value() instanceof Side.Measured measured) {
      if (!measured.at().dims().isEmpty()) {
        notes.add(names.values(measured.at().dims()));
      }
      if (hasOwnPeriods(comparison)) {
        notes.add(windows.when(measured, measured.period()));
      }
      return value(comparison, value) + whose(measured.at().subject()) + brackets(notes);
    }
    notes.add(worked(comparison.value(), null));
    return value(comparison, value) + brackets(notes);
  }

  /** What the rule works out, in words; the name of the figure beside it is not said again. */
  String worked(Side side, Side.@Nullable Measured beside) {
    return side.fold(new Arithmetic(this, names, beside));
  }

  private String limitSide(Claim.Comparison comparison) {
    List<String> notes = new ArrayList<>();
    if (comparison.limit() instanceof Side.Measured limit) {
      notes.add(windows.when(limit, limit.at().period()));
      origin(comparison, limit, notes);
      group(limit, notes);
      return whose(limit.at().subject()) + brackets(notes);
    }
    Side.Measured value = comparison.value().measured();
    if (!(comparison.limit() instanceof Side.Limit)) {
      notes.add(
          comparison.limit().figure() instanceof Figure.Instead instead
              ? instead(instead)
              : worked(comparison.limit(), value));
      group(comparison.limit().measured(), notes);
    } else if (value != null) {
      if (comparison.value() instanceof Side.Measured) {
        notes.add(windows.when(value, value.period()));
      }
      group(value, notes);
    }
    return brackets(notes);
  }

  /** Where a measured limit comes from, as far as subject and period do not say it. */
  private void origin(Claim.Comparison comparison, Side.Measured limit, List<String> notes) {
    Figure.Instead instead = instead(limit.figure());
    String name = names.quoted(limit.indicator());
    if (instead != null) {
      notes.add(name + ": " + instead(instead));
    } else if (limit.indicator().formula() instanceof Formula.Latest) {
      notes.add(names.say(name + " som registreret", name + " as registered"));
    } else if (!(comparison.value() instanceof Side.Measured value)
        || !value.indicator().id().equals(limit.indicator().id())) {
      notes.add(name);
    } else if (!value.at().dims().equals(limit.at().dims())) {
      notes.add(names.values(limit.at().dims()));
    }
  }

  /** What holds in place of a figure that was not registered. */
  String instead(Figure.Instead instead) {
    String asked = numbers.period(instead.asked().key().period());
    return instead.used() instanceof Figure.Read read
        ? names.say(
            "intet registreret for " + asked + ", så det fra "
                + numbers.period(read.key().period()) + " gælder endnu",
            "none registered for " + asked + ", so that of "
                + numbers.period(read.key().period()) + " still holds")
        : names.say(
            "intet registreret til og med " + asked + ", så den fastsatte standardværdi gælder",
            "none registered up to " + asked + ", so the stated default holds");
  }

  private static Figure.@Nullable Instead instead(Figure figure) {
    if (figure instanceof Figure.Instead instead) {
      return instead;
    }
    if (figure instanceof Figure.Worked worked) {
      for (Figure part : worked.parts()) {
        Figure.Instead found = instead(part);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private void group(Side.@Nullable Measured measured, List<String> notes) {
    if (measured != null && measured.at().subject().isGroup()) {
      Figure.Worked pooled = pooled(measured.figure());
      notes.add(
          pooled == null
              ? names.say("gruppens egne tal", "the group's own figures")
              : names.say("lagt sammen for ", "pooled over ")
                  + names.members(pooled.parts().size())
                  + names.without(pooled.without()));
    }
  }

  private static Figure.@Nullable Worked pooled(Figure figure) {
    if (figure instanceof Figure.Worked worked) {
      if (worked.pooled() != null) {
        return worked;
      }
      for (Figure part : worked.parts()) {
        Figure.Worked found = pooled(part);
        if (found != null) {
          return found;
        }
      }
    }
    return figure instanceof Figure.Instead instead ? pooled(instead.used()) : null;
  }

  private static boolean hasOwnPeriods(Claim.Comparison comparison) {
    Side.Measured value = comparison.value().measured();
    Side.Measured limit = comparison.limit().measured();
    return value != null
        && limit != null
        && (!value.at().period().equals(limit.at().period()) || value.figure().stretch() != null);
  }

  static boolean isDividedByZero(Figure figure) {
    if (!(figure instanceof Figure.Worked worked) || worked.operation() != Operation.RATIO) {
      return false;
    }
    Exact divisor = worked.parts().get(1).range().value();
    return divisor != null && divisor.signum() == 0;
  }

  /** Whom a figure is about, where the text is not about the same. */
  String whose(Subject subject) {
    return subject.equals(about) ? "" : names.say(" for ", " for ") + names.subject(subject);
  }

  private static String brackets(List<String> notes) {
    return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
  }

  /** The demand in words, such as {@code mindst 15 %}. */
  String relation(Relation relation, Unit unit, String limit) {
    if (unit.equals(Unit.RANK)) {
      return switch (relation) {
        case AT_LEAST -> limit + names.say(" eller dårligere", " or worse");
        case AT_MOST -> limit + names.say(" eller bedre", " or better");
        case ABOVE -> names.say("dårligere end ", "worse than ") + limit;
        case BELOW -> names.say("bedre end ", "better than ") + limit;
        case EQUAL -> names.say("netop ", "exactly ") + limit;
      };
    }
    return relation == Relation.EQUAL
        ? names.say("præcis ", "exactly ") + limit
        : names.in(Words.of(relation)) + " " + limit;
  }

  private String flag(Side.Measured measured, Side.Limit limit) {
    Exact answer = measured.range().value();
    boolean wanted = limit.value().signum() != 0;
    String when = whose(measured.at().subject()) + flagNotes(measured);
    if (answer == null) {
      return names.say(
          "svaret kendes ikke, og det skal være " + numbers.yesNo(wanted) + when,
          "the answer is not known, and it is to be " + numbers.yesNo(wanted) + when);
    }
    boolean yes = answer.signum() != 0;
    return yes == wanted
        ? names.say(
            "svaret er " + numbers.yesNo(yes) + when + ", som det skal",
            "the answer is " + numbers.yesNo(yes) + when + ", as it should be")
        : names.say(
            "svaret er " + numbers.yesNo(yes) + when + ", men skal være " + numbers.yesNo(wanted),
            "the answer is " + numbers.yesNo(yes) + when + ", but should be "
                + numbers.yesNo(wanted));
  }

  private String flagNotes(Side.Measured measured) {
    List<String> notes = new ArrayList<>();
    if (!measured.at().dims().isEmpty()) {
      notes.add(names.values(measured.at().dims()));
    }
    notes.add(numbers.period(measured.period()));
    return brackets(notes);
  }
}
