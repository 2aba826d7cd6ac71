package dk.pejl.claim;

import dk.pejl.quantity.Exact;
import dk.pejl.quantity.Range;
import dk.pejl.wording.Refusal;
import java.util.List;

/** How many of several claims are to hold: at least so many, at most, or exactly. */
public enum Quota {
  /** So many or more: <i>mindst</i>. */
  AT_LEAST("at-least", "Claim.atLeast", Relation.AT_LEAST),
  /** So many or fewer: <i>højst</i>. */
  AT_MOST("at-most", "Claim.atMost", Relation.AT_MOST),
  /** So many: <i>netop</i>. */
  EXACTLY("exactly", "Claim.exactly", Relation.EQUAL);

  private final String id;
  private final String word;
  private final Relation relation;

  Quota(String id, String word, Relation relation) {
    this.id = id;
    this.word = word;
    this.relation = relation;
  }

  /** The name of this quota in files. */
  public String id() {
    return id;
  }

  /** Whether it holds that so many hold, where it is known of some alone. */
  Truth truth(Range holds, int count) {
    return relation.holds(holds, Range.exactly(Exact.of(count)));
  }

  /** Whether it holds where so many do. */
  public boolean holds(int holding, int count) {
    return truth(Range.exactly(Exact.of(holding)), count) == Truth.TRUE;
  }

  /** Whether a demand on so many of several claims can both hold and fail. */
  public boolean canBe(int count, int of) {
    return count >= least() && count <= most(of);
  }

  private int least() {
    return this == AT_LEAST ? 1 : 0;
  }

  private int most(int of) {
    return this == AT_MOST ? of - 1 : of;
  }

  /** Refuses what is no demand: a number that always or never holds, or one part by itself. */
  void check(int count, List<Claim> parts) {
    int of = parts.size();
    if (of < 2) {
      throw new Refusal(
          "'" + word + "' står om " + of + (of == 1 ? " del" : " dele")
              + ": skriv mindst to, eller påstanden for sig selv.",
          "'" + word + "' is about " + of + (of == 1 ? " part" : " parts")
              + ": write two or more, or the claim by itself.");
    }
    if (!canBe(count, of)) {
      throw new Refusal(
          "'" + word + "( " + count + ", … )' står om " + of + " dele: skriv et tal fra " + least()
              + " til " + most(of) + ".",
          "'" + word + "( " + count + ", … )' is about " + of + " parts: write a number from "
              + least() + " to " + most(of) + ".");
    }
    parts.forEach(this::checkPath);
  }

  private void checkPath(Claim part) {
    part.comparisons((comparison, counts) -> {
      if (comparison.path() != null) {
        throw new Refusal(
            "En sti er målets egen og kan ikke stå i en del af '" + word + "': fjern along.",
            "A path is the goal's own and cannot stand in a part of '" + word + "': remove along.");
      }
    });
  }
}
