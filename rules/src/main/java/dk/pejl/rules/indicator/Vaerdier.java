package dk.pejl.rules.indicator;

import dk.pejl.indicator.Catalogue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the values of dimensions are called in sentences, in Danish and in English. */
public final class Vaerdier {
  private static final Pattern LINE = Pattern.compile("(.+)=(.+) \\| (.+) \\| (.+)");
  private static final String NAMES = """
      a-kasse=3f | 3F | 3F
      a-kasse=dansk-metal | Dansk Metal | Dansk Metal
      a-kasse=foa | FOA | FOA
      a-kasse=sl | Socialpædagogerne | the social educators' union SL
      aktivitet=danskundervisning | danskundervisning | Danish lessons
      aktivitet=virksomhedsrettet | virksomhedsrettet aktivitet | activity in companies
      alder=0-15 | 0-15 år | aged 0 to 15
      alder=16-66 | 16-66 år | aged 16 to 66
      alder=67-plus | 67 år og derover | aged 67 and over
      alder=alle | alle aldre | all ages
      art=forsoergelse | forsørgelse | benefit payments
      art=indsats | indsats | measures
      by=bolderslev | Bolderslev | Bolderslev
      by=loejt-kirkeby | Løjt Kirkeby | Løjt Kirkeby
      by=roedekro | Rødekro | Rødekro
      by=tinglev | Tinglev | Tinglev
      element=arbejdspladsfastholdelse | fastholdelse på arbejdspladsen | retention at the workplace
      element=internt-ressourceteam | internt ressourceteam | internal resource team
      element=opkvalificering | opkvalificering | upskilling
      element=sagsstamme | sagsstamme | caseload
      fag=elektriker | elektrikere | electricians
      fag=koeling | køleteknikere | refrigeration technicians
      fag=laesning | læsning | reading
      fag=matematik | matematik | mathematics
      fag=ventilation | ventilationsteknikere | ventilation technicians
      fag=vvs | vvs-montører | plumbers
      forloeb=autisme | forløb om autisme | course on autism
      forloeb=mestring | forløb om mestring | course on coping
      forloeb=motivation | forløb om motivation | course on motivation
      form=digital | digital | digital
      form=fysisk | fysisk | on site
      institutionstype=dagtilbud | dagtilbud | day care
      institutionstype=plejehjem | plejehjem | care homes
      institutionstype=skole | skoler | schools
      klassetrin=2 | 2. klasse | year 2
      klassetrin=3 | 3. klasse | year 3
      klassetrin=4 | 4. klasse | year 4
      klassetrin=6 | 6. klasse | year 6
      klassetrin=8 | 8. klasse | year 8
      klassetrin=alle | alle klassetrin | all years
      kommune=aabenraa | Aabenraa | Aabenraa
      kommune=flensborg | Flensborg | Flensburg
      kommune=soenderborg | Sønderborg | Sønderborg
      maalgruppe=aktivitetsparate | aktivitetsparate | activity-ready recipients
      maalgruppe=integration | borgere i integrationsprogram | people in the integration programme
      maalgruppe=jobafklaring | borgere i jobafklaringsforløb | people in job clarification
      maalgruppe=kontant-og-uddannelseshjaelp | modtagere af kontant- og uddannelseshjælp | recipients of cash and education benefit
      maalgruppe=kontanthjaelp | kontanthjælpsmodtagere | recipients of cash benefit
      maalgruppe=ressourceforloeb | borgere i ressourceforløb | people in resource programmes
      maalgruppe=sygedagpenge | sygedagpengemodtagere | recipients of sickness benefit
      mentor=fastholdelse | mentor til fastholdelse | mentor for staying in education
      mentor=uddannelse | uddannelsesmentor | education mentor
      modtagerby=aabenraa | Aabenraa | Aabenraa
      modtagerby=flensborg | Flensborg | Flensburg
      modtagerby=haderslev | Haderslev | Haderslev
      modtagerby=soenderborg | Sønderborg | Sønderborg
      modtagerby=toender | Tønder | Tønder
      omraade=aabenraa-by | Aabenraa by | the town of Aabenraa
      omraade=aktivitetsparate | aktivitetsparate | activity-ready recipients
      omraade=andet | andre områder | other fields
      omraade=integration | integration | integration
      omraade=lokalsamfund | lokalsamfundene | the local communities
      omraade=oekonomi | økonomi | finance
      omraade=padborg-vest | Padborg Vest | Padborg West
      omraade=personale | personale | personnel
      omraade=samlet | samlet | in all
      opgoerelse=beredskab-andel | andel i beredskab | share in the emergency service
      opgoerelse=beskaeftigelse-andel | andel i beskæftigelsesordninger | share in employment schemes
      opgoerelse=beskaeftigelse-omegn | beskæftigelsesordninger i omegnen | employment schemes of the neighbouring municipalities
      opgoerelse=egen-andel | kommunens egen andel | the municipality's own share
      opgoerelse=forventet | forventet resultat | expected result
      opgoerelse=maerke | CSR-mærket | the CSR label
      opgoerelse=realiseret | realiseret resultat | result achieved
      opgoerelse=uddannelse-andel | andel i uddannelsesordninger | share in education schemes
      opgoerelse=uddannelse-omegn | uddannelsesordninger i omegnen | education schemes of the neighbouring municipalities
      ordning=beredskab | beredskab | the emergency service
      ordning=elever-eud | elever på erhvervsuddannelse | apprentices in vocational education
      ordning=fgu | FGU | FGU (preparatory basic education)
      ordning=fleksjob | fleksjob | flexi-jobs
      ordning=igu | IGU | IGU (basic integration training)
      ordning=jobrotation | jobrotation | job rotation
      ordning=loentilskud | løntilskud | wage subsidy
      ordning=mesterlaere | mesterlære | master apprenticeship
      ordning=opkvalificering | opkvalificering | upskilling
      ordning=skaanejob | skånejob | sheltered jobs
      ordning=stu | STU | STU (specially planned youth education)
      ordning=studerende | studerende | students
      ordning=virksomhedspraktik | virksomhedspraktik | work placement
      ordning=voksenlaerlinge | voksenlærlinge | adult apprentices
      part=foreninger | foreninger | associations
      part=frivillige | frivillige | volunteers
      part=medarbejdere | medarbejdere | staff
      part=uddannelsesinstitutioner | uddannelsesinstitutioner | educational institutions
      partstype=offentlig | offentlige parter | public parties
      partstype=privat | private parter | private parties
      placering=inde | inde | indoors
      placering=ude | ude | outdoors
      plan=helhedsplan | helhedsplanen for Områdefornyelse Nord | the master plan for Områdefornyelse Nord
      plan=udviklingsplan | udviklingsplanen for Fremtidens Aabenraa | the development plan for Fremtidens Aabenraa
      post=afsluttet | afsluttet | completed
      post=i-gang | i gang | under way
      post=medarbejdere | medarbejdere | staff
      post=nye-indsatser | nye indsatser | new measures
      post=nye-indsatser-aktivitetsparate | nye indsatser for aktivitetsparate | new measures for activity-ready recipients
      post=nye-indsatser-integration | nye indsatser for integration | new measures for integration
      post=oevrig-drift | øvrig drift | other operations
      post=samlet | samlet | in all
      pulje=regional-uddannelsespulje | regional uddannelsespulje | regional education pool
      pulje=uddannelsesloeft | pulje til uddannelsesløft | pool for raising the level of education
      side=dansk | dansk side | the Danish side
      side=tysk | tysk side | the German side
      sprog=engelsk | engelsk | English
      sprog=tysk | tysk | German
      stoette=hjaelpemidler | hjælpemidler | aids
      stoette=personlig-assistance | personlig assistance | personal assistance
      tidspunkt=aften | om aftenen | in the evening
      tidspunkt=eftermiddag | om eftermiddagen | in the afternoon
      tilgang=ny | ny tilgang | newcomers
      tilgang=oprindelig | oprindelig gruppe | the original group
      tilgang=samlet | samlet | in all
      uddannelse=erhvervsuddannelse | erhvervsuddannelse | vocational education
      uddannelse=erhvervsuddannelser | erhvervsuddannelser | vocational education
      uddannelse=grundskole | grundskole | primary and lower secondary school
      uddannelse=gymnasial | gymnasial uddannelse | upper secondary education
      uddannelse=uoplyst | uoplyst uddannelse | education not stated
      uddannelse=videregaaende | videregående uddannelse | higher education
      udfald=anden-forsoergelse | anden forsørgelse | other benefits
      udfald=job-eller-uddannelsesparat | job- eller uddannelsesparat | ready for a job or education
      udfald=selvforsoergende | selvforsørgende | self-supporting
      ydelse=a-dagpenge | a-dagpenge | unemployment benefit
      ydelse=bostoette | bostøtte | support at home
      ydelse=fleksjob | fleksjob | flexi-jobs
      ydelse=hjemmehjaelp | hjemmehjælp | home help
      ydelse=i-alt | i alt | in all
      ydelse=jobafklaring | jobafklaring | job clarification
      ydelse=kontant-og-uddannelseshjaelp | kontant- og uddannelseshjælp | cash and education benefit
      ydelse=ledighedsydelse | ledighedsydelse | unemployment allowance
      ydelse=ressourceforloeb | ressourceforløb | resource programmes
      ydelse=sygedagpenge | sygedagpenge | sickness benefit
      ydelse=sygepleje | sygepleje | home nursing
      ydelse=udlaendinge-i-program | udlændinge i program | foreigners in the programme
      ydelse=udlaendinge-uden-program | udlændinge uden program | foreigners outside the programme
      """;

  private Vaerdier() {}

  /** Adds the names of all values. */
  public static void describe(Catalogue.Builder catalogue) {
    NAMES.lines().forEach(line -> describe(catalogue, line));
  }

  private static void describe(Catalogue.Builder catalogue, String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalStateException("Not 'dimension=value | dansk | English': " + line);
    }
    catalogue.value(parts.group(1), parts.group(2), parts.group(3), parts.group(4));
  }
}
