about = Retningslinjer for brug i arbejdstiden for ansatte i en dansk kommune, med gode råd. De siger intet om klager fra borgere, eller hvad du gør, når skaden er sket.

## 0. Du må gerne

rule-0-1 = Du må gerne besøge kommunens officielle side på Facebook for at følge med i, hvad der sker, også i opslag og henvendelser fra borgere.
rule-0-2 = Du må gerne gå på et socialt medie for at styre og vedligeholde den side, som din institution, dit center eller dit projekt har der.
rule-0-3 = Du kan som ansat også i andre tilfælde have brug for et socialt medie i dit arbejde.
rule-0-4 = I de andre tilfælde skal du få afklaret hos din nærmeste leder, om du må bruge sociale medier i arbejdstiden.
rule-0-5 = Facebook og andre sociale medier kan man kun bruge, når man har lavet en privat profil.
rule-0-6 = Ansatte kan ikke tvinges til at lave en profil på Facebook eller andre sociale medier, selv om arbejdet giver brug for det.
rule-0-7 = Ansatte kan heller ikke tvinges med i grupper eller netværk på Facebook og andre sociale medier.

## 1. Gode råd når du anvender Facebook og andre sociale medier

rule-1-3 = Det er vigtigt for trivslen på arbejdet, at man kan stole på hinanden.
rule-1-4 = På Facebook og andre sociale medier er der flere end dig og dine venner.
rule-1-5 = Arbejde og privatliv flyder sammen, og folk lægger ikke altid mærke til, hvor mange der læser med.
rule-1-6 = For nogle får det store følger på jobbet, at de skriver noget i et øjebliks frustration. Nettet gemmer og spreder det helt anderledes end det talte ord.
rule-1-8 = Det er et godt råd at vise god dømmekraft på sociale medier.
rule-1-9 = Hav overblik over, hvordan du skjuler oplysninger og styrer, hvem der ser din profil. Så slipper intet ud, som ikke tåler offentlighed.
rule-1-11 = Skriv ikke noget, der er i strid med loven om injurier eller på nogen måde kan krænke en andens ære.
rule-1-12 = Skriv ikke noget, som viser, at du er illoyal over for dit arbejdssted.
rule-1-13 = Skriv ikke noget diskriminerende.
rule-1-14 = Skriv ikke noget, som er i konflikt med din tavshedspligt.
rule-1-15 = Læg ikke fotos fra en arbejdsmæssig sammenhæng på Facebook, hvis du ikke har fået lov.
rule-1-16 = Overvej, om det er klogt at være venner: leder og medarbejdere, kolleger, lærere og deres elever, pædagoger og børnenes forældre og så videre.
rule-1-17 = Måske bliver svaret ja. Så bygger det på grundige overvejelser, og du kan forklare det for dig selv og andre.
rule-1-18 = Måske bliver svaret nej. Så skal det være okay at afslå et venskab, uden at det får følger på jobbet.
