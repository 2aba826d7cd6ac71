package dk.pejl.differential;

import dk.pejl.indicator.Indicator;
import dk.pejl.indicator.Kind;
import dk.pejl.quantity.Operation;
import dk.pejl.quantity.Unit;
import dk.pejl.reference.Fraction;
import dk.pejl.reference.GoalData;
import dk.pejl.reference.Order;
import dk.pejl.reference.Statement;
import dk.pejl.reference.Statement.Compare;
import dk.pejl.reference.Statement.Each;
import dk.pejl.reference.Statement.Level;
import dk.pejl.reference.Statement.Limit;
import dk.pejl.reference.Statement.Operand;
import dk.pejl.reference.Statement.View;
import dk.pejl.reference.Statement.Waypoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a goal as the rule that an author would write. */
final class Rules {
  private final GoalData goal;
  private final Map<String, String> slices = new LinkedHashMap<>();
  private final Map<String, String> evidence = new LinkedHashMap<>();

  private Rules(GoalData goal) {
    this.goal = goal;
  }

  /** The rule of a goal. */
  static String of(GoalData goal) {
    return new Rules(goal).rule();
  }

  private String rule() {
    String conclusion = goal.statement() instanceof Statement.CannotBeMeasured
        ? "cannotBeMeasured( \"Ingen måler det.\", \"Nobody measures it.\" )"
        : "conclude( " + claim(goal.statement()) + " )";
    return "rule \"" + goal.id() + "\"\n"
        + annotations()
        + "when\n"
        + "    $a : Assessment( goal == \"" + goal.id() + "\""
        + slices.entrySet().stream()
            .map(slice -> ", " + slice.getValue() + " : " + slice.getKey())
            .collect(Collectors.joining())
        + " )\n"
        + evidence.entrySet().stream()
            .map(each -> "    " + each.getValue() + " : " + each.getKey() + "\n")
            .collect(Collectors.joining())
        + "then\n    $a." + conclusion + ";\nend\n\n";
  }

  private String annotations() {
    String window = goal.from() + ".." + (goal.to() == null ? "" : goal.to());
    return annotation("titel", "Et mål")
        + annotation("title", "A goal")
        + annotation("da", "Noget skal være, som det skal.")
        + annotation("en", "Something is to be as it should.")
        + annotation("standing", goal.standing().id())
        + annotation("subject", goal.subject())
        + annotation(goal.everyPeriod() ? "every" : "by", window)
        + (goal.grain() == goal.from().grain()
            ? ""
            : annotation("grain", goal.grain().id()))
        + (goal.at() == null ? "" : annotation("at", goal.at().toString()))
        + annotation("source", "1. Mål | et punkt");
  }

  private static String annotation(String name, String value) {
    return "    @" + name + "( \"" + value + "\" )\n";
  }

  // Claims.

  private String claim(Statement statement) {
    if (statement instanceof Compare compare) {
      return compare(compare);
    }
    if (statement instanceof Statement.Any any) {
      return "Claim.any( " + claims(any.parts()) + " )";
    }
    if (statement instanceof Statement.Some some) {
      return some(some);
    }
    if (statement instanceof Each each) {
      return each(each);
    }
    if (statement instanceof Statement.EachOfTwo two
        && two.second().limit() instanceof Statement.Now) {
      return evidence(two.second().value()) + ".eachHasComeFrom( "
          + day(two.first().limit()) + " )";
    }
    if (statement instanceof Statement.HowMany many) {
      return howMany(many);
    }
    if (statement instanceof Statement.EachOfTwo two) {
      return each(two.first()) + (two.both() ? ".and( " : ".or( ") + each(two.second()) + " )";
    }
    if (statement instanceof Statement.IfThen ifThen) {
      return "Claim.ifThen( " + claim(ifThen.condition()) + ", " + claim(ifThen.claim()) + " )";
    }
    if (statement instanceof Statement.Provided provided) {
      return claim(provided.claim()) + ".providedThat( " + claim(provided.condition()) + " )";
    }
    if (statement instanceof Statement.Trend trend) {
      return evidence(trend.value()) + trend(trend.order());
    }
    Statement.All all = (Statement.All) statement;
    if (all.parts().get(1) instanceof Compare come && come.limit() instanceof Statement.Now) {
      Compare first = (Compare) all.parts().get(0);
      return evidence(come.value()) + ".hasComeFrom( " + day(first.limit()) + " )";
    }
    return isBetween(all) ? between(all) : "Claim.all( " + claims(all.parts()) + " )";
  }

