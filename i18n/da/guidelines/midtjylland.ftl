about = Syv gode råd til enheder i en dansk region, der overvejer at begynde på sociale medier. Regionen har ingen retningslinjer for brugen. Rådene siger intet om venneanmodninger eller billeder.

## 0. Få hjælp til de sociale medier?

rule-0-2 = Regionen prøver nye medier og metoder, som kan gavne borgere og brugere.
rule-0-3 = Regionen vil gerne i dialog og er aktiv i debatten, også når den selv bliver set i et kritisk lys.
rule-0-4 = Regionen sætter både tid og ressourcer af til dialog.
rule-0-6 = De syv råd er tænkt som hjælp til jer, der overvejer at begynde på sociale medier.
rule-0-7 = Rådene dækker ikke alt, men kan bruges som en tjekliste, før I går i gang.
rule-0-8 = Regionen er styret af værdier og har ingen retningslinjer for, hvordan sociale medier bruges.
rule-0-9 = Det er den lokale arbejdsplads, der vurderer, om der bør være retningslinjer. De kan for eksempel handle om ansattes private brug i arbejdstiden. Den vurderer også, om den vil være aktiv på et socialt medie med en arbejdsprofil.
rule-0-14 = Du er velkommen til at spørge din lokale kommunikationsafdeling, hvis du har spørgsmål eller brug for mere hjælp.
rule-0-15 = På intranettet under »kommunikation« ligger blandt andet kommunikationspolitikken. Her er også pjecen »God adfærd i det offentlige«.

## 1. Du er omfattet af tavshedspligten

rule-1-1 = Som ansat har du tavshedspligt. Du må derfor ikke give noget fortroligt videre på sociale medier.
rule-1-2 = Tavshedspligten dækker personlige forhold. Det gælder for patienter, pårørende, kolleger og ledelse. Den er præcis den samme, som når du udtaler dig til andre medier.
rule-1-3 = Pjecen »God adfærd i det offentlige« fortæller mere om reglerne for ytringsfrihed og tavshedspligt.

## 2. Klarhed over hvem der udtaler sig

rule-2-1 = På sociale medier kommer man let i tvivl om, hvem der har skrevet et opslag eller en besked.
rule-2-2 = Sørg altid for, at der ikke er tvivl om, hvem du taler for: dig selv eller arbejdspladsen.
rule-2-3 = Regionens kommunikationspolitik siger mere om, hvem der har lov til at udtale sig.

## 3. Sociale medier på arbejdspladsen

rule-3-1 = Er sociale medier en del af dit arbejde, så opfør dig på dem, som du ellers gør på arbejdet.
rule-3-2 = Sociale medier er ikke et fristed. De kan blive centrum i sager, hvor opmærksomheden samler sig om dem.

## 4. Sociale medier kan ikke styres

rule-4-1 = Vil du bruge sociale medier, så accepter, at indhold og retning ikke kan styres, som du måske er vant til på en hjemmeside.
rule-4-2 = Når du sender et opslag, så tænk på, at andre fra det øjeblik er med til at bestemme over det.
rule-4-3 = Andre kan misbruge det, du skriver.

## 5. Hvad kan de bruges til

rule-5-2 = Sociale medier er især gode til innovation og til at få ideer sammen med andre.
rule-5-3 = Sociale medier er især gode til at danne netværk på tværs af organisationen.
rule-5-4 = Sociale medier er især gode som et sted at dele viden.
rule-5-5 = Sæt ressourcer af. Tiltag for idéer, netværk og viden kræver løbende overvågning.

## 6. Strategisk tilgang lønner sig

rule-6-1 = Det, der virker og trækker folk til, kan ligne et tilfælde, men der er ofte en bevidst strategi bag.
rule-6-2 = Sørg for, at både strategi og mål står helt klart fra starten.
rule-6-3 = Måske er sociale medier slet ikke svaret. Måske skal de bruges sammen med mere traditionelle medier.
rule-6-4 = Tag eventuelt fat i din lokale kommunikationsafdeling for at få mere sparring.

