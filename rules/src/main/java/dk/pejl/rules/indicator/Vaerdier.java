package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;

/** What the values of dimensions are called in sentences. */
public final class Vaerdier {
  private final Catalogue.Builder catalogue;
  private final String dimension;

  private Vaerdier(Catalogue.Builder catalogue, String dimension) {
    this.catalogue = catalogue;
    this.dimension = dimension;
  }

  /** Adds the names of all values. */
  public static void describe(Catalogue.Builder catalogue) {
    befolkning(catalogue);
    skole(catalogue);
    ordninger(catalogue);
    beskaeftigelse(catalogue);
    ydelser(catalogue);
    opgoerelser(catalogue);
    steder(catalogue);
  }

  private static Vaerdier of(Catalogue.Builder catalogue, String dimension) {
    return new Vaerdier(catalogue, dimension);
  }

  private Vaerdier named(String value, String da, String en) {
    catalogue.value(dimension, value, da, en);
    return this;
  }

  private static void befolkning(Catalogue.Builder catalogue) {
    of(catalogue, "alder")
        .named("0-15", "0-15 år", "aged 0 to 15")
        .named("16-66", "16-66 år", "aged 16 to 66")
        .named("67-plus", "67 år og derover", "aged 67 and over")
        .named("alle", "alle aldre", "all ages");
    of(catalogue, "uddannelse")
        .named("erhvervsuddannelse", "erhvervsuddannelse", "vocational education")
        .named("erhvervsuddannelser", "erhvervsuddannelser", "vocational education")
        .named("grundskole", "grundskole", "primary and lower secondary school")
        .named("gymnasial", "gymnasial uddannelse", "upper secondary education")
        .named("uoplyst", "uoplyst uddannelse", "education not stated")
        .named("videregaaende", "videregående uddannelse", "higher education");
    of(catalogue, "tilgang")
        .named("ny", "ny tilgang", "newcomers")
        .named("oprindelig", "oprindelig gruppe", "the original group")
        .named("samlet", "samlet", "in all");
  }

  private static void skole(Catalogue.Builder catalogue) {
    of(catalogue, "klassetrin")
        .named("2", "2. klasse", "year 2")
        .named("3", "3. klasse", "year 3")
        .named("4", "4. klasse", "year 4")
        .named("6", "6. klasse", "year 6")
        .named("8", "8. klasse", "year 8")
        .named("alle", "alle klassetrin", "all years");
    of(catalogue, "fag")
        .named("elektriker", "elektrikere", "electricians")
        .named("koeling", "køleteknikere", "refrigeration technicians")
        .named("laesning", "læsning", "reading")
        .named("matematik", "matematik", "mathematics")
        .named("ventilation", "ventilationsteknikere", "ventilation technicians")
        .named("vvs", "vvs-montører", "plumbers");
    of(catalogue, "institutionstype")
        .named("dagtilbud", "dagtilbud", "day care")
        .named("plejehjem", "plejehjem", "nursing homes")
        .named("skole", "skoler", "schools");
    of(catalogue, "form")
        .named("digital", "digital", "digital")
        .named("fysisk", "fysisk", "on site");
    of(catalogue, "sprog").named("engelsk", "engelsk", "English").named("tysk", "tysk", "German");
    of(catalogue, "side")
        .named("dansk", "dansk side", "the Danish side")
        .named("tysk", "tysk side", "the German side");
  }

  private static void ordninger(Catalogue.Builder catalogue) {
    of(catalogue, "ordning")
        .named("beredskab", "beredskab", "emergency services")
        .named("elever-eud", "elever på erhvervsuddannelse", "vocational trainees")
        .named("fgu", "FGU", "preparatory education (FGU)")
        .named("fleksjob", "fleksjob", "flexible jobs")
        .named("igu", "IGU", "integration training (IGU)")
        .named("jobrotation", "jobrotation", "job rotation")
        .named("loentilskud", "løntilskud", "wage subsidy")
        .named("mesterlaere", "mesterlære", "apprenticeship")
        .named("opkvalificering", "opkvalificering", "upgrading of skills")
        .named("skaanejob", "skånejob", "sheltered jobs")
        .named("stu", "STU", "special youth education (STU)")
        .named("studerende", "studerende", "students")
        .named("virksomhedspraktik", "virksomhedspraktik", "work experience")
        .named("voksenlaerlinge", "voksenlærlinge", "adult apprentices");
  }

  private static void beskaeftigelse(Catalogue.Builder catalogue) {
    of(catalogue, "maalgruppe")
        .named(
            "aktivitetsparate",
            "aktivitetsparate kontanthjælpsmodtagere",
            "recipients of cash benefits who are ready for activity")
        .named(
            "integration", "borgere i integrationsprogram", "people in the integration programme")
        .named("jobafklaring", "borgere i jobafklaringsforløb", "people in job clarification")
        .named(
            "kontant-og-uddannelseshjaelp",
            "modtagere af kontant- og uddannelseshjælp",
            "recipients of cash and education benefits")
        .named("kontanthjaelp", "kontanthjælpsmodtagere", "recipients of cash benefits")
        .named("ressourceforloeb", "borgere i ressourceforløb", "people in a resource programme")
        .named("sygedagpenge", "sygedagpengemodtagere", "recipients of sickness benefit");
    of(catalogue, "aktivitet")
        .named("danskundervisning", "danskundervisning", "Danish lessons")
        .named("virksomhedsrettet", "virksomhedsrettet aktivitet", "activity in companies");
    of(catalogue, "element")
        .named(
            "arbejdspladsfastholdelse",
            "fastholdelse på arbejdspladsen",
            "keeping people in their workplace")
        .named("internt-ressourceteam", "internt ressourceteam", "internal resource team")
        .named("opkvalificering", "opkvalificering", "upgrading of skills")
        .named("sagsstamme", "sagsstamme", "caseload");
    of(catalogue, "forloeb")
        .named("autisme", "forløb om autisme", "course on autism")
        .named("mestring", "forløb om mestring", "course on coping")
        .named("motivation", "forløb om motivation", "course on motivation");
    of(catalogue, "mentor")
        .named("fastholdelse", "mentor til fastholdelse", "mentor for staying in work")
        .named("uddannelse", "uddannelsesmentor", "mentor for education");
    of(catalogue, "stoette")
        .named("hjaelpemidler", "hjælpemidler", "assistive devices")
        .named("personlig-assistance", "personlig assistance", "personal assistance");
    of(catalogue, "udfald")
        .named("anden-forsoergelse", "anden forsørgelse", "other benefits")
        .named(
            "job-eller-uddannelsesparat",
            "job- eller uddannelsesparat",
            "ready for a job or education")
        .named("selvforsoergende", "selvforsørgende", "self-supporting");
    of(catalogue, "a-kasse")
        .named("3f", "3F", "3F")
        .named("dansk-metal", "Dansk Metal", "Dansk Metal")
        .named("foa", "FOA", "FOA")
        .named("sl", "Socialpædagogerne", "the social educators' union SL");
  }

