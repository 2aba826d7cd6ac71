package dk.pejl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewPlanCommandTest {
  @TempDir
  Path folder;

  private Ran make(String name) {
    return Ran.pejl(
        "new-plan",
        folder.resolve(name).toString(),
        "--plan",
        "klimaplan-2027",
        "--municipality",
        "741");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void everyFileOfAPlanIsMade() throws IOException {
    assertThat(make("ny").exit()).isEqualTo(Exit.DONE);
    assertThat(files().stream().map(each -> folder.relativize(each).toString().replace('\\', '/')))
        .containsExactly(
            "ny/pom.xml",
            "ny/src/main/java/minplan/klimaplan2027/Klimaplan2027.java",
            "ny/src/main/java/minplan/klimaplan2027/package-info.java",
            "ny/src/main/resources/META-INF/services/dk.pejl.rulebook.RulePack",
            "ny/src/main/resources/minplan/klimaplan2027/maal.drl",
            "ny/src/test/java/minplan/klimaplan2027/ScenariosTest.java",
            "ny/src/test/resources/minplan/klimaplan2027/scenarier.yaml");
  }

  @Test
  void nothingIsLeftToFillIn() throws IOException {
    make("ny");
    for (Path file : files()) {
      assertThat(Files.readString(file)).doesNotContainPattern("@[a-z]+@");
    }
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws IOException {
    make("ny");
    Files.writeString(folder.resolve("ny/pom.xml"), "mine");
    assertThat(make("ny").exit()).isEqualTo(Exit.REFUSED);
    assertThat(folder.resolve("ny/pom.xml")).hasContent("mine");
  }

  @Test
  void whatIsMissingOrWrongIsToldAtOnce() {
    Golden.check("new-plan/bad", Ran.pejl("new-plan", "--plan", "Klima plan").all());
  }
}