## 7. Hvordan får jeg udbytte af de sociale medier

rule-7-1 = Vil du have større chance for succes, så vær modig. Lad være med at efterligne alle andre, og tænk i nye baner.

## Stances

patients-stay-confidential = Du har tavshedspligt om patienters personlige forhold. Det gælder også på sociale medier.
    .limit = Den siger ikke, hvilke detaljer der viser, hvem det er.
citizens-stay-confidential = Du må ikke give fortrolige oplysninger videre på sociale medier.
    .limit = Den nævner patienter, pårørende, kolleger og ledelse, men ikke andre borgere.
colleagues-stay-confidential = Du har tavshedspligt om kollegers og lederes personlige forhold. Det gælder også på sociale medier.
    .limit = Den siger ikke, hvad der gælder, når kollegaen siger ja.
treatment-stays-out-of-replies = Du har tavshedspligt om patienters og pårørendes personlige forhold. Det gælder også, når du svarer.
    .limit = Den siger ikke, hvordan du svarer, eller hvad du gør med detaljer, som andre har skrevet.
cases-stay-out-of-replies = Du må ikke give fortrolige oplysninger videre på sociale medier, heller ikke i et svar.
    .limit = Den siger ikke, hvordan du svarer, eller hvad du gør med detaljer, som andre har skrevet.
patient-information-is-covered-by-the-duty = Du har tavshedspligt om patienters personlige forhold: Skjul opslaget.
    .limit = Den siger, hvad du ikke giver videre. At skjule opslaget er omtankes læsning. Den siger ikke, hvordan du retter op på det.
confidential-information-is-covered-by-the-duty = Du må ikke give fortrolige oplysninger videre på sociale medier: Skjul opslaget.
    .limit = Den siger, hvad du ikke giver videre. At skjule opslaget er omtankes læsning. Den siger ikke, hvordan du retter op på det.
patients-stay-confidential-towards-relatives = Du har tavshedspligt om patienters personlige forhold. Det gælder også, når en pårørende spørger på sociale medier.
    .limit = Den siger ikke, hvad du kan fortælle pårørende andre steder. At en besked også er dækket, er omtankes læsning.
patients-stay-confidential-on-work-pages = Du har tavshedspligt om patienters personlige forhold. Det gælder også på en side for arbejdet.
    .limit = Den siger ikke, hvilke detaljer der viser, hvem det er.
pass-no-more-on-to-the-relative = Du har tavshedspligt om patienters personlige forhold: Fortæl ikke den pårørende mere der.
    .limit = Den siger, hvad du ikke giver videre. At stoppe nu er omtankes læsning. Den siger ikke, hvordan du retter op på det.
sick-leave-stays-confidential = Du har tavshedspligt om kollegers og lederes personlige forhold, også på sociale medier.
    .limit = Den nævner ikke, at nogen er sygemeldt. At det er et personligt forhold, er omtankes læsning.
answer-so-that-nobody-doubts-your-role = Skriv, så ingen er i tvivl om, hvem du taler for, og hold personlige forhold fortrolige.
    .limit = Den taler ikke om at svare på en kollegas eller medarbejders opslag.
no-doubt-about-whom-you-speak-for = Sørg altid for, at der ikke er tvivl om, hvem du taler for: dig selv eller arbejdspladsen.
    .limit = Den siger ikke, hvordan du viser det.
say-it-without-doubt-about-your-role = Sørg for, at der ikke er tvivl om, hvem du taler for: dig selv eller arbejdspladsen.
    .limit = Den overlader reglerne for ytringsfrihed til en pjece og siger ikke, hvornår du spørger nogen først.
speak-for-the-workplace-as-on-the-job = Lad der ikke være tvivl om, at du taler for arbejdspladsen, og opfør dig, som du ellers gør på arbejdet.
    .limit = Den overlader det til kommunikationspolitikken, hvem der udtaler sig.
the-communication-policy-says-who-speaks = Find først ud af, hvem der må udtale sig: Kommunikationspolitikken siger mere om det.
    .limit = Den henviser til politikken og siger ikke, hvem det er. At du ser efter først, er omtankes læsning.