  private static void ydelser(Catalogue.Builder catalogue) {
    of(catalogue, "ydelse")
        .named("a-dagpenge", "a-dagpenge", "unemployment insurance benefit")
        .named("bostoette", "bostøtte", "housing support")
        .named("fleksjob", "fleksjob", "flexible jobs")
        .named("hjemmehjaelp", "hjemmehjælp", "home help")
        .named("i-alt", "i alt", "in all")
        .named("jobafklaring", "jobafklaring", "job clarification")
        .named(
            "kontant-og-uddannelseshjaelp",
            "kontant- og uddannelseshjælp",
            "cash and education benefits")
        .named("ledighedsydelse", "ledighedsydelse", "unemployment allowance")
        .named("ressourceforloeb", "ressourceforløb", "resource programme")
        .named("sygedagpenge", "sygedagpenge", "sickness benefit")
        .named("sygepleje", "sygepleje", "nursing")
        .named("udlaendinge-i-program", "udlændinge i program", "foreigners in the programme")
        .named(
            "udlaendinge-uden-program",
            "udlændinge uden program",
            "foreigners outside the programme");
    of(catalogue, "art")
        .named("forsoergelse", "forsørgelse", "benefits")
        .named("indsats", "indsats", "services");
    of(catalogue, "pulje")
        .named("regional-uddannelsespulje", "regional uddannelsespulje", "regional education fund")
        .named("uddannelsesloeft", "pulje til uddannelsesløft", "fund for educational advancement");
  }

  private static void opgoerelser(Catalogue.Builder catalogue) {
    of(catalogue, "opgoerelse")
        .named("beredskab-andel", "andel i beredskab", "share in emergency services")
        .named(
            "beskaeftigelse-andel",
            "andel i beskæftigelsesordninger",
            "share in employment schemes")
        .named(
            "beskaeftigelse-omegn",
            "beskæftigelsesordninger i omegnen",
            "employment schemes in the surroundings")
        .named("egen-andel", "kommunens egen andel", "the municipality's own share")
        .named("forventet", "forventet resultat", "expected result")
        .named("maerke", "CSR-mærket", "the CSR label")
        .named("realiseret", "realiseret resultat", "result achieved")
        .named("uddannelse-andel", "andel i uddannelsesordninger", "share in education schemes")
        .named(
            "uddannelse-omegn",
            "uddannelsesordninger i omegnen",
            "education schemes in the surroundings");
    of(catalogue, "post")
        .named("afsluttet", "afsluttet", "completed")
        .named("i-gang", "i gang", "under way")
        .named("medarbejdere", "medarbejdere", "staff")
        .named("nye-indsatser", "nye indsatser", "new services")
        .named(
            "nye-indsatser-aktivitetsparate",
            "nye indsatser for aktivitetsparate",
            "new services for those ready for activity")
        .named(
            "nye-indsatser-integration",
            "nye indsatser for integration",
            "new services for integration")
        .named("oevrig-drift", "øvrig drift", "other operations")
        .named("samlet", "samlet", "in all");
  }

  private static void steder(Catalogue.Builder catalogue) {
    of(catalogue, "kommune")
        .named("aabenraa", "Aabenraa", "Aabenraa")
        .named("flensborg", "Flensborg", "Flensburg")
        .named("soenderborg", "Sønderborg", "Sønderborg");
    of(catalogue, "modtagerby")
        .named("aabenraa", "Aabenraa", "Aabenraa")
        .named("flensborg", "Flensborg", "Flensburg")
        .named("haderslev", "Haderslev", "Haderslev")
        .named("soenderborg", "Sønderborg", "Sønderborg")
        .named("toender", "Tønder", "Tønder");
    of(catalogue, "omraade")
        .named("aabenraa-by", "Aabenraa by", "the town of Aabenraa")
        .named("aktivitetsparate", "aktivitetsparate", "those ready for activity")
        .named("andet", "andre områder", "other fields")
        .named("integration", "integration", "integration")
        .named("lokalsamfund", "lokalsamfundene", "the local communities")
        .named("oekonomi", "økonomi", "finance")
        .named("padborg-vest", "Padborg Vest", "Padborg West")
        .named("personale", "personale", "personnel")
        .named("samlet", "samlet", "in all");
    of(catalogue, "partstype")
        .named("offentlig", "offentlige parter", "public parties")
        .named("privat", "private parter", "private parties");
    of(catalogue, "placering").named("inde", "inde", "indoors").named("ude", "ude", "outdoors");
  }
}
