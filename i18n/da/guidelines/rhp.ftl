about = Råd til medarbejdere og ledere i psykiatrien i en dansk region. Titlen lover ti råd, men dokumentet har ni. Det siger intet om officielle sider eller klager fra borgere.

## 0. Indledning

rule-0-4 = Organisationen ser sociale medier som en vigtig og naturlig del af hverdagen. Den nævner blandt andre Facebook, LinkedIn og Instagram.
rule-0-7 = Hvis du er i tvivl, kan du altid spørge din leder eller sekretariats- og kommunikationsafdelingen til råds.
rule-0-8 = Du kan formentlig også få hjælp hos din faglige organisation.

## 1. Pas på dig selv

rule-1-1 = Det er en god ide med en lukket profil frem for en, der er helt åben for alle.
rule-1-2 = Tænk altid over, om du skriver som privatperson eller som fagperson og offentligt ansat.
rule-1-3 = Fortæl gerne din ledelse om det, før du udtaler dig som fagperson, og spørg eventuelt om råd.
rule-1-4 = Bruger du sociale medier på arbejdet, så log altid af, inden du går fra skærmen.
rule-1-5 = Det kan forventes, at du er loyal over for din arbejdsplads, din leder og dine kolleger, også i lukkede grupper og fora.
rule-1-6 = Det er i orden at sige nej tak, når kolleger og ledere vil være venner på nettet.
rule-1-7 = Du vælger selv, hvem du vil være forbundet med på sociale netværk.
rule-1-8 = Er du væk fra arbejdet, for eksempel fordi du eller dit barn er syg, skal du tænke over dine opslag på Facebook.
rule-1-9 = Kolleger kan undre sig, hvis de ser dig i en situation, hvor de spørger sig selv, hvorfor du så ikke kan arbejde.
rule-1-10 = Vær professionel over for patienter og pårørende, og hold kontakten i professionelle rammer. Sociale medier er ikke sådan en ramme.
rule-1-11 = Svar ikke, når patienter og pårørende henvender sig på sociale medier. Fortæl dem, næste gang I har personlig kontakt, hvordan de kan få fat i dig.
rule-1-12 = De fleste afsnit har en fælles mailadresse, som kan bruges.
rule-1-13 = Føler du dig krænket af en henvendelse, så kontakt din leder. Tag eventuelt også et skærmbillede af den.
rule-1-14 = Ledelsen accepterer ikke, at du bliver krænket på den måde, og den vil eller skal handle på det.
rule-1-15 = Du kan også inddrage din tillidsrepræsentant eller arbejdsmiljørepræsentant.
rule-1-16 = Patienter og pårørende kan søge faglige oplysninger om dig på steder som LinkedIn. Det er du nødt til at acceptere. Det personlige kan du beskytte på steder som Facebook.
rule-1-17 = Beskyt dig selv med de tekniske muligheder i din profil.

## 2. Opfør dig online som du vil gøre offline

rule-2-1 = Reglerne på nettet er som udgangspunkt de samme som i den fysiske verden.
rule-2-2 = Nogle ting kan det være godt at sove på, inden du deler dem.
rule-2-3 = Hold en god og sober tone i tanke, tale og skrift, og husk din tavshedspligt.
rule-2-4 = Det er sket, at journalister har hentet tekst eller billeder på Facebook og vist dem offentligt, for eksempel i en avis.

## 3. God tone

rule-3-1 = Skriv ikke nedladende om kolleger, ledere eller din arbejdsplads. Det gælder også patienter og pårørende.
rule-3-2 = At skrive sådan om dem kan få følger for din ansættelse.
rule-3-3 = Vær klar over, at folk har forskellige grænser.
rule-3-4 = Nogle kolleger kan føle sig krænket af noget, du ikke selv ser som krænkende, for eksempel fotos.
rule-3-5 = Noget, du troede ville blive mellem dig og én anden, kan pludselig blive delt med alle i gruppen.

