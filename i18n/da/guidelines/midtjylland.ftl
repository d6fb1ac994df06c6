about = Syv gode råd til enheder i en dansk region, der overvejer at gå på sociale medier. Regionen har ingen retningslinjer for brugen, og rådene siger intet om venneanmodninger og billeder.

## 0. Få hjælp til de sociale medier?

rule-0-2 = Regionen prøver nye medier og metoder, som kan gavne borgere og brugere.
rule-0-3 = Regionen vil gerne i dialog og er aktiv i debatten, også når den selv bliver set i et kritisk lys.
rule-0-4 = Regionen sætter både tid og ressourcer af til dialog.
rule-0-6 = De syv råd er tænkt som hjælp til jer, der overvejer at begynde på sociale medier.
rule-0-7 = Rådene dækker ikke alt, men kan bruges som en liste at tjekke af, før I går i gang.
rule-0-8 = Regionen er styret af værdier og har ingen retningslinjer for, hvordan sociale medier bruges.
rule-0-9 = Det lokale arbejdssted vurderer selv, om der bør være retningslinjer, for eksempel om privat brug i arbejdstiden. Det vurderer også, om det vil være aktivt med en arbejdsprofil.
rule-0-14 = Du er velkommen til at spørge din lokale kommunikationsafdeling, hvis du har spørgsmål eller mangler hjælp.
rule-0-15 = På intranettet under »kommunikation« ligger blandt andet politikken for kommunikation. Her er også pjecen »God adfærd i det offentlige«.

## 1. Du er omfattet af tavshedspligten

rule-1-1 = Ansatte har tavshedspligt. De må ikke give fortrolige oplysninger videre på sociale medier.
rule-1-2 = Tavshedspligten dækker personlige forhold. Det gælder patienter, pårørende, kolleger og ledelse, præcis som når du taler til andre medier.
rule-1-3 = Pjecen »God adfærd i det offentlige« fortæller mere om ytringsfrihed og tavshedspligt.

## 2. Klarhed over hvem der udtaler sig

rule-2-1 = På sociale medier kommer man let i tvivl om, hvem der har skrevet et opslag eller en besked.
rule-2-2 = Sørg altid for, at ingen kan være i tvivl: taler du for dig selv eller for dit arbejdssted?
rule-2-3 = Regionens politik for kommunikation siger mere om, hvem der har lov til at udtale sig.

## 3. Sociale medier på arbejdspladsen

rule-3-1 = Er sociale medier en del af dit arbejde, så opfør dig der, som du ellers gør på arbejdet.
rule-3-2 = Sociale medier er ikke et fristed. De kan blive centrum i sager, hvor alle øjne er på dem.

## 4. Sociale medier kan ikke styres

rule-4-1 = Vil du bruge sociale medier, så accepter, at indhold og retning ikke kan styres, som du måske er vant til på en hjemmeside.
rule-4-2 = Når du sender et opslag, så tænk på, at andre fra det øjeblik er med til at bestemme over det.
rule-4-3 = Andre kan misbruge det, du skriver.

## 5. Hvad kan de bruges til

rule-5-2 = Sociale medier er især gode til at skabe nyt og få ideer sammen med andre.
rule-5-3 = Sociale medier er især gode til at danne netværk på tværs i organisationen.
rule-5-4 = Sociale medier er især gode som et sted at dele viden.
rule-5-5 = Sæt ressourcer af, for den slags tiltag kræver løbende overvågning.

## 6. Strategisk tilgang lønner sig

rule-6-1 = Det, der virker og trækker folk til, kan ligne et tilfælde, men der er ofte en bevidst strategi bag.
rule-6-2 = Sørg for, at både strategi og mål står helt klart fra starten.
rule-6-3 = Måske er sociale medier slet ikke svaret. Måske skal de bruges sammen med mere traditionelle medier.
rule-6-4 = Tag eventuelt fat i din lokale kommunikationsafdeling for at få mere sparring.

## 7. Hvordan får jeg udbytte af de sociale medier

rule-7-1 = Vil du have større chance for succes, så vær modig. Lad være med at ligne de andre, og tænk i nye baner.
