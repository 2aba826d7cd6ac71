package dk.pejl.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeReaderTest {
  private static Node read(String json) throws IOException {
    return new NodeReader(
            new ByteArrayInputStream(json.getBytes(UTF_8)), "f.json", Limits.USUAL, Scalars::exact)
        .next();
  }

  @Test
  void eachValueHasItsPlace() throws IOException {
    Node root = read("{\"a\": [1,\n{\"b/c~d\": true}]}");

    assertThat(root.place()).hasToString("f.json:1");
    assertThat(root.member("a").elements().get(0).place()).hasToString("f.json:1 /a/0");
    assertThat(root.member("a").elements().get(1).member("b/c~d").place())
        .hasToString("f.json:2 /a/1/b~1c~0d");
  }

  @Test
  void aLongNameAroundManyValuesIsHeldOnce() throws IOException {
    // Written out at each value, these names would take two thousand million characters.
    String name = "n".repeat(10_000);
    Node root = read("{\"" + name + "\": [" + "0,".repeat(200_000) + "0]}");
    List<Node> elements = root.member(name).elements();

    assertThat(elements.get(200_000).place().pointer()).isEqualTo("/" + name + "/200000");
  }
}