  private static String day(Statement.Operand limit) {
    long day = Long.parseLong(text(((Limit) limit).value()));
    return "\"" + LocalDate.ofEpochDay(day) + "\"";
  }

  private String some(Statement.Some some) {
    String word = switch (some.order()) {
      case AT_LEAST -> "atLeast";
      case AT_MOST -> "atMost";
      default -> "exactly";
    };
    return "Claim." + word + "( " + some.count() + ", " + claims(some.parts()) + " )";
  }

  private String howMany(Statement.HowMany many) {
    String each = many.each() instanceof Each one ? each(one) : claim(many.each());
    String limit = many.isShare()
        ? "percent( \"" + text(many.limit().times(Fraction.of(100))) + "\" )"
        : text(many.limit());
    return each + (many.isShare() ? ".share()." : ".howMany().") + verb(many.order()) + "( " + limit
        + " )";
  }

  private String claims(List<Statement> parts) {
    return parts.stream().map(this::claim).collect(Collectors.joining(", "));
  }

  private String compare(Compare compare) {
    String value = evidence(compare.value());
    Kind kind = compare.value().indicator().kind();
    String path = path(compare);
    if (compare.limit() instanceof Statement.Now) {
      return value + ".hasCome()";
    }
    if (compare.limit() instanceof Limit limit) {
      boolean isOne = limit.value().equals(Fraction.ONE);
      if (kind == Kind.FLAG) {
        return value + (isOne ? ".isYes()" : ".isNo()");
      }
      if (kind == Kind.SHARE && compare.order() == Order.EQUAL && isOne) {
        return value + ".isFull()" + path;
      }
    }
    String verb =
        kind == Kind.RANK && compare.order() == Order.AT_MOST ? "isWithin" : verb(compare.order());
    return value + "." + verb + "( " + operand(compare.value(), compare.limit()) + " )" + path;
  }

  private static boolean isBetween(Statement.All all) {
    return all.parts().size() == 2
        && all.parts().get(0) instanceof Compare least
        && all.parts().get(1) instanceof Compare most
        && least.value().equals(most.value())
        && least.order() == Order.AT_LEAST
        && most.order() == Order.AT_MOST
        && least.limit() instanceof Limit
        && most.limit() instanceof Limit
        && (isA(least.value(), Kind.SHARE) || isA(least.value(), Kind.AMOUNT));
  }

  private String between(Statement.All all) {
    Compare least = (Compare) all.parts().get(0);
    Compare most = (Compare) all.parts().get(1);
    return evidence(least.value()) + ".isBetween( " + operand(least.value(), least.limit()) + ", "
        + operand(most.value(), most.limit()) + " )";
  }

  private static boolean isA(Level level, Kind kind) {
    return level.indicator().kind() == kind;
  }

  private String each(Each each) {
    String where = each.where() == null ? "" : ".where( " + evidence(each.where()) + " )";
    String under = each.under() == null ? "" : ".where( " + each(each.under()) + " )";
    String provided =
        each.provided() == null ? "" : ".providedThat( " + each(each.provided()) + " )";
    return evidence(each.value()) + where + under + ".each" + ofEach(each) + provided;
  }

  private String ofEach(Each each) {
    if (each.limit() instanceof Statement.Now) {
      return "HasCome()";
    }
    if (isA(each.value(), Kind.FLAG)) {
      return ((Limit) each.limit()).value().equals(Fraction.ONE) ? "IsYes()" : "IsNo()";
    }
    return capital(verb(each.order())) + "( " + operand(each.value(), each.limit()) + " )";
  }

  private static String capital(String word) {
    return "I" + word.substring(1);
  }

  private static String verb(Order order) {
    return switch (order) {
      case AT_LEAST -> "isAtLeast";
      case AT_MOST -> "isAtMost";
      case ABOVE -> "isAbove";
      case BELOW -> "isBelow";
      case EQUAL -> "isEqualTo";
    };
  }

  private static String trend(Order order) {
    return switch (order) {
      case AT_LEAST -> ".holdsOrRises()";
      case AT_MOST -> ".holdsOrFalls()";
      case ABOVE -> ".rises()";
      case BELOW -> ".falls()";
      case EQUAL -> throw new IllegalArgumentException("No trend is level.");
    };
  }

  private String operand(Level value, Operand limit) {
    if (limit instanceof Statement.Reckoned reckoned) {
      return reckoned(reckoned);
    }
    if (limit instanceof Statement.OrBetween or) {
      Indicator indicator = or.level().indicator();
      return evidence(or.level()) + ".orBetween( " + quantity(indicator, or.least()) + ", "
          + quantity(indicator, or.most()) + " )";
    }
    return limit instanceof Level level
        ? evidence(level)
        : quantity(value.indicator(), ((Limit) limit).value());
  }