patients-stay-confidential-when-you-speak-for-work = Du har tavshedspligt om patienters personlige forhold. Det gælder også på sociale medier.
    .limit = Den siger ikke, hvilke detaljer der viser, hvem det er.
citizens-stay-confidential-when-you-speak-for-work = Du må ikke give fortrolige oplysninger videre på sociale medier.
    .limit = Den nævner patienter, pårørende, kolleger og ledelse, men ikke andre borgere.
confidential-as-with-any-other-media = Du har tavshedspligt om personlige forhold hos patienter, pårørende, kolleger og ledelse, ligesom over for andre medier.
    .limit = Den handler om sociale medier og siger ikke, hvordan du svarer en journalist.
employees-have-a-duty-with-the-press-too = Som ansat har du tavshedspligt, så hold fortrolige oplysninger for dig selv.
    .limit = Den handler om sociale medier og nævner ikke borgere. At det også gælder over for pressen, er omtankes læsning.
the-policy-says-who-answers-the-press = Find først ud af, hvem der må udtale sig: Kommunikationspolitikken siger mere om det.
    .limit = Den nævner ikke pressen. At du ser efter først, er omtankes læsning.
colleagues-matters-come-down = Du har tavshedspligt om kollegers og lederes personlige forhold: Skjul opslaget.
    .limit = Den siger, hvad du ikke giver videre. At skjule opslaget er omtankes læsning. Den siger ikke, hvordan du retter op på det.
confidential-information-stays-out-of-pictures = Fortrolige oplysninger må ikke gives videre: Læg ikke billedet op.
    .limit = Den nævner ikke billeder. At et billede også giver oplysninger videre, er omtankes læsning.
patients-on-page-pictures-stay-confidential = Patienters personlige forhold er fortrolige, også på sociale medier: Læg ikke billedet op.
    .limit = Den nævner ikke billeder eller patienter, der siger ja. At et billede tæller, er omtankes læsning.
confidential-information-stays-out-of-page-pictures = Fortrolige oplysninger må ikke gives videre: Læg ikke billedet op.
    .limit = Den nævner ikke billeder. At et billede også giver oplysninger videre, er omtankes læsning.
the-workplace-decides-on-work-profiles = Din arbejdsplads vurderer, om den vil være aktiv med en arbejdsprofil.
    .limit = Den siger ikke, hvem på arbejdspladsen der bestemmer. At du spørger først, er omtankes læsning.
behave-as-at-work-on-social-media = Opfør dig som på arbejdet, og lad der ikke være tvivl om, hvorvidt du taler for dig selv eller din arbejdsplads.
    .limit = Den siger ikke, hvilken profil du bruger, og taler ikke om adgangskoder.
run-the-page-as-at-work = Opfør dig som på arbejdet, og lad der ikke være tvivl om, hvorvidt du taler for dig selv eller din arbejdsplads.
    .limit = Den siger ikke, hvilken profil du styrer en side fra.
no-doubt-who-comments = Lad der ikke være tvivl om, hvorvidt du taler for dig selv eller for din arbejdsplads.
    .limit = Den siger ikke, om du bør kommentere, eller hvordan du viser, hvem der taler.
no-confidential-matters-on-the-page = Du må ikke give fortrolige oplysninger videre på sociale medier.
    .limit = Den nævner patienter, pårørende, kolleger og ledelse, men ikke andre borgere.
post-as-at-work = Opfør dig som på arbejdet, og husk, at andre får noget at sige over det, du lægger op.
    .limit = Den siger ikke, hvad der hører hjemme på en side, eller hvem der ser et opslag, før det kommer ud.
at-work-in-talk-about-a-child = Skriver du om skolen eller barnet der, så opfør dig som på arbejdet, og giv ikke noget fortroligt videre.
    .limit = Den taler ikke om elever eller forældre. At det her hører med til dit arbejde, er omtankes læsning.
