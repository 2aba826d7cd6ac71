package dk.pejl.json;

import dk.pejl.wording.Refusal;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Reads Ed25519 keys in PEM, as {@code openssl genpkey -algorithm ed25519} and {@code openssl pkey
 * -pubout} write them.
 */
public final class Pem {
  private Pem() {}

  /** The private key, with which evaluations are signed. */
  public static PrivateKey privateKey(String pem) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new PKCS8EncodedKeySpec(content(pem, "PRIVATE KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException unfit) {
      throw refused("PRIVATE KEY", "openssl genpkey -algorithm ed25519", unfit);
    }
  }

  /** The public key, with which signatures are checked. */
  public static PublicKey publicKey(String pem) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePublic(new X509EncodedKeySpec(content(pem, "PUBLIC KEY")));
    } catch (GeneralSecurityException | IllegalArgumentException unfit) {
      throw refused("PUBLIC KEY", "openssl pkey -pubout", unfit);
    }
  }

  private static byte[] content(String pem, String label) {
    String begin = "-----BEGIN " + label + "-----";
    int from = pem.indexOf(begin);
    int to = pem.indexOf("-----END " + label + "-----");
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("No " + label);
    }
    return Base64.getMimeDecoder().decode(pem.substring(from + begin.length(), to));
  }

  private static Refusal refused(String label, String command, Exception unfit) {
    Refusal refusal = new Refusal(
        "Nøglefilen indeholder ingen Ed25519-nøgle mellem '-----BEGIN " + label + "-----' og"
            + " slutlinjen: lav den med '" + command + "'.",
        "The key file holds no Ed25519 key between '-----BEGIN " + label + "-----' and the end"
            + " line: make it with '" + command + "'.");
    refusal.initCause(unfit);
    return refusal;
  }
}
