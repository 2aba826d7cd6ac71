package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir
  private Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private Ran evaluate(String facts, String output) {
    return Ran.pejl(
        "evaluate",
        facts,
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "csr-2021.egen-andel",
        "-o",
        folder.resolve(output).toString());
  }

  @Test
  void the_file_holds_what_standard_output_would() throws IOException {
    Ran ran = Ran.pejl("goals", "-o", folder.resolve("svar.txt").toString());
    assertThat(ran).isEqualTo(new Ran(Exit.DONE, "", ""));
    assertThat(folder.resolve("svar.txt")).hasContent(Ran.pejl("goals").out());
    assertThat(names()).containsExactly("svar.txt");
  }

  @Test
  void problems_leave_no_file() throws IOException {
    assertThat(evaluate(FactsFile.BAD_CSV, "svar.txt").exit()).isEqualTo(Exit.REFUSED);
    assertThat(names()).isEmpty();
  }

  @Test
  void problems_leave_a_file_as_it_was() throws IOException {
    Files.writeString(folder.resolve("svar.txt"), "før");
    evaluate(FactsFile.BAD_CSV, "svar.txt");
    assertThat(folder.resolve("svar.txt")).hasContent("før");
  }

  @Test
  void a_failure_in_the_midst_leaves_a_file_as_it_was() throws IOException {
    Path file = Files.writeString(folder.resolve("svar.txt"), "før");
    try {
      Output.to(file, stream -> {
        stream.write("halvt".getBytes(StandardCharsets.UTF_8));
        throw new IllegalStateException();
      });
    } catch (IllegalStateException expected) {
      assertThat(file).hasContent("før");
    }
    assertThat(names()).containsExactly("svar.txt");
  }

  @Test
  void an_existing_file_is_replaced() throws IOException {
    Files.writeString(folder.resolve("svar.txt"), "før");
    evaluate(FactsFile.CSR, "svar.txt");
    assertThat(Files.readString(folder.resolve("svar.txt")))
        .contains("opfyldt")
        .doesNotContain("før\n");
    assertThat(names()).containsExactly("svar.txt");
  }

  @Test
  void a_link_stays_a_link() throws IOException {
    Path target = Files.writeString(folder.resolve("svar.txt"), "før");
    Files.createSymbolicLink(folder.resolve("link.txt"), target);
    evaluate(FactsFile.CSR, "link.txt");
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(Files.readString(target)).contains("opfyldt");
  }

  @Test
  void a_folder_that_is_not_there_is_refused() {
    Ran ran = evaluate(FactsFile.CSR, "ingen/svar.txt");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives: vælg en fil i en mappe, der findes");
  }

  @Test
  void a_folder_is_no_file_to_write() {
    Ran ran = evaluate(FactsFile.CSR, ".");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives");
  }

  @Test
  void facts_are_not_overwritten_by_their_answer() throws IOException {
    Path facts = Files.copy(Path.of(FactsFile.CSR), folder.resolve("tal.json"));
    Ran ran = evaluate(facts.toString(), "tal.json");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("skal både læses og skrives");
    assertThat(facts).hasSameTextualContentAs(Path.of(FactsFile.CSR));
  }

  @Test
  void a_check_that_finds_something_still_writes_its_report() {
    Ran ran =
        Ran.pejl("check", FactsFile.BAD_CSV, "-o", folder.resolve("fejl.txt").toString());
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(folder.resolve("fejl.txt")).content().contains("bad.csv:3");
  }

  @Test
  void output_that_nobody_takes_is_told() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("no space left");
      }
    };
    int exit = Pejl.run(
        new String[] {"goals"},
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(full, false, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(exit).isEqualTo(Exit.REFUSED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("Svaret kunne ikke skrives");
  }
}