clear-goal-from-the-start = Gør jeres strategi og mål helt klare, før I begynder, og find jeres egen måde.
    .limit = Den siger ikke, hvad en strategi indeholder. At et klart mål er en betingelse, er omtankes læsning.
resources-for-ongoing-monitoring = Sæt ressourcer af først: Den slags initiativer skal overvåges løbende.
    .limit = Den siger ikke, hvor meget tid det tager. Rådet taler om initiativer til idéer, netværk og viden. Resten er omtankes læsning.
the-workplace-judges-the-start = Arbejdspladsen vurderer, om den vil være aktiv med en arbejdsprofil.
    .limit = Den siger ikke, hvem på arbejdspladsen der beslutter det. At I spørger først, er omtankes læsning.
the-checklist-before-you-start = Brug rådene som tjekliste: et klart mål, ressourcer, mindre kontrol og nye tanker.
    .limit = Der står selv, at rådene ikke dækker alt. Intet medie er nævnt.
what-social-media-are-suited-to = Det her egner sociale medier sig godt til. Sæt ressourcer af til at følge dem løbende.
    .limit = Den siger ikke, hvilke medier der egner sig, eller hvor meget tid det tager.
dialogue-with-citizens-takes-time = Regionen ønsker dialog og sætter tid af til den. Sociale medier er måske alligevel ikke løsningen.
    .limit = Der står, hvad regionen ønsker, og ingen regler for dialogen. At overveje andre medier er omtankes læsning.
social-media-are-not-steered = Accepter, at andre er med til at bestemme, hvad der bliver sagt, og at et opslag kan blive misbrugt.
    .limit = Den siger ikke, hvornår I griber ind, eller hvad I sletter.
a-channel-needs-monitoring = Lad ikke kanalen passe sig selv: Den slags initiativer skal overvåges løbende.
    .limit = Den taler ikke om at lukke en kanal. At svaret er nej, er omtankes læsning.
dialogue-in-a-critical-light-too = Regionen tager del i debatten, også når lyset på den er kritisk.
    .limit = Der står, hvad regionen ønsker. Hvem der svarer, hører til i kommunikationspolitikken. At jeres svar er en del af det, er omtankes læsning.
be-bold-and-know-your-goal = Vær dristige, tænk nyt, og sørg for, at målet er helt klart.
    .limit = Rådet taler om målet i begyndelsen. At gå tilbage til det senere er omtankes læsning.

the-workplace-judges-private-use = Der er ingen retningslinjer om det her. Arbejdspladsen vurderer selv, om den vil have nogen.
    .limit = Den siger ikke, om privat brug er i orden. At finde ud af, hvad arbejdspladsen har fastsat, er omtankes læsning.
the-workplace-judges-the-need-for-rules = Arbejdspladsen vurderer selv, om den vil have retningslinjer om privat brug.
    .limit = Den siger ikke, hvad retningslinjer skal indeholde, eller hvem på arbejdspladsen der beslutter det. At gøre det sammen er omtankes læsning.

no-doubt-for-whom-you-answer = Lad der ikke være tvivl om, hvorvidt du taler for dig selv eller for arbejdspladsen.
    .limit = Den siger ikke, om du skal svare fra din egen profil, eller hvor du sender folk hen.
no-doubt-for-whom-you-share = Lad der ikke være tvivl om, hvorvidt du taler for dig selv eller for arbejdspladsen.
    .limit = Den taler ikke om at dele opslag. At det at dele er at udtale sig, er omtankes læsning.
ask-what-your-workplace-laid-down = Spørg, hvad der gælder hos jer: Regionen har ingen retningslinjer, og arbejdspladsen vurderer selv, om den vil have nogen.
    .limit = Den siger ikke, hvem på arbejdspladsen der beslutter det. At du spørger først, er omtankes læsning.
your-workplace-judges-for-itself = Arbejdspladsen vurderer selv, om den vil have retningslinjer.
    .limit = Den siger ikke, hvad retningslinjer skal indeholde, eller hvem der beslutter det. At gøre det sammen er omtankes læsning.