## 4. Personfølsomme oplysninger hører ikke hjemme på sociale medier

rule-4-1 = Husk, at det, du deler med venner, hurtigt kan nå ud til andre og skabe problemer, du ikke havde set komme.
rule-4-2 = Skriver du på en vens væg, kan alle vennens venner læse det, og så videre.
rule-4-3 = Del aldrig noget personfølsomt på sociale medier: ikke om patienter, pårørende, kolleger eller ledere.
rule-4-4 = Glem aldrig din tavshedspligt.

## 5. Del, men gør det med omtanke

rule-5-1 = Læg ikke billeder fra arbejdspladsen op, heller ikke i lukkede fora.
rule-5-2 = Er billedet fra et privat arrangement med kolleger, så husk først at få et ja fra dem, det handler om.
rule-5-3 = Tænk over, at andre kan se det, du deler, som et tegn på dine holdninger og værdier.
rule-5-4 = Deler du for eksempel noget rabiat eller meget diskriminerende, kan andre se det som dine egne holdninger.
rule-5-5 = Nogle ledere kigger på Facebook, inden de indkalder til jobsamtale. Tænk over, om du gør det indtryk dér, som du gerne vil gøre til samtalen.

## 6. Deltag

rule-6-1 = Sociale medier kan være gode til ideer, netværk, delt viden og inspiration.
rule-6-2 = På jobbet kommer jobbet selvfølgelig først, ligesom privatlivet kommer først derhjemme.
rule-6-3 = Brug din sunde fornuft. Sociale medier kan stjæle meget tid på arbejdet og tage fokus fra opgaverne. I værste fald går det ud over opmærksomheden på patienternes sikkerhed.
rule-6-4 = At gå på sociale medier, mens du har direkte kontakt med patienter, kan ikke forenes med arbejdet.
rule-6-5 = Er du på sociale medier med kolleger i din fritid, skal du også passe på, at arbejdet ikke glider ind i den.
rule-6-6 = Arbejdet kan for eksempel glide ind, når kolleger skriver, at der er ekstra travlt, eller at mange er syge.
rule-6-7 = Kollegers opslag om arbejdet kan ende med at påvirke dig, når du har fri.

## 7. Særligt til dig som leder

rule-7-2 = Er du leder og ven med dine medarbejdere, så vær klar over, at du kan få viden, som du er nødt til at handle på.
rule-7-3 = Som leder kan du se, at sygemeldte laver ting, der får dig til at tvivle på, om de virkelig ikke kan arbejde.
rule-7-4 = Som leder kan du også se, at medarbejdere er illoyale.
rule-7-5 = Bliver du leder efter at have været ligestillet kollega, så overvej, om du vil ændre på, hvem du er ven med. Gør du det, så sig det åbent og ærligt.
rule-7-6 = Det kan være svært for medarbejdere at fravælge dig på sociale medier.
rule-7-7 = Derfor er det bedre, at du som leder tager det første skridt.

## 8. Ven med patienter

rule-8-1 = Organisationens holdning er, at man ikke er ven med patienter eller pårørende, nuværende som tidligere, hvis man ikke har andre bånd til dem.
rule-8-2 = LinkedIn er noget andet. Her behøver du ikke være bekymret for dit privatliv på samme måde. Patienter og pårørende kan søge på din professionelle profil. Det er ansatte nødt til at acceptere.

## 9. Hvis skaden er sket, hvad gør du så?

rule-9-1 = Du kan godt slette dit opslag. Men husk, at ét ja i starten er nok til, at Facebook kan bruge dit indhold fremover.
rule-9-2 = Andre kan have delt teksten eller billedet, før du når at slette.
rule-9-3 = På sociale medier spreder ting sig på få øjeblikke.
rule-9-4 = Kontakt din leder, hvis du uden at ville det er havnet i en uheldig situation.
rule-9-5 = Du kan også tage fat i din tillidsrepræsentant.

## Stances

