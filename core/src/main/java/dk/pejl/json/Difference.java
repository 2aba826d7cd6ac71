package dk.pejl.json;

import dk.pejl.fact.Place;
import dk.pejl.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A place at which an evaluation says something else than what comes out when it is worked out again.
 *
 * @param place the file, the line and the JSON pointer
 * @param basis what it was held against
 * @param stated the JSON that stands there, or null where nothing does
 * @param found the JSON that should stand there, or null where nothing should
 */
public record Difference(
    Place place,
    Basis basis,
    @Nullable String stated,
    @Nullable String found) {
  private static final int LONGEST = 200;

  /** What an evaluation is held against. */
  public enum Basis {
    /** What follows from the rest of the evaluation. */
    CONTENT("content", new Wording("af resten følger", "from the rest follows")),
    /** The digest of what stands there. */
    DIGEST("digest", new Wording("indholdet giver", "the content gives")),
    /** The facts at hand. */
    FACTS("facts", new Wording("tallene giver", "the facts give")),
    /** The answer of the rules at hand to the same question. */
    AGAIN("again", new Wording("evalueret igen bliver det", "evaluated again it is")),
    /** The seal of the evaluation before, and the key that signs. */
    SEAL("seal", new Wording("seglet skal være", "the seal must be"));

    private final String id;
    private final Wording but;

    Basis(String id, Wording but) {
      this.id = id;
      this.but = but;
    }

    /** The name of this basis in files. */
    public String id() {
      return id;
    }
  }

  /** The difference in words, such as {@code this says "met", but from the rest follows "not-met"}. */
  public Wording wording() {
    Wording says = stated == null
        ? new Wording("her står intet", "nothing stands here")
        : new Wording("her står " + clipped(stated), "this says " + clipped(stated));
    Wording but = found == null
        ? new Wording(basis.but.da() + " intet", basis.but.en() + " nothing")
        : new Wording(basis.but.da() + " " + clipped(found), basis.but.en() + " " + clipped(found));
    return new Wording(
        says.da() + ", men " + but.da() + ".", says.en() + ", but " + but.en() + ".");
  }

  private static String clipped(String json) {
    return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…";
  }
}
