about = Retningslinjer og gode råd til ansatte i en dansk kommune om brug af sociale medier i arbejdstiden. De siger intet om klager fra borgere, eller hvad du gør, når skaden er sket.

## 0. Du må gerne

rule-0-1 = Du må gerne besøge kommunens officielle side på Facebook for at følge med i, hvad der sker, også i opslag og henvendelser fra borgere.
rule-0-2 = Du må gerne gå på et socialt medie for at drive og vedligeholde den side, som din institution, dit center eller dit projekt har der.
rule-0-3 = Du kan som ansat også i andre tilfælde have brug for et socialt medie i dit arbejde.
rule-0-4 = I de andre tilfælde skal du få afklaret med din nærmeste leder, om du må bruge sociale medier i arbejdstiden.
rule-0-5 = Man kan kun bruge Facebook og andre sociale medier, hvis man har oprettet en privat profil.
rule-0-6 = Ansatte kan ikke tvinges til at lave en profil på Facebook eller andre sociale medier, selv om de skal bruge sådan et i arbejdet.
rule-0-7 = Ansatte kan heller ikke tvinges ind i grupper eller netværk på Facebook og andre sociale medier.

## 1. Gode råd når du anvender Facebook og andre sociale medier

rule-1-3 = Det er vigtigt for trivslen på arbejdet, at man kan stole på hinanden.
rule-1-4 = På Facebook og andre sociale medier er der flere end dig og dine venner.
rule-1-5 = Arbejde og privatliv flyder sammen, og folk lægger ikke altid mærke til, hvor mange der læser med.
rule-1-6 = For nogle får det store følger på jobbet, at de skriver noget i et øjebliks frustration. Nettet gemmer og spreder det helt anderledes end det talte ord.
rule-1-8 = Det er et godt råd at vise god dømmekraft på sociale medier.
rule-1-9 = Hav overblik over, hvordan du skjuler oplysninger og styrer, hvem der ser din profil. Så slipper intet ud, som ikke tåler offentlighed.
rule-1-11 = Skriv ikke noget, der er i strid med loven om injurier eller på nogen måde kan krænke en andens ære.
rule-1-12 = Skriv ikke noget, som viser, at du er illoyal over for din arbejdsplads.
rule-1-13 = Skriv ikke noget diskriminerende.
rule-1-14 = Skriv ikke noget, som er i konflikt med din tavshedspligt.
rule-1-15 = Læg ikke fotos fra en arbejdsmæssig sammenhæng på Facebook, hvis du ikke har fået lov.
rule-1-16 = Overvej, om det er klogt at være venner: leder og medarbejdere, kolleger, lærere og deres elever, pædagoger og børnenes forældre og så videre.
rule-1-17 = Måske bliver svaret ja. Så bygger det på grundige overvejelser, og du kan forklare det for dig selv og andre.
rule-1-18 = Måske bliver svaret nej. Så skal det være okay at afslå et venskab, uden at det får følger på jobbet.

## Stances

nothing-against-your-confidentiality = Skriv ikke noget, som er i konflikt med din tavshedspligt.
    .limit = Den nævner hverken patienter eller borgere og siger ikke, hvilke detaljer der viser, hvem det er.
not-just-you-and-your-friends = Brug god dømmekraft, og kend dine indstillinger: Der kan være flere end dine venner, der læser med.
    .limit = Den siger ikke, at du skal undgå lukkede grupper.
criticise-without-disloyalty = Brug god dømmekraft. Din kommune trækker grænsen ved det, der er illoyalt eller krænker nogens ære.
    .limit = Den taler ikke om kritik som sådan og siger ikke, hvornår kritik bliver illoyal.
confidential-things-stay-out-of-replies = Skriv ikke noget i dit svar, som er i konflikt med din tavshedspligt.
    .limit = Den siger ikke, hvordan du svarer på en klage, eller hvad du gør med detaljer, som andre har skrevet.
confidential-post-conflicts-with-your-duty = Skriv ikke noget, som er i konflikt med din tavshedspligt, og skjul det, der allerede er ude.
    .limit = Den siger, hvad du ikke skriver. At skjule det er omtankes læsning. Den siger ikke, hvordan du retter op på det.