not-friends-with-patients = Lad anmodningen ligge: Din organisations holdning er, at man ikke er ven med patienter og pårørende, man kun kender fra behandlingen.
    .limit = Den siger ikke, hvad du gør, hvis I også kender hinanden privat eller allerede er venner.
not-friends-with-former-patients = Lad anmodningen ligge: Din organisations holdning er, at man ikke er ven med tidligere patienter, man kun kender fra behandlingen.
    .limit = Den siger ikke, hvor længe efter behandlingen det gælder, eller hvordan du siger nej.
linkedin-is-different = LinkedIn er noget andet: Her behøver du ikke være bekymret for dit privatliv på samme måde.
    .limit = Den accepterer, at patienter og pårørende søger på din profil. Den siger ikke, om du skal tage imod deres invitationer.
linkedin-is-different-for-former-patients = LinkedIn er noget andet: Her behøver du ikke være bekymret for dit privatliv på samme måde.
    .limit = Den taler om patienter og pårørende på LinkedIn og nævner ikke tidligere patienter. Den siger ikke, om du skal tage imod invitationer.
leave-messages-unanswered = Lad beskeden stå ubesvaret, og forklar, næste gang I ses personligt, hvordan man får fat i dig.
    .limit = Den siger ikke, hvad du gør, hvis I ikke har en aftale om at ses, eller hvis det haster.
violated-by-an-approach = Føler du dig krænket af henvendelsen, så kontakt din leder: Ledelsen accepterer det ikke.
    .limit = Den siger ikke, hvad ledelsen gør, eller om du skal svare eller blokere personen.
no-patient-information = Del aldrig noget personfølsomt om patienter på sociale medier.
    .limit = Den siger ikke, hvilke detaljer der er nok til at vise, hvem det er.
think-before-posting-off-work = Tænk over, hvad du lægger på Facebook, mens du ikke er på arbejde: Kolleger kan undre sig.
    .limit = Den forbyder ingen opslag. Sygdom, din egen eller dit barns, er kun nævnt som eksempel.
friends-pass-things-on = Husk, at det, du deler med venner, hurtigt kan nå ud til andre.
    .limit = Den siger ikke, at du skal undgå lukkede grupper.
no-confidential-details-about-citizens = Husk altid din tavshedspligt, og hold fortrolige detaljer ude af det, du skriver.
    .limit = Den nævner patienter, pårørende, kolleger og ledere, men ikke andre borgere.
no-sensitive-details-about-colleagues = Del aldrig noget personfølsomt om kolleger og ledere på sociale medier.
    .limit = Den siger ikke, hvad der gælder, når det ikke er personfølsomt, eller når kollegaen siger ja.
criticise-in-a-sober-tone = Hold en sober tone uden nedladende ord. Det kan også forventes, at du er loyal.
    .limit = Den siger ikke, om det er i orden at kritisere arbejdspladsen, eller hvornår det bliver illoyalt.
no-treatment-details-in-replies = Del aldrig noget personfølsomt om patienter og pårørende, heller ikke i et svar.
    .limit = Den siger ikke, hvordan du svarer, eller hvad du gør med detaljer, som andre har skrevet.
no-case-details-in-replies = Husk altid din tavshedspligt, også i et svar.
    .limit = Den siger ikke, hvordan du svarer, eller hvad du gør med detaljer, som andre har skrevet.
contact-your-leader = Kontakt din leder, hvis opslaget har bragt dig i en uheldig situation. Du kan slette det, men måske er det allerede delt.
    .limit = Den siger ikke, at opslaget skal slettes, eller hvordan andre får det at vide.
contact-your-leader-about-the-press = Kontakt din leder, hvis det her har bragt dig i en uheldig situation.
    .limit = Den siger ikke, hvordan du svarer en journalist.
patient-information-does-not-belong-there = Personfølsomme oplysninger om patienter hører ikke hjemme der: Skjul dem.
    .limit = Den siger, at du ikke deler den slags. At skjule det er omtankes læsning. Den siger ikke, hvordan du retter op på det.
