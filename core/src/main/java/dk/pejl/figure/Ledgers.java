package dk.pejl.figure;

import dk.pejl.fact.Dims;
import dk.pejl.fact.Subject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of figures that are taken over several periods, for who asks for many of them.
 * For one thread, and the facts of one {@link Figures}.
 */
public final class Ledgers {
  private final Map<Of, Ledger> ledgers = new HashMap<>();

  /** Nothing worked out yet. */
  public Ledgers() {}

  /** A figure whatever the period; what is worked out is told apart by identity. */
  record Of(
      Object what,
      Subject subject,
      LocalDate asOf,
      Dims dims,
      @Nullable Object pool) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Of that
          && what == that.what
          && subject.equals(that.subject)
          && asOf.equals(that.asOf)
          && dims.equals(that.dims)
          && Objects.equals(pool, that.pool);
    }

    @Override
    public int hashCode() {
      return (System.identityHashCode(what) * 31 + subject.hashCode()) * 31 + dims.hashCode();
    }
  }

  Ledger of(Of figure, Supplier<Ledger> fresh) {
    return ledgers.computeIfAbsent(figure, any -> fresh.get());
  }
}
