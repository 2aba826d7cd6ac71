package dk.pejl.rules.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Group;
import dk.pejl.fact.Subject;
import dk.pejl.indicator.Catalogue;
import dk.pejl.wording.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {
  private static final Catalogue CATALOGUE = catalogue();

  private static Catalogue catalogue() {
    Catalogue.Builder builder = Catalogue.builder();
    Register.describe(builder);
    return builder.build();
  }

  @Test
  void mayBeDescribedByEachOfSeveralPlans() {
    Catalogue.Builder builder = Catalogue.builder();
    Register.describe(builder);
    Register.describe(builder);
    assertThat(builder.clashes()).isEmpty();
  }

  @Test
  void knowsTheNinetyEightMunicipalities() {
    assertThat(Kommuner.all()).hasSize(98);
    assertThat(Kommuner.all().values()).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    assertThat(Kommuner.all().keySet()).allMatch(each -> each.code().matches("[1-8]\\d\\d"));
  }

  @ParameterizedTest
  @CsvSource({
    "101, København",
    "147, Frederiksberg",
    "400, Bornholm",
    "461, Odense",
    "480, Nordfyns",
    "492, Ærø",
    "580, Aabenraa",
    "751, Aarhus",
    "820, Vesthimmerlands",
    "851, Aalborg",
    "860, Hjørring"
  })
  void knowsThemByTheirOfficialCodes(String code, String name) {
    assertThat(Kommuner.all()).containsEntry(Subject.parse("kommune:" + code), name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kommune:411", "kommune:511", "kommune:0580", "kommune:aabenraa"})
  void knowsNoOtherCode(String code) {
    assertThatThrownBy(() -> CATALOGUE.subject(code)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kommune:580",
        "virksomhed:12345678",
        "skole:varnaes",
        "dagtilbud:a",
        "projekt:kik",
        "land:dk",
        "landsdel:soenderjylland",
        "by:aabenraa",
        "borger:1",
        "forvaltning:staben",
        "institution:a",
        "plejehjem:a",
        "fokuspunkt:a",
        "indsats:a",
        "facilitet:a",
        "lokalsamfund:a",
        "finansieringspart:a",
        "omraade:graensetrekanten",
        "region:syddanmark",
        "gruppe:omegnskommuner"
      })
  void knowsEveryKindOfSubjectThePlansSpeakOf(String subject) {
    assertThat(CATALOGUE.subject(subject)).hasToString(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "gruppe:omegnskommuner, 510 540 550 561 575 621",
    "gruppe:rar-sydjylland, 510 530 540 550 561 563 573 575 580 607 621 630",
    "gruppe:oevrige-soenderjyske, 510 540 550"
  })
  void knowsTheGroupsThatPlansCompareWith(String group, String codes) {
    Group known = CATALOGUE.group(Subject.parse(group));
    assertThat(known.members()).extracting(Subject::code).containsExactly(codes.split(" "));
  }

  @Test
  void putsOnlyOfficialMunicipalitiesIntoGroups() {
    assertThat(CATALOGUE.groups())
        .hasSize(3)
        .allSatisfy(group -> assertThat(Kommuner.all().keySet()).containsAll(group.members()));
  }
}