confidential-things-do-not-belong-there = Din tavshedspligt gælder også her: Skjul opslaget.
    .limit = Den minder om tavshedspligten. At skjule opslaget er omtankes læsning. Den siger ikke, hvordan du retter op på et brud.
ask-the-colleagues-in-your-picture = Din organisation råder dig til at få et ja fra kollegerne først: Spørg dem nu.
    .limit = Den taler om at spørge, før du deler, og om private arrangementer. At spørge bagefter er omtankes læsning.
picture-of-you-from-a-private-gathering = Kontakt din leder, hvis det her har bragt dig i en uheldig situation. Ansatte bliver bedt om at få et ja, før de deler sådan et billede.
    .limit = Den taler ikke om andres opslag. At de også tæller, er omtankes læsning. Den siger ikke, hvordan du får et billede taget ned.
picture-of-you-from-work = Kontakt din leder, hvis det her har bragt dig i en uheldig situation. Din organisation fraråder at lægge billeder fra arbejdspladsen op.
    .limit = Den taler ikke om andres opslag. At de også tæller, er omtankes læsning. Den siger ikke, hvordan du får et billede taget ned.
words-about-you-from-a-colleague = Kontakt din leder, hvis det her har bragt dig i en uheldig situation. Din organisation fraråder nedladende ord om kolleger.
    .limit = Den taler ikke om andres opslag. At de også tæller, er omtankes læsning. Den siger ikke, hvordan du får sådan noget taget ned.
posts-about-you-from-others = Kontakt din leder, hvis opslaget har bragt dig i en uheldig situation.
    .limit = Den taler ikke om andres opslag. At de også tæller, er omtankes læsning. Den siger ikke, hvordan du får dem taget ned.
leave-greetings-unanswered = Lad beskeden stå ubesvaret: Din organisation holder kontakten med patienter og pårørende uden for sociale medier.
    .limit = Den siger ikke, hvad du gør, hvis I ikke skal ses. At en tak eller en hilsen hører med, er omtankes læsning.
show-the-way-in-person = Lad beskeden stå ubesvaret, og fortæl, næste gang I ses personligt, hvordan man får fat i dig.
    .limit = Den siger ikke, hvad du gør, hvis I ikke har en aftale om at ses, eller hvis det haster.
no-sensitive-details-to-relatives = Del aldrig noget personfølsomt om patienter på sociale medier, heller ikke med pårørende.
    .limit = Den siger ikke, hvad du kan fortælle andre steder. At en besked til en pårørende er at dele, er omtankes læsning.
contact-your-leader-about-an-answer = Kontakt din leder, hvis dit svar har bragt dig i en uheldig situation.
    .limit = Den taler ikke om svar til patienter. At et svar kan bringe dig i sådan en situation, er omtankes læsning.
management-acts-on-violations = Gør noget ved det: Ledelsen accepterer ikke, at medarbejdere bliver krænket.
    .limit = Den fortæller medarbejderne, at ledelsen handler, men ikke hvordan. At det er din opgave som leder, er omtankes læsning.
no-patient-information-on-work-pages = Del aldrig noget personfølsomt om patienter på sociale medier, heller ikke på en side for arbejdet.
    .limit = Den taler ikke om sider for arbejdet og siger ikke, hvilke detaljer der viser, hvem det er.
talk-about-treatment-in-the-professional-setting = Hold kontakten om behandlingen i de professionelle rammer, uden for sociale medier.
    .limit = Den nævner ikke patienter, du også kender privat. At de er omfattet, er omtankes læsning.
no-social-media-with-patients = Bliv væk fra sociale medier, mens du har direkte kontakt med patienter: Det kan ikke forenes med arbejdet.
    .limit = Den siger ikke, hvad der tæller som direkte kontakt.
no-social-media-with-patients-for-work-either = Bliv væk fra sociale medier, mens du har direkte kontakt med patienter: Brug i arbejdet er ikke nævnt for sig.
    .limit = Den taler ikke om brug sammen med en patient. At det også er omfattet, er omtankes læsning.
