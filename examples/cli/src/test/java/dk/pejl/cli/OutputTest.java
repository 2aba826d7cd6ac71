package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
  void aFileKeepsItsMode() throws IOException {
    for (String mode : List.of("rw-------", "rw-rw-r--", "r--r-----")) {
      Path file = folder.resolve("svar.txt");
      Files.deleteIfExists(file);
      Files.writeString(file, "før");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      evaluate(FactsFile.CSR, "svar.txt");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(mode);
      assertThat(Files.readString(file)).contains("opfyldt");
    }
  }

  @Test
  void whatAKilledProcessLeftUnfinishedIsRemoved() throws IOException {
    Files.writeString(folder.resolve(".svar.txt." + Long.MAX_VALUE / 10 + ".tmp"), "halvt");
    Files.writeString(folder.resolve(".andet.txt." + Long.MAX_VALUE / 10 + ".tmp"), "andres");
    evaluate(FactsFile.CSR, "svar.txt");
    assertThat(names()).containsExactly(".andet.txt." + Long.MAX_VALUE / 10 + ".tmp", "svar.txt");
  }

  @Test
  void whatCannotBeReadMeanwhileIsNotTheFaultOfTheFile() {
    assertThatThrownBy(() -> Output.to(folder.resolve("svar.txt"), stream -> {
          throw new IOException("broken pipe of the source");
        }))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("broken pipe of the source");
  }

  @Test
  void aFullDiskIsToldWithItsFileAndWhatToDo() {
    Ran ran = Ran.pejl("goals", "-o", "/dev/full");
    assertThat(ran.exit()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains("'/dev/full'").contains("gør plads på disken");
  }

  @Test
  void aFullDiskUnderASecondFileIsToldWithThatFile() {
    Ran ran = Ran.pejl(
        "evaluate",
        FactsFile.CSR,
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "csr-2021.egen-andel",
        "--trace",
        "/dev/full",
        "-o",
        folder.resolve("svar.txt").toString());
    assertThat(ran.err()).contains("'/dev/full'").doesNotContain("svar.txt");
  }

  /** A pipe that a thread writes the content of a file to. */
  private Path pipe(String file) throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe" + System.nanoTime());
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Thread writer = new Thread(() -> {
      try {
        Files.write(pipe, Files.readAllBytes(Path.of(file)));
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    });
    writer.setDaemon(true);
    writer.start();
    return pipe;
  }

  @Test
  void factsAreReadFromAPipe() throws IOException, InterruptedException {
    assertThat(Ran.pejl("check", pipe(FactsFile.CSR).toString()).exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void evaluationsAndTheirFactsAreReadFromPipes() throws IOException, InterruptedException {
    String file = folder.resolve("svar.json").toString();
    Ran.pejl(
        "evaluate",
        FactsFile.CSR,
        "--subject",
        "kommune:580",
        "--period",
        "2019",
        "--goal",
        "csr-2021.egen-andel",
        "--format",
        "json",
        "-o",
        file);
    Ran verified = Ran.pejl(
        "verify",
        pipe(file).toString(),
        pipe(file).toString(),
        pipe(FactsFile.CSR).toString());
    assertThat(verified.err()).isEmpty();
    assertThat(verified.out()).startsWith("2 evalueringer");
    Ran compared = Ran.pejl("diff", pipe(file).toString(), pipe(file).toString());
    assertThat(compared.exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void anAnswerIsWrittenToAPipe() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Process reader = new ProcessBuilder("cat", pipe.toString()).start();
    Ran ran = Ran.pejl("goals", "-o", pipe.toString());
    assertThat(ran.exit()).isEqualTo(Exit.DONE);
    assertThat(new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo(Ran.pejl("goals").out());
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
