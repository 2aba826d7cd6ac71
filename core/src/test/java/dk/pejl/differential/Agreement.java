package dk.pejl.differential;

import dk.pejl.claim.Gap;
import dk.pejl.claim.Margin;
import dk.pejl.fact.Key;
import dk.pejl.reference.Finding;
import dk.pejl.reference.Fraction;
import dk.pejl.reference.Search;
import dk.pejl.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds the library's answer against the reference's. */
final class Agreement {
  private final List<String> differences = new ArrayList<>();

  private Agreement() {}

  /** Where the two answers differ; empty where they agree. */
  static List<String> differences(Case some) {
    Agreement agreement = new Agreement();
    List<Verdict> verdicts = some.evaluation().verdicts();
    List<Finding> findings = some.findings();
    agreement.expect(
        "answered goals",
        findings.stream().map(finding -> finding.goal().id()).toList(),
        verdicts.stream().map(verdict -> verdict.goal().id()).toList());
    for (int i = 0; i < Math.min(verdicts.size(), findings.size()); i++) {
      agreement.compare(verdicts.get(i), findings.get(i));
    }
    return agreement.differences;
  }

  /** Where the two answers differ in what is found by trying. */
  static List<String> searched(Case some) {
    Agreement agreement = new Agreement();
    List<Verdict> verdicts = some.evaluation().verdicts();
    List<Finding> findings = some.findings();
    for (int i = 0; i < verdicts.size(); i++) {
      agreement.search(verdicts.get(i), findings.get(i));
    }
    return agreement.differences;
  }

  private void search(Verdict verdict, Finding finding) {
    Search search = new Search(finding, finding.goal().id().hashCode());
    SortedSet<Key> found = search.deciding();
    SortedSet<Key> said = deciding(verdict);
    // Trying shows what can change the truth; that nothing else can, InvarianceTest shows.
    if (!said.containsAll(found)) {
      expect(finding.goal().id() + " deciding", found, said);
    }
    differences.addAll(Changing.differences(verdict, finding, search));
  }

  private static SortedSet<Key> deciding(Verdict verdict) {
    return verdict.missing().stream()
        .filter(Gap::decides)
        .map(Gap::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void compare(Verdict verdict, Finding finding) {
    String id = finding.goal().id() + " ";
    expect(id + "status", finding.status(), verdict.status().id());
    expect(id + "truth", finding.answer().name(), verdict.claim().truth().name());
    expect(id + "subject", finding.subject(), verdict.subject());
    expect(id + "final", finding.isFinal(), verdict.isFinal());
    expect(id + "in force", finding.isInForce(), verdict.isInForce());
    expect(id + "provisional", finding.isProvisional(), verdict.isProvisional());
    expect(id + "effective date", finding.effective(), verdict.effectiveDate());
    expect(id + "margin", finding.margin(), margin(verdict));
    SortedSet<Key> missing = new TreeSet<>();
    verdict.missing().forEach(gap -> missing.add(gap.key()));
    SortedSet<Key> excluded = new TreeSet<>();
    verdict.excluded().forEach(each -> excluded.add(each.key()));
    // What took one unit out may be missing of another: it then stands where it decides.
    SortedSet<Key> both = new TreeSet<>(finding.missing());
    both.retainAll(finding.excluded());
    expect(id + "excluded", without(finding.excluded(), both), without(excluded, both));
    expect(id + "missing", without(finding.missing(), both), without(missing, both));
    expect(id + "both", both, together(both, missing, excluded));
  }

  private static SortedSet<Key> without(SortedSet<Key> keys, SortedSet<Key> others) {
    SortedSet<Key> left = new TreeSet<>(keys);
    left.removeAll(others);
    return left;
  }

  /** Which of some keys stand in exactly one of two sets. */
  private static SortedSet<Key> together(
      SortedSet<Key> keys, SortedSet<Key> missing, SortedSet<Key> excluded) {
    SortedSet<Key> one = new TreeSet<>(keys);
    one.removeIf(key -> missing.contains(key) == excluded.contains(key));
    return one;
  }

  private static @Nullable Fraction margin(Verdict verdict) {
    Margin margin = verdict.margin();
    return margin == null || margin.bound() != Margin.Bound.EXACT
        ? null
        : Fraction.of(margin.value());
  }

  private void expect(String what, @Nullable Object reference, @Nullable Object library) {
    if (!Objects.equals(reference, library)) {
      differences.add(what + ": the reference says " + reference + ", the library " + library);
    }
  }
}
