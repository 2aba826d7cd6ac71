package dk.pejl.json;

import dk.pejl.fact.Problems;
import dk.pejl.input.FieldsReader;
import dk.pejl.input.Node;
import dk.pejl.verdict.Evaluation;
import java.io.IOException;
import java.io.InputStream;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a series of evaluations, each with a seal that names the one before, so that a {@link
 * EvaluationCheck} notices one that was altered, moved or taken out; and signs them if there is a key.
 * That the last of a series was taken off shows only to who knows its seal. For one thread.
 */
public final class Sealer {
  private final EvaluationJson writer;
  private final @Nullable PrivateKey key;
  private @Nullable String previous;

  private Sealer(EvaluationJson writer, @Nullable PrivateKey key, @Nullable String previous) {
    this.writer = writer;
    this.key = key;
    this.previous = previous;
  }

  /** A sealer that begins a series. */
  public static Sealer of(EvaluationJson writer) {
    return new Sealer(writer, null, null);
  }

  /** This sealer, signing with a private Ed25519 key. */
  public Sealer signing(PrivateKey with) {
    return new Sealer(writer, with, previous);
  }

  /** This sealer, going on from the seal of another evaluation. */
  public Sealer after(String seal) {
    return new Sealer(writer, key, EvaluationReader.digest(seal));
  }

  /** The next evaluation of the series, sealed. */
  public Document document(Evaluation evaluation) {
    Document document = writer.document(evaluation);
    Seal seal = Seal.of(document.digests().evaluation(), previous, key);
    previous = seal.digest();
    return document.sealed(seal);
  }

  /**
   * The last seal in a stream of evaluations, after which a series goes on; null where the last of
   * them has none.
   */
  public static @Nullable String last(InputStream in, String source) throws IOException {
    List<@Nullable String> seals = new ArrayList<>();
    EvaluationJson.nodes(in, source, node -> {
      Seal seal = seal(node);
      seals.add(seal == null ? null : seal.digest());
    });
    return seals.get(seals.size() - 1);
  }

  /** The seal of the evaluation in a node, or null where it has none. */
  static @Nullable Seal seal(Node root) {
    Node node = root.member("seal");
    if (node == null) {
      return null;
    }
    List<dk.pejl.fact.Problem> problems = new ArrayList<>();
    Seal seal = null;
    try {
      seal = FieldsReader.of(node, problems, Seal::of);
    } catch (FieldsReader.Unfit noted) {
      // What did not fit stands among the problems.
    }
    if (!problems.isEmpty()) {
      throw new Problems(problems);
    }
    return seal;
  }
}
