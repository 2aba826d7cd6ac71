package dk.pejl.json;

import dk.pejl.verdict.Digests;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as JSON, worked out once whichever forms of it are asked for. Immutable and
 * thread-safe.
 */
public final class Document {
  private final Map<String, @Nullable Object> body;
  private final String facts;
  private final @Nullable Seal seal;
  private volatile @Nullable String digest;

  /** A document of all but the digest, with the digest of the facts. */
  Document(Map<String, @Nullable Object> body, String facts) {
    this(body, facts, null);
  }

  private Document(Map<String, @Nullable Object> body, String facts, @Nullable Seal seal) {
    this.body = body;
    this.facts = facts;
    this.seal = seal;
  }

  /** This document with a seal, which stands beside the evaluation and does not change its digest. */
  Document sealed(Seal with) {
    return new Document(body, facts, with);
  }

  /** The evaluation as canonical JSON, on one line and without a line break at its end. */
  public byte[] bytes() {
    return seal == null ? CanonicalJson.bytesWithDigest(body) : CanonicalJson.bytes(json());
  }

  /** The evaluation laid out for people; it has the same digests, since those are over the values. */
  public String pretty() {
    return JsonLayout.lines(json());
  }

  /** The digests that the JSON states. */
  public Digests digests() {
    return new Digests(facts, digest());
  }

  private String digest() {
    String known = digest;
    if (known == null) {
      known = CanonicalJson.digest(body);
      digest = known;
    }
    return known;
  }

  /** All but the digest and the seal as a JSON value. */
  Map<String, @Nullable Object> body() {
    return body;
  }

  /** The whole as a JSON value. */
  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(body);
    json.put("digest", digest());
    if (seal != null) {
      json.put("seal", seal.json().map());
    }
    return json;
  }
}
