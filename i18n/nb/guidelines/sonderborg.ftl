about = Retningslinjer for bruk i arbeidstiden for ansatte i en dansk kommune, med gode råd. De sier ingenting om klager fra innbyggere, eller om hva du gjør når skaden har skjedd.

## 0. Du må gerne

rule-0-1 = Du kan gjerne gå inn på kommunens offisielle side på Facebook for å følge med på det som skjer, også innlegg og henvendelser fra innbyggere.
rule-0-2 = Du kan gjerne bruke et sosialt medium for å drive og vedlikeholde siden som institusjonen, senteret eller prosjektet ditt har der.
rule-0-3 = Som ansatt kan du også i andre tilfeller ha behov for å bruke et sosialt medium i arbeidet.
rule-0-4 = I de andre tilfellene skal du avklare med nærmeste leder om du har lov til å bruke sosiale medier i arbeidstiden.
rule-0-5 = Facebook og andre sosiale medier kan bare brukes av dem som lager en privat profil.
rule-0-6 = Ansatte kan ikke tvinges til å lage en profil på Facebook eller andre sosiale medier, selv om de trenger slike medier i arbeidet.
rule-0-7 = Ansatte kan heller ikke tvinges inn i grupper eller nettverk på Facebook og andre sosiale medier.

## 1. Gode råd når du anvender Facebook og andre sociale medier

rule-1-3 = Skal folk trives på jobben, er det viktig at de kan stole på hverandre.
rule-1-4 = På Facebook og andre sosiale medier er det flere enn deg og vennene dine.
rule-1-5 = Arbeid og privatliv glir over i hverandre, og folk merker ikke alltid hvor mange som leser.
rule-1-6 = For noen får det store følger på jobben at de skriver noe i et øyeblikks frustrasjon. Nettet lagrer og sprer det på en helt annen måte enn det talte ord.
rule-1-8 = Det er et godt råd å vise god dømmekraft i sosiale medier.
rule-1-9 = Ha oversikt over hvordan du kan skjule opplysninger og styre hvem som ser profilen din. Da unngår du å legge ut noe som ikke tåler å bli kjent for alle.
rule-1-11 = Ikke skriv noe som bryter med loven om injurier, eller som på noen måte kan være ærekrenkende.
rule-1-12 = Ikke skriv noe som viser at du er illojal mot arbeidsplassen.
rule-1-13 = Ikke skriv noe diskriminerende.
rule-1-14 = Ikke skriv noe som bringer deg i konflikt med taushetsplikten.
rule-1-15 = La være å legge bilder fra en jobbsammenheng ut på Facebook når du ikke har fått lov.
rule-1-16 = Tenk over om det er klokt å være venner: leder og ansatte, kolleger, lærere og elevene deres, pedagoger og foreldrene til barna, og så videre.
rule-1-17 = Kanskje blir svaret ja. Da bygger det på grundige vurderinger som du kan forklare for deg selv og andre.
rule-1-18 = Kanskje blir svaret nei. Da skal det være i orden å takke nei til et vennskap uten at det får følger på jobben.

## Stances

nothing-against-your-confidentiality = Ikke skriv noe som bringer deg i konflikt med taushetsplikten.
    .limit = Den nevner ikke hvem plikten verner, og sier ikke hvilke opplysninger som viser hvem noen er.
not-just-you-and-your-friends = Vis god dømmekraft, og ha oversikt over innstillingene dine. Det kan være flere enn vennene dine som leser.
    .limit = Den sier ikke at du skal holde deg unna lukkede grupper.
criticise-without-disloyalty = Vis god dømmekraft. Kommunen setter grensen ved det som er illojalt eller ærekrenkende.
    .limit = Den tar ikke opp kritikk i seg selv, og sier ikke når kritikk blir illojal.
confidential-things-stay-out-of-replies = Ikke skriv noe i svaret som bringer deg i konflikt med taushetsplikten.
    .limit = Den sier ikke hvordan du svarer på en klage, eller hva du gjør med opplysninger som andre har skrevet.
confidential-post-conflicts-with-your-duty = Ikke skriv noe som bringer deg i konflikt med taushetsplikten. Skjul innlegget.
    .limit = Den sier ikke hvordan du retter det opp, bare hva du ikke skal skrive. At innlegget blir skjult, er omtankes tolkning.
