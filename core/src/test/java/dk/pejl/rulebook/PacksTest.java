package dk.pejl.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.pejl.fact.Problem;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.verdict.Plan;
import dk.pejl.wording.Language;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
  @TempDir
  Path folder;

  @Test
  void whatIsRefusedWhileAConstantIsMadeIsToldInTheFileOfThePack() throws IOException {
    List<Problem> problems = problems(RefusedConstant.class.getName());
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).place().source()).isEqualTo("dk/pejl/rulebook/PacksTest.java");
    assertThat(problems.get(0).place().line()).isPositive();
    assertThat(problems.get(0).in(Language.DA))
        .endsWith("Pakken 'RefusedConstant' kan ikke indlæses: 'kommune 741' er ikke et emne: skriv"
            + " slags og kode, fx kommune:580.");
  }

  @Test
  void aServiceThatIsNoClassIsToldBesideWhatElseIsWrong() throws IOException {
    List<Problem> problems = problems("dk.pejl.Nowhere\n" + FailingConstructor.class.getName());
    assertThat(problems).hasSize(2);
    assertThat(problems.get(0).in(Language.EN)).contains("dk.pejl.Nowhere");
    assertThat(problems.get(1).in(Language.EN))
        .endsWith("The pack 'FailingConstructor' cannot be loaded:"
            + " java.lang.IllegalStateException: no luck");
  }

  @Test
  void whatComesInAJarIsToldWithTheJar() {
    assertThat(Origin.place(Test.class).toString())
        .matches("org\\.junit\\.jupiter\\.api\\.Test \\(junit-jupiter-api-.*\\.jar\\)");
  }

  private List<Problem> problems(String services) throws IOException {
    Path file = folder.resolve("META-INF/services/" + RulePack.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, services);
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, PacksTest.class.getClassLoader())) {
      return catchThrowableOfType(Problems.class, () -> Packs.of(loader)).list();
    }
  }

  private abstract static class NoPlan implements RulePack {
    @Override
    public Plan plan() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String module() {
      return "dk.pejl:test";
    }

    @Override
    public List<String> files() {
      return List.of();
    }

    @Override
    public void describe(Catalogue.Builder catalogue) {}
  }

  /** A pack whose constants cannot be made. */
  public static final class RefusedConstant extends NoPlan {
    private static final Subject NOBODY = Subject.parse("kommune 741");

    @Override
    public String module() {
      return NOBODY.toString();
    }
  }

  /** A pack that cannot be made. */
  public static final class FailingConstructor extends NoPlan {
    /** Fails. */
    public FailingConstructor() {
      throw new IllegalStateException("no luck");
    }
  }
}
