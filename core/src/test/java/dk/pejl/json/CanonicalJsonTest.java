package dk.pejl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.input.Scalars;
import dk.pejl.wording.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private static String canonical(Object value) {
    return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
  }

  /** The example of section 3.2.2 of the RFC, written as section 3.2.3 says. */
  @Test
  void writesTheExampleOfTheRfc() {
    String input = """
        {
          "numbers": [333333333.33333329, 1E30, 4.50,
                      2e-3, 0.000000000000000000000000001],
          "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
          "literals": [null, true, false]
        }
        """;
    assertThat(canonical(MAPPER.readValue(input, Map.class)))
        .isEqualTo("{\"literals\":[null,true,false],"
            + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
  }

  /** The names of section 3.2.3 of the RFC, in the order that it gives them. */
  @Test
  void sortsNamesByTheirUtf16CodeUnits() {
    String input = """
        {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
         "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
         "\\u00f6": "Latin Small Letter O With Diaeresis"}
        """;
    assertThat(canonical(MAPPER.readValue(input, Map.class)))
        .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
            + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
            + "\"😀\":\"Emoji: Grinning Face\","
            + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void sortsNamesAtEveryDepth() {
    String input = """
        {"1": {"f": {"f": "hi", "F": 5}, "\\n": 56.0}, "10": {}, "": "empty", "a": {},
         "111": [{"e": "yes", "E": "no"}], "A": {}}
        """;
    assertThat(canonical(MAPPER.readValue(input, Map.class)))
        .isEqualTo("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
            + "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}");
  }

  @Test
  void leavesUnicodeAsItIsComposed() {
    assertThat(canonical("A\u030a")).isEqualTo("\"A\u030a\"");
  }

  /** The numbers of appendix B of the RFC, by their bits. */
  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "8000000000000000, 0",
    "0000000000000001, 5e-324",
    "8000000000000001, -5e-324",
    "7fefffffffffffff, 1.7976931348623157e+308",
    "ffefffffffffffff, -1.7976931348623157e+308",
    "4340000000000000, 9007199254740992",
    "c340000000000000, -9007199254740992",
    "4430000000000000, 295147905179352830000",
    "44b52d02c7e14af5, 9.999999999999997e+22",
    "44b52d02c7e14af6, 1e+23",
    "44b52d02c7e14af7, 1.0000000000000001e+23",
    "444b1ae4d6e2ef4e, 999999999999999700000",
    "444b1ae4d6e2ef4f, 999999999999999900000",
    "444b1ae4d6e2ef50, 1e+21",
    "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
    "3eb0c6f7a0b5ed8d, 0.000001",
    "41b3de4355555553, 333333333.3333332",
    "41b3de4355555554, 333333333.33333325",
    "41b3de4355555555, 333333333.3333333",
    "41b3de4355555556, 333333333.3333334",
    "41b3de4355555557, 333333333.33333343",
    "becbf647612f3696, -0.0000033333333333333333",
    "43143ff3c1cb0959, 1424953923781206.2"
  })
  void writesTheNumbersOfTheRfc(String bits, String expected) {
    double number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    assertThat(canonical(number)).isEqualTo(expected);
  }

  @Test
  void ofTheShortestDecimalsTakesOneThatIsReadBackBeforeOneThatIsNearer() {
    assertThat(canonical(Math.pow(2, -44))).isEqualTo("5.684341886080802e-14");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoNumberInJson(double number) {
    assertThatThrownBy(() -> CanonicalJson.bytes(number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 7, -7, 1L << 53, -(1L << 53)})
  void writesWholeNumbersThatADoubleHolds(long number) {
    assertThat(canonical(number)).isEqualTo(String.valueOf(number));
  }

  @Test
  void refusesWholeNumbersThatADoubleMightNotHold() {
    assertThatThrownBy(() -> CanonicalJson.bytes((1L << 53) + 1))
        .hasMessageContaining("9007199254740993");
  }

  @Test
  void refusesDecimalsThatAreToBeStrings() {
    assertThatThrownBy(() -> CanonicalJson.bytes(new java.math.BigDecimal("0.1")))
        .hasMessageContaining("0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void refusesHalfCharacters(String text) {
    assertThatThrownBy(() -> CanonicalJson.bytes(text)).isInstanceOf(Refusal.class);
  }

  @Test
  void escapesOnlyWhatMustBe() {
    assertThat(canonical("\b\t\n\f\r\u0001\u001f\u007f\u2028</\"\\"))
        .isEqualTo("\"\\b\\t\\n\\f\\r\\u0001\\u001f\u007f\u2028</\\\"\\\\\"");
  }

  @Test
  void digestIsThatOfTheBytes() {
    // printf '{"a":[1,null]}' | sha256sum
    Map<String, Object> value = Map.of("a", Arrays.asList(1, null));
    assertThat(CanonicalJson.digest(value))
        .isEqualTo("sha256:a290b55a84a4e851c13e570346d396a0ff58e13e3b458112237484f9ed3b8950");
  }

  @Property
  void agreesWithAnotherImplementationOnDoubles(@ForAll long bits) throws IOException {
    double number = Double.longBitsToDouble(bits);
    if (Double.isFinite(number)) {
      String json = "[" + number + "]";
      assertThat(canonical(List.of(number)))
          .isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }
  }

  @Property
  void everyDoubleIsReadBack(@ForAll double number) {
    assertThat(Double.parseDouble(canonical(number))).isEqualTo(number + 0.0);
  }

  @Property
  void agreesWithAnotherImplementationOnTexts(@ForAll Map<String, String> texts)
      throws IOException {
    Map<String, String> whole = new LinkedHashMap<>();
    texts.forEach((name, text) -> whole.put(halves(name), halves(text)));
    String json = MAPPER.writeValueAsString(whole);
    assertThat(canonical(whole)).isEqualTo(new JsonCanonicalizer(json).getEncodedString());
  }

  private static String halves(String text) {
    return Scalars.isWellFormed(text) ? text : text.replaceAll("[\ud800-\udfff]", "?");
  }

  @Property
  void theOrderOfFieldsDoesNotMatter(@ForAll Map<String, Integer> fields) {
    assertThat(canonical(new HashMap<>(fields))).isEqualTo(canonical(new LinkedHashMap<>(fields)));
  }
}
