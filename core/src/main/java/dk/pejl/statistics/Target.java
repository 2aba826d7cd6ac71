package dk.pejl.statistics;

import dk.pejl.fact.Caveat;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * Which cells become figures of an indicator, and how.
 *
 * @param cells the cells
 * @param indicator the indicator's id
 * @param dims where each of its dimension values comes from
 * @param unit the unit that the mapping says the figure is in, or empty
 * @param times what the file's numbers are multiplied with
 * @param caveats what holds of all these figures
 * @param symbols what the signs in these cells mean
 */
record Target(
    Selected cells,
    String indicator,
    Map<String, Lookup> dims,
    String unit,
    BigDecimal times,
    Set<Caveat> caveats,
    Symbols symbols) {}