keep-your-mind-on-the-work = Brug din sunde fornuft: Sociale medier kan tage tid og opmærksomhed fra arbejdet og fra patienternes sikkerhed.
    .limit = Den forbyder ikke privat brug på vagten og sætter ingen grænse for tiden.
patients-look-you-up = Lad det være: Det må accepteres, at patienter og pårørende søger faglige oplysninger om dig.
    .limit = Den siger ikke, hvad der hører hjemme på profilen, og den nævner ikke tidligere patienter her.
contact-your-leader-about-what-you-told = Kontakt din leder, hvis dit svar har bragt dig i en uheldig situation, og husk din tavshedspligt.
    .limit = Den taler ikke om svar til pårørende. At et svar kan bringe dig i sådan en situation, er omtankes læsning.
leader-friends-with-own-staff = Du bestemmer selv. Vær klar over, at du kan få viden, som du er nødt til at handle på som leder.
    .limit = Den siger ikke, om ledere og medarbejdere skal være venner, eller hvordan du handler på det, du får at vide. Den taler ikke om at vise medarbejdere mindre.
leader-asks-own-staff = Du bestemmer selv. Vær klar over, at du kan få viden, du er nødt til at handle på, og at medarbejderne gerne må sige nej.
    .limit = Den siger ikke, om en leder skal sende anmodninger til sine medarbejdere.
leader-declines-own-staff = Du bestemmer selv, hvem du vil have i dit netværk.
    .limit = Den siger, at man gerne må takke nej til kolleger og ledere. Den nævner ikke anmodninger fra medarbejdere til deres leder.
leader-ends-friendship-with-staff = Du bestemmer selv, hvem du vil have i dit netværk. Det kan være svært for medarbejdere at vælge dig fra.
    .limit = Rådet om at sige det åbent og tage det første skridt er til dem, der bliver ledere for tidligere kolleger.
new-leader-keeps-friends = Overvej, om du vil ændre på, hvem du er ven med. Gør du det, er det bedre, at du selv tager det første skridt.
    .limit = Den siger ikke, at du skal stoppe noget venskab, eller hvornår. Den taler ikke om at vise medarbejdere mindre.
new-leader-ends-friendships = Du bestemmer selv. Sig det åbent og ærligt, hvis du ændrer på, hvem du er ven med.
    .limit = Den siger ikke, hvordan eller hvornår du fortæller det, eller om det skal være ens for alle.
leader-and-staff-on-linkedin = Du bestemmer selv, hvem du vil have i dit netværk.
    .limit = Dens råd til ledere handler om venner. Den taler ikke om ledere og medarbejdere på LinkedIn.
leader-and-others-staff = Du bestemmer selv, hvem du vil have i dit netværk, og du må gerne takke nej til kolleger.
    .limit = Dens råd til ledere handler om deres egne medarbejdere. Den taler ikke om dem, der har en anden leder.
use-settings-towards-staff = Brug de tekniske muligheder i din profil til at beskytte dig selv.
    .limit = Den taler ikke om ledere, der viser deres medarbejdere mindre.
leader-sees-sick-listed-as-friend = Vær klar over, at det her kan være noget, du er nødt til at handle på som leder.
    .limit = Den siger ikke, hvordan du handler, eller at et opslag beviser noget.
no-words-online-about-sick-leave = Del aldrig noget personfølsomt om kolleger eller ledere, og skriv ikke nedladende om dem.
    .limit = Den nævner ikke, at nogen er sygemeldt. At det er personfølsomt, er omtankes læsning.
leader-sees-disloyalty-as-friend = Vær klar over, at det her kan være noget, du er nødt til at handle på som leder.
    .limit = Den siger ikke, hvordan du handler, eller hvornår et opslag er illoyalt.
demeaning-posts-by-staff = Din organisation fraråder nedladende ord om folk på arbejdet. De kan få følger for ansættelsen.
    .limit = Den siger ikke, hvem der reagerer, eller hvordan.
