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
  void theFileHoldsWhatStandardOutputWould() throws IOException {
    Ran ran = Ran.pejl("goals", "-o", folder.resolve("svar.txt").toString());
    assertThat(ran).isEqualTo(new Ran(Exit.DONE, "", ""));
    assertThat(folder.resolve("svar.txt")).hasContent(Ran.pejl("goals").out());
    assertThat(names()).containsExactly("svar.txt");
  }

  @Test
  void problemsLeaveNoFile() throws IOException {
    assertThat(evaluate(FactsFile.BAD_CSV, "svar.txt").exit()).isEqualTo(Exit.REFUSED);
    assertThat(names()).isEmpty();
  }

  @Test
  void problemsLeaveAFileAsItWas() throws IOException {
    Files.writeString(folder.resolve("svar.txt"), "før");
    evaluate(FactsFile.BAD_CSV, "svar.txt");
    assertThat(folder.resolve("svar.txt")).hasContent("før");
  }

  @Test
  void aFailureInTheMidstLeavesAFileAsItWas() throws IOException {
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
  void anExistingFileIsReplaced() throws IOException {
    Files.writeString(folder.resolve("svar.txt"), "før");
    evaluate(FactsFile.CSR, "svar.txt");
    assertThat(Files.readString(folder.resolve("svar.txt")))
        .contains("opfyldt")
        .doesNotContain("før\n");
    assertThat(names()).containsExactly("svar.txt");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path target = Files.writeString(folder.resolve("svar.txt"), "før");
    Files.createSymbolicLink(folder.resolve("link.txt"), target);
    evaluate(FactsFile.CSR, "link.txt");
    assertThat(folder.resolve("link.txt")).isSymbolicLink();
    assertThat(Files.readString(target)).contains("opfyldt");
  }

  @Test
  void aFolderThatIsNotThereIsRefused() {
    Ran ran = evaluate(FactsFile.CSR, "ingen/svar.txt");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives: vælg en fil i en mappe, der findes");
  }

  @Test
  void aFolderIsNoFileToWrite() {
    Ran ran = evaluate(FactsFile.CSR, ".");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("kan ikke skrives");
  }

  @Test
  void factsAreNotOverwrittenByTheirAnswer() throws IOException {
    Path facts = Files.copy(Path.of(FactsFile.CSR), folder.resolve("tal.json"));
    Ran ran = evaluate(facts.toString(), "tal.json");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("skal både læses og skrives");
    assertThat(facts).hasSameTextualContentAs(Path.of(FactsFile.CSR));
  }

  @Test
  void aCheckThatFindsSomethingStillWritesItsReport() {
    Ran ran =
        Ran.pejl("check", FactsFile.BAD_CSV, "-o", folder.resolve("fejl.txt").toString());
    assertThat(ran.exit()).isEqualTo(Exit.FOUND);
    assertThat(folder.resolve("fejl.txt")).content().contains("bad.csv:3");
  }

  @Test
  void outputThatNobodyTakesIsTold() {
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