  private String reckoned(Statement.Reckoned reckoned) {
    String verb = switch (reckoned.operation()) {
      case SUM -> ".plus( ";
      case DIFFERENCE -> ".minus( ";
      default -> ".times( ";
    };
    String other = reckoned.other() instanceof Limit limit
        ? number(reckoned, limit.value())
        : evidence((Level) reckoned.other());
    return evidence(reckoned.level()) + verb + other + " )";
  }

  private static String number(Statement.Reckoned reckoned, Fraction number) {
    boolean isFactor = reckoned.operation() == Operation.PRODUCT;
    if (isFactor && number.equals(Fraction.of(2))) {
      return text(number);
    }
    String hundredfold = text(number.times(Fraction.of(100)));
    boolean isShare = isA(reckoned.level(), Kind.SHARE);
    return isFactor
        ? "percent( \"" + hundredfold + "\" )"
        : isShare
            ? "points( \"" + hundredfold + "\" )"
            : quantity(reckoned.level().indicator(), number);
  }

  private static String quantity(Indicator indicator, Fraction value) {
    Unit unit = indicator.unit();
    if (indicator.kind() == Kind.COUNT || indicator.kind() == Kind.RANK) {
      return text(value);
    }
    if (unit.equals(Unit.PERCENT)) {
      return "percent( \"" + text(value.times(Fraction.of(100))) + "\" )";
    }
    if (unit.equals(Unit.POINTS)) {
      return "points( \"" + text(value.times(Fraction.of(100))) + "\" )";
    }
    return unit.equals(Unit.KRONER)
        ? "kroner( \"" + text(value) + "\" )"
        : "measure( \"" + text(value) + "\", \"" + unit.id() + "\" )";
  }

  private static String text(Fraction value) {
    return new BigDecimal(value.top()).divide(new BigDecimal(value.bottom())).toPlainString();
  }

  private static String path(Compare compare) {
    Indicator indicator = compare.value().indicator();
    String path = "";
    for (Waypoint point : compare.path()) {
      path += (path.isEmpty() ? "Path.from" : ".to") + "( \"" + point.period() + "\", "
          + quantity(indicator, point.value()) + " )";
    }
    return path.isEmpty() ? "" : ".along( " + path + " )";
  }

  // Evidence.

  private String evidence(Level level) {
    Statement.Spread spread = level.view().spread();
    boolean isSeries = spread instanceof Statement.Since || spread instanceof Statement.SinceBack;
    String type =
        spread == null ? level.indicator().kind().evidence() : isSeries ? "Series" : "Units";
    String slice = slices.computeIfAbsent(view(level.view()), view -> "$s" + slices.size());
    return evidence.computeIfAbsent(
        type + "( indicator == \"" + level.indicator().id() + "\", at == " + slice + " )",
        pattern -> "$e" + evidence.size());
  }

  private static String view(View view) {
    StringBuilder text = new StringBuilder("now");
    if (view.subject() != null) {
      String word = view.isOfOthers() ? ".peers(\"" : ".of(\"";
      text.append(word).append(view.subject()).append("\")");
    }
    if (view.fixed() != null) {
      text.append(".in(\"").append(view.fixed()).append("\")");
    } else if (view.back() > 0) {
      text.append(view.back() == 1 ? ".previous" : ".back(" + view.back() + ")");
    }
    view.dims()
        .values()
        .forEach((dimension, value) -> text.append(".where(\"")
            .append(dimension)
            .append("\", \"")
            .append(value)
            .append("\")"));
    String reach = view.reach() == null ? "" : "." + view.reach();
    return text + reach + spread(view.spread());
  }

  private static String spread(Statement.Spread spread) {
    if (spread instanceof Statement.Units units) {
      return ".each(\"" + units.kind() + "\")";
    }
    if (spread instanceof Statement.Observed units) {
      return ".eachObserved(\"" + units.kind() + "\")";
    }
    if (spread instanceof Statement.Among among) {
      return ".among(\"" + String.join("\", \"", among.subjects()) + "\")";
    }
    if (spread instanceof Statement.Values values) {
      return ".over(\"" + values.dimension() + "\", \"" + String.join("\", \"", values.values())
          + "\")";
    }
    if (spread instanceof Statement.Since since) {
      return ".since(\"" + since.first() + "\")";
    }
    return spread instanceof Statement.SinceBack back ? ".sinceBack(" + back.periods() + ")" : "";
  }
}
