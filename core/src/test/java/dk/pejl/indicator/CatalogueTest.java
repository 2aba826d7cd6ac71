package dk.pejl.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.pejl.fact.Entry;
import dk.pejl.fact.Group;
import dk.pejl.fact.Problems;
import dk.pejl.fact.Subject;
import dk.pejl.wording.Refusal;
import dk.pejl.wording.Wording;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private static final Subject TOWN = Subject.parse("kommune:580");
  private static final Group GROUP =
      new Group(Subject.parse("gruppe:rar"), new Wording("RAR", "LMC"), List.of(TOWN));
  private static final Catalogue CATALOGUE = Catalogue.builder()
      .add(Indicator.count("ansatte").of("kommune"), Indicator.count("elever").of("skole"))
      .add(GROUP)
      .official("kommune", Map.of(TOWN, "Aabenraa"))
      .kinds("projekt")
      .build();

  @Test
  void anIndicatorIsFoundByItsId() {
    assertThat(CATALOGUE.indicator("ansatte"))
        .isEqualTo(Indicator.count("ansatte").of("kommune"));
    assertThat(CATALOGUE.has("ansatte")).isTrue();
    assertThat(CATALOGUE.has("andel")).isFalse();
  }

  @Test
  void anUnknownIndicatorIsRefusedInBothLanguages() {
    assertThatThrownBy(() -> CATALOGUE.indicator("elevr"))
        .isInstanceOfSatisfying(Refusal.class, refusal -> {
          assertThat(refusal.wording().da())
              .isEqualTo("Indikatoren 'elevr' findes ikke. Mente du 'elever'?");
          assertThat(refusal.wording().en())
              .isEqualTo("There is no indicator 'elevr'. Did you mean 'elever'?");
        });
  }

  @Test
  void theKindsAreThoseOfIndicatorsGroupsRegistersAndMore() {
    assertThat(CATALOGUE.kinds()).containsExactly("gruppe", "kommune", "projekt", "skole");
  }

  @Test
  void onlyOfficialCodesAreSubjects() {
    assertThat(CATALOGUE.subject("kommune:580")).isEqualTo(TOWN);
    assertThat(CATALOGUE.subject("skole:hvad-som-helst").kind()).isEqualTo("skole");
    assertThatThrownBy(() -> CATALOGUE.subject("kommune:581")).isInstanceOf(Refusal.class);
  }

  @Test
  void aSubjectIsNamedAsItIsRegistered() {
    assertThat(CATALOGUE.name(TOWN, new Entry(TOWN, "Vores by", null)))
        .isEqualTo(Wording.same("Vores by"));
  }

  @Test
  void withoutARegisteredNameItHasItsOfficialOne() {
    assertThat(CATALOGUE.name(TOWN, new Entry(TOWN, "", null))).isEqualTo(Wording.same("Aabenraa"));
    assertThat(CATALOGUE.name(TOWN, null)).isEqualTo(Wording.same("Aabenraa"));
  }

  @Test
  void aGroupHasItsNameInBothLanguages() {
    assertThat(CATALOGUE.name(GROUP.id(), null)).isEqualTo(new Wording("RAR", "LMC"));
  }

  @Test
  void aSubjectWithoutAnyNameIsNamedByItsId() {
    assertThat(CATALOGUE.name(Subject.parse("skole:a"), null)).isEqualTo(Wording.same("skole:a"));
  }

  @Test
  void theSameIndicatorFromTwoPacksIsNoClash() {
    Catalogue.Builder builder =
        Catalogue.builder().add(Indicator.count("x")).add(Indicator.count("x"));

    assertThat(builder.clashes()).isEmpty();
  }

  @Test
  void anIdThatMeansTwoThingsIsAClashInBothLanguages() {
    Catalogue.Builder builder =
        Catalogue.builder().add(Indicator.count("x")).add(Indicator.share("x"));

    assertThat(builder.clashes()).hasSize(2).allSatisfy(clash -> {
      assertThat(clash.wording().da()).contains("'x' er beskrevet på to måder");
      assertThat(clash.wording().en()).contains("'x' is described in two ways");
    });
    assertThatThrownBy(builder::build).isInstanceOf(Problems.class);
  }

  @Test
  void aGroupOfOtherMembersIsAClash() {
    Group other = new Group(GROUP.id(), GROUP.name(), List.of());

    assertThat(Catalogue.builder().add(GROUP).add(GROUP).clashes()).isEmpty();
    assertThat(Catalogue.builder().add(GROUP).add(other).clashes()).hasSize(2);
  }

  @Test
  void everythingKnownIsListedInTheOrderOfItsIds() {
    Catalogue catalogue = Catalogue.builder()
        .add(Indicator.count("elever"), Indicator.count("ansatte"))
        .add(GROUP)
        .build();

    assertThat(catalogue.indicators())
        .extracting(Indicator::id)
        .containsExactly("ansatte", "elever");
    assertThat(catalogue.groups()).containsExactly(GROUP);
  }

  @Test
  void theSubjectsOfAKindHaveAWordAndElseTheNameOfTheKind() {
    Wording companies = new Wording("virksomheder", "companies");
    Catalogue catalogue = Catalogue.builder()
        .kind("virksomhed", companies)
        .kinds("virksomhed", "skole")
        .build();

    assertThat(catalogue.kind("virksomhed")).isEqualTo(companies);
    assertThat(catalogue.kind("skole")).isEqualTo(Wording.same("skole"));
    assertThat(catalogue.kinds()).contains("virksomhed", "skole");
  }
}