answer-in-a-sober-tone = Hold en god og sober tone uden at nedgøre nogen, og tænk over, hvilken rolle du skriver i.
    .limit = Den taler ikke om at svare på en kollegas eller medarbejders opslag.
leaders-check-facebook = Tænk over dit indtryk: Nogle ledere ser på Facebook, før de indkalder til samtale.
    .limit = Den nævner Facebook. Den siger ikke, om ledere skal slå folk op.
a-closed-profile-is-a-good-idea = Det er en god idé at lukke din profil i stedet for at lade den være åben for alle.
    .limit = Den forbyder ikke en åben profil.
your-shares-speak-of-you = Tænk over det: Andre kan se det, du deler, som et tegn på dine egne holdninger og værdier.
    .limit = Den siger ikke, at den slags skal tages ned. Den nævner det som eksempler på, hvad andre kan læse som dine holdninger.
demeaning-posts-do-not-belong = Din organisation fraråder nedladende ord om folk på arbejdet: Tag opslagene ned. De kan få følger for din ansættelse.
    .limit = Den siger, hvad du ikke skriver. At tage det ned er omtankes læsning. Den taler ikke om tidligere arbejdspladser.
you-can-delete-old-posts = Du kan godt slette opslag, men andre har måske allerede delt dem.
    .limit = Den taler om skade, der er sket. Den taler ikke om at rydde op, før du søger job.
let-off-steam-with-loyalty = Sov gerne på det, hold en sober tone, og vær loyal over for din arbejdsplads.
    .limit = Den taler ikke om at lukke damp ud. At dens ord om tone og loyalitet er betingelserne, er omtankes læsning.
no-demeaning-words-about-colleagues-or-workplace = Skriv ikke nedladende om kolleger, ledere eller din arbejdsplads: Det kan få følger for din ansættelse.
    .limit = Den siger ikke, hvornår klare ord bliver til nedladende ord.
no-demeaning-words-about-patients = Skriv ikke nedladende om patienter eller pårørende: Det kan få følger for din ansættelse.
    .limit = Den siger ikke, om det gør en forskel, at ingen ved, hvem det er.
criticise-people-in-a-sober-tone = Hold en sober tone uden nedladende ord om kolleger og ledere. Det kan også forventes, at du er loyal.
    .limit = Den siger ikke, om det er i orden at kritisere en kollega eller leder, eller hvornår det bliver illoyalt.
think-over-whom-you-speak-as = Tænk over, om du skriver som privatperson eller som fagperson og offentligt ansat.
    .limit = Den siger ikke, at din rolle skal fremgå.
tell-management-when-you-speak-professionally = Fortæl gerne din ledelse om det, før du udtaler dig som fagperson, og spørg eventuelt om råd.
    .limit = Den siger ikke, at du skal have lov, eller hvad du gør, hvis I er uenige.
no-patient-information-for-work-either = Del aldrig noget personfølsomt om patienter på sociale medier.
    .limit = Den siger ikke, hvilke detaljer der er nok til at vise, hvem det er.
no-confidential-matters-for-work-either = Husk altid din tavshedspligt, og hold fortrolige detaljer ude af det, du skriver.
    .limit = Den nævner patienter, pårørende, kolleger og ledere, men ikke andre borgere.
discriminatory-words-are-not-sober = Skriv i en god og sober tone, og tænk over, hvad dine ord siger om dine holdninger og værdier.
    .limit = Den beder dig kun om at tænke over den slags. At diskriminerende ord går imod en sober tone, er omtankes læsning.
it-says-something-about-you = Tænk over, hvordan andre ser på det: Det, du deler, kan ligne dine egne holdninger og værdier.
    .limit = Den forbyder intet her og siger ikke, hvad du gør, hvis andre misforstår det.
opinions-say-something-about-you = Tænk over, hvordan andre ser på det: Det, du deler, kan ligne et tegn på dine værdier.
    .limit = Den siger ikke, hvilke holdninger du holder for dig selv.
