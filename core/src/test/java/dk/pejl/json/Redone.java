package dk.pejl.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations that somebody has altered. */
public final class Redone {
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String LETTERS =
      "0123456789abcdefghijklmnopqrstuvwxyzæøåABCDEFG {}[]:,.\"\\/-+_%";

  private Redone() {}

  /** The evaluation with a digest that fits what it says, as one makes it who knows how. */
  @SuppressWarnings("unchecked") // An evaluation is an object.
  public static String digest(String json) {
    Map<String, Object> all = MAPPER.readValue(json, Map.class);
    all.remove("digest");
    all.put("digest", CanonicalJson.digest(all));
    return new String(CanonicalJson.bytes(all), UTF_8);
  }

  /** The text with one character replaced by another. */
  public static String character(String json, Random random) {
    int at = random.nextInt(json.length());
    char other = LETTERS.charAt(random.nextInt(LETTERS.length()));
    return json.substring(0, at) + other + json.substring(at + 1);
  }

  /** Whether what is written in the two is not the same JSON. */
  public static boolean isOtherwise(String json, String altered) {
    try {
      return !MAPPER.readTree(json).equals(MAPPER.readTree(altered));
    } catch (JacksonException notJson) {
      return true;
    }
  }

  /** Whether it is still JSON. */
  public static boolean isJson(String altered) {
    try {
      MAPPER.readTree(altered);
      return true;
    } catch (JacksonException notJson) {
      return false;
    }
  }
}
