package dk.pejl.json;

import dk.pejl.input.FieldsReader;
import dk.pejl.wording.Refusal;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That an evaluation follows another, and who vouches for it. A seal stands beside the evaluation
 * and does not change its digest.
 *
 * @param previous the digest of the seal before, or null where the series begins
 * @param digest the digest of this seal: over the evaluation's digest and the seal before
 * @param signature the signature of the same, in Base64, or null where there is none
 */
record Seal(
    @Nullable String previous, String digest, @Nullable String signature) {
  private static final String FORMAT = "pejl-seal/1";
  private static final String ALGORITHM = "Ed25519";

  /** The seal of an evaluation, signed if there is a key. */
  static Seal of(String evaluation, @Nullable String previous, @Nullable PrivateKey key) {
    Map<String, @Nullable Object> sealed = sealed(evaluation, previous);
    String signature = key == null ? null : signature(key, CanonicalJson.bytes(sealed));
    return new Seal(previous, CanonicalJson.digest(sealed), signature);
  }

  /** The seal that stands in a file. */
  static Seal of(FieldsReader reader) {
    String previous =
        reader.has("previous") ? reader.parsed("previous", EvaluationReader::digest) : null;
    String digest = reader.parsed("digest", EvaluationReader::digest);
    String signature = reader.has("signature")
        ? reader.made(
            "signature", (node, problems) -> FieldsReader.of(node, problems, Seal::signature))
        : null;
    return new Seal(previous, digest, signature);
  }

  private static String signature(FieldsReader reader) {
    reader.choice("algorithm", new String[] {ALGORITHM}, name -> name);
    return reader.text("value");
  }

  /** What is digested and signed. */
  private static Map<String, @Nullable Object> sealed(
      String evaluation, @Nullable String previous) {
    return new Fields()
        .put("format", FORMAT)
        .put("evaluation", evaluation)
        .put("previous", previous)
        .map();
  }

  private static String signature(PrivateKey key, byte[] bytes) {
    try {
      Signature signing = Signature.getInstance(ALGORITHM);
      signing.initSign(key);
      signing.update(bytes);
      return Base64.getEncoder().encodeToString(signing.sign());
    } catch (GeneralSecurityException unfit) {
      Refusal refusal = new Refusal(
          "Nøglen kan ikke underskrive: brug en privat Ed25519-nøgle.",
          "The key cannot sign: use a private Ed25519 key.");
      refusal.initCause(unfit);
      throw refusal;
    }
  }

  /** Whether the holder of a key signed this seal of an evaluation. */
  boolean isSignedBy(PublicKey key, String evaluation) {
    if (signature == null) {
      return false;
    }
    try {
      Signature checking = Signature.getInstance(ALGORITHM);
      checking.initVerify(key);
      checking.update(CanonicalJson.bytes(sealed(evaluation, previous)));
      byte[] bytes = Base64.getDecoder().decode(signature);
      // What decodes to the same bytes in another spelling was not written here.
      return Base64.getEncoder().encodeToString(bytes).equals(signature) && checking.verify(bytes);
    } catch (GeneralSecurityException | IllegalArgumentException unfit) {
      return false;
    }
  }

  /** The seal as JSON. */
  Fields json() {
    Fields fields = new Fields().put("previous", previous).put("digest", digest);
    return signature == null
        ? fields
        : fields.put("signature", new Fields().put("algorithm", ALGORITHM).put("value", signature));
  }
}