confidential-with-the-press-too = Husk altid din tavshedspligt, også over for pressen.
    .limit = Den handler om sociale medier. At det også gælder over for pressen, er omtankes læsning.
tell-management-before-you-answer-the-press = Fortæl gerne din ledelse om det, før du udtaler dig som fagperson, og spørg eventuelt om råd.
    .limit = Den siger ikke, at du skal have lov. At det gælder et svar til pressen, er omtankes læsning.
think-over-your-role-with-the-press = Tænk over, om du taler som privatperson eller som fagperson og offentligt ansat.
    .limit = Den siger ikke, hvordan du viser din rolle. At det gælder over for pressen, er omtankes læsning.
work-stays-out-of-your-free-time = Du skal passe på, at arbejdet ikke glider ind i din fritid: Det, kolleger skriver, kan påvirke dig.
    .limit = Den siger ikke hvordan, om du skal svare, eller hvad dine kolleger skal holde ude.
you-choose-whom-to-connect-with = Du vælger selv, hvem du vil være forbundet med på sociale netværk.
    .limit = Den taler ikke om at forlade en gruppe. At det er op til dig, er omtankes læsning.
no-running-down-in-the-chat-either = Tag ikke del i nedladende ord om kolleger, ledere, patienter eller pårørende: Loyalitet forventes også i lukkede grupper.
    .limit = Den siger ikke, hvad du gør ved det, andre har skrevet.
sensitive-things-about-colleagues-come-down = Del aldrig noget personfølsomt om kolleger og ledere: Skjul opslaget.
    .limit = Den siger, at du ikke deler den slags. At skjule opslaget er omtankes læsning. Den siger ikke, hvordan du retter op på det.
criticise-soberly-when-the-leader-is-no-way = Hold en sober tone uden nedladende ord. Det kan også forventes, at du er loyal.
    .limit = Den siger ikke, om det er i orden at kritisere arbejdspladsen, eller hvornår det bliver illoyalt.
no-pictures-from-the-workplace = Læg ikke billeder fra arbejdspladsen op, heller ikke i lukkede fora.
    .limit = Den siger ikke, hvad der gælder, når alle på billedet siger ja, og taler ikke om billeder taget uden for arbejdspladsen.
ask-before-pictures-from-private-gatherings = Få et ja fra de pågældende først: Folk har forskellige grænser.
    .limit = Den siger ikke, hvordan de siger ja, eller hvad du gør, hvis en af dem siger nej.
confidential-details-stay-out-of-pictures = Husk altid din tavshedspligt, og læg ikke det her billede op.
    .limit = Den minder om tavshedspligten og nævner ikke billeder. At et billede kan bryde den, er omtankes læsning.
patients-stay-out-of-page-pictures = Del aldrig noget personfølsomt om patienter på sociale medier, heller ikke i et billede.
    .limit = Den taler ikke om officielle sider eller om patienter, der gerne vil vises. At den dækker dem, er omtankes læsning.
confidential-details-stay-out-of-page-pictures = Husk altid din tavshedspligt, og læg ikke det her billede op.
    .limit = Den minder om tavshedspligten og nævner ikke billeder. At et billede kan bryde den, er omtankes læsning.
take-private-picture-down-on-objection = Din organisation råder dig til at have et ja fra de pågældende. Har du ikke det, så tag billedet ned.
    .limit = Den taler om at spørge, før du lægger noget op. At tage billedet ned er omtankes læsning.
take-workplace-picture-down-on-objection = Din organisation fraråder under alle omstændigheder billeder fra arbejdspladsen: Tag det ned.
    .limit = Den siger, at du ikke lægger sådanne billeder op. At tage et ned er omtankes læsning.
what-you-pass-on-says-something-about-you = Tænk over, at andre kan se det, du deler, som et tegn på dine holdninger og værdier.
    .limit = Den siger ikke, hvem der har retten til det, andre har lavet.
