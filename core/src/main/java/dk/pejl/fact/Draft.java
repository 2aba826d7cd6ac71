package dk.pejl.fact;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it stands in the input, before anything is checked; what is left out is null.
 *
 * @param place where it stands
 * @param indicator the indicator's id
 * @param subject the subject as text
 * @param period the period as text
 * @param dims the dimension values
 * @param value the value as text: a decimal, {@code true} or {@code false}, or an ISO date
 * @param unit the unit's id
 * @param masked the two bounds of a masked value as text
 * @param missing why the figure is missing
 * @param open whether the day has not come yet
 * @param flags the names of the caveats
 * @param symbol the sign that stood in the source
 * @param provenance where it came from
 */
public record Draft(
    Place place,
    @Nullable String indicator,
    @Nullable String subject,
    @Nullable String period,
    Map<String, String> dims,
    @Nullable String value,
    @Nullable String unit,
    @Nullable List<String> masked,
    @Nullable String missing,
    boolean open,
    List<String> flags,
    String symbol,
    Provenance provenance) {

  /** A draft of a plain value without dimensions. */
  public static Draft of(
      Place place, String indicator, String subject, String period, String value) {
    return new Draft(
        place,
        indicator,
        subject,
        period,
        Map.of(),
        value,
        null,
        null,
        null,
        false,
        List.of(),
        "",
        Provenance.UNKNOWN);
  }
}
