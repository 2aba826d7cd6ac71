package dk.pejl.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.pejl.claim.Claim;
import dk.pejl.evidence.Units;
import dk.pejl.figure.Slice;
import dk.pejl.wording.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static List<String> lines(Line line) {
    List<String> all = new ArrayList<>(List.of(line.text()));
    line.children().forEach(child -> all.addAll(lines(child)));
    return all;
  }

  @Test
  void whyAUnitIsMeantIsToldOnceThoughTwoPartsAskIt() {
    World world = World.empty();
    for (String school : List.of("skole:varnaes", "skole:lojt")) {
      world.has("vejledning", school, "2018/19", "true").has("forloeb", school, "2018/19", "3");
    }
    Slice schools = world.at("2018/19").each("skole");
    Units guided = world.units("vejledning", schools);
    Units courses = world.units("forloeb", schools).where(guided);
    Claim both = Claim.all(courses.eachIsAtLeast(1), courses.eachIsAtLeast(2));
    Line tree =
        Texts.of(Language.EN, World.CATALOGUE, world.facts()).tree(World.every("2019-07-31", both));
    assertThat(lines(tree))
        .filteredOn(line -> line.contains("is meant if this holds"))
        .hasSize(2)
        .doesNotHaveDuplicates();
  }
}
