package dk.pejl.statistics;

import dk.pejl.fact.Place;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a file says where a figure belongs, before anybody knows what it means.
 *
 * @param place where it stands
 * @param number the number, where the file writes it as one and not as text
 * @param text what stands there as text, or empty
 * @param status the sign beside it, or empty
 */
record Cell(Place place, @Nullable BigDecimal number, String text, String status) {}
