package dk.pejl.rules.csr2021;

import static dk.pejl.rules.csr2021.CsrFacts.OMEGN;
import static dk.pejl.rules.csr2021.CsrFacts.employees;
import static dk.pejl.verdict.Status.MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CsrPropertyTest {

  private static long sum(List<Integer> values) {
    return values.stream().mapToLong(Integer::longValue).sum();
  }

  private static long[] months(List<Integer> values) {
    return values.stream().mapToLong(Integer::longValue).toArray();
  }

  @Property(tries = 300)
  void theOwnShareIsMetExactlyFromFifteenPerCentUp(
      @ForAll @Size(4) List<@IntRange(min = 90, max = 110) Integer> staff,
      @ForAll @Size(4) List<@IntRange(min = 10, max = 20) Integer> persons) {
    CsrFacts facts = employees(100).monthlyStaff(months(staff)).scheme("igu", months(persons));
    boolean met = 100 * sum(persons) >= 15 * sum(staff);
    assertThat(facts.status("csr-2021.egen-andel") == MET).isEqualTo(met);
  }

  @Property(tries = 300)
  void theNeighboursArePassedExactlyByTheLargerFraction(
      @ForAll @IntRange(min = 30, max = 40) int staff,
      @ForAll @IntRange(min = 1, max = 5) int persons,
      @ForAll @IntRange(min = 60, max = 80) int theirStaff,
      @ForAll @IntRange(min = 2, max = 10) int theirPersons) {
    CsrFacts facts = employees(staff).scheme("fleksjob", persons);
    facts.about(OMEGN, "2022").staff(theirStaff).scheme("fleksjob", theirPersons);
    boolean met = persons * theirStaff > theirPersons * staff;
    assertThat(facts.status("csr-2021.beskaeftigelse-omegn") == MET).isEqualTo(met);
  }
}