post-about-you-that-stays-up = Kontakt din leder, hvis opslaget har bragt dig i en uheldig situation.
    .limit = Den taler ikke om andres opslag. At de også tæller, er omtankes læsning. Den siger ikke, hvad du gør, når de bliver liggende.
think-about-your-voice = Tænk over, om du skriver som privatperson eller som fagperson.
    .limit = Den taler ikke om officielle sider.
no-confidential-matters-on-the-units-page = Din tavshedspligt gælder altid, så hold fortrolige detaljer ude.
    .limit = Den nævner patienter, pårørende, kolleger og ledere, men ikke andre borgere.
colleagues-as-friends = Du bestemmer selv, hvem du vil have i dit netværk. Pas på, at arbejdet ikke sniger sig ind i din fritid.
    .limit = Den siger ikke, om det er klogt at være venner med kolleger. At ordene om fritiden hører med til et ja, er omtankes læsning.
leaders-as-friends = Du bestemmer selv, hvem du vil have i dit netværk, og du må gerne takke nej.
    .limit = Dens råd om at være venner med medarbejdere er til ledere. Den siger ikke, om det er klogt for dig.
declining-colleagues-and-leaders = Du må gerne sige nej, når kolleger og ledere vil være venner på nettet.
    .limit = Den siger ikke, hvordan du siger nej.
standing-by-a-no-at-work = Du må gerne sige nej, når kolleger og ledere vil være venner på nettet. Du bestemmer selv, hvem du vil have i dit netværk.
    .limit = Den taler ikke om følger på arbejdet og siger ikke, hvad du gør ved dem.
ending-a-friendship-at-work = Du bestemmer selv, hvem du vil have i dit netværk.
    .limit = Den siger, at man gerne må takke nej til en anmodning. Den taler ikke om at stoppe et venskab.
people-at-work-on-linkedin = Du bestemmer selv, hvem du vil have i dit netværk.
    .limit = Den taler ikke særskilt om kolleger eller ledere på LinkedIn.
common-sense-in-working-hours = Brug din sunde fornuft: Sociale medier tager tid og fokus, og på jobbet kommer jobbet først.
    .limit = Den siger ikke, om privat brug er tilladt, eller hvor meget.
the-work-comes-first = På jobbet kommer jobbet først: Lad det ikke vente.
    .limit = Rådet advarer om tabt tid og fokus. At svaret er nej, er omtankes læsning.
not-with-patients-at-hand = At gå på sociale medier, mens du har direkte kontakt med patienter, kan ikke forenes med arbejdet.
    .limit = Rådet taler kun om patienter. Den siger ikke, hvad der gælder hos andre, du tager dig af.
log-off-when-leaving-the-screen = Log altid af, når du går fra skærmen, hvis du bruger sociale medier på arbejdet.
    .limit = Den taler ikke om låste skærme. At en lås ikke er nok, er omtankes læsning.
log-off-the-screen-you-left = Log altid af, når du går fra skærmen: Gør det nu.
    .limit = Den siger ikke, hvad du gør, når du har glemt det. At gøre det nu er omtankes læsning.
written-in-your-name = Kontakt din leder, hvis du er havnet i en uheldig situation, som du ikke ville.
    .limit = Den taler ikke om ord i dit navn. At rådet dækker dem, er omtankes læsning.

protect-your-private-profile = Brug indstillingerne til at beskytte dig selv. Det er godt ikke at have en profil, der er åben for alle.
    .limit = Den taler ikke særskilt om folk fra arbejdet. At rådet dækker dem, er omtankes læsning.
think-as-whom-you-answer = Tænk altid over, om du skriver som privatperson eller som fagperson.
    .limit = Den taler ikke om spørgsmål til en privat profil. At rådet dækker et svar, er omtankes læsning.
think-as-whom-you-put-it = Tænk altid over, om du skriver som privatperson eller som fagperson.
    .limit = Den taler ikke om at dele opslag. At det at dele hører med, er omtankes læsning.
