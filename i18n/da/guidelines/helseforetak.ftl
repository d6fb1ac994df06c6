about = Vejledning til ansatte i et norsk helseforetak, som dokumentet ikke nævner ved navn. Den siger intet om privat brug i arbejdstiden eller om drift af en officiel side.

## 1. Sosiale medier er offentlige

rule-1-1 = Tonen kan minde om en privat og fortrolig snak. Derfor glemmer man let, at det skrevne er offentligt.
rule-1-2 = Du kan begrænse, hvem der ser dine opslag og kommentarer. Du styrer stadig ikke, om nogen deler dem videre.
rule-1-3 = Du skal derfor betragte alt, hvad du skriver på sociale medier, som offentligt. Hvem som helst kan læse det.

## 2. Vi har taushetsplikt overfor pasienter

rule-2-1 = De ansatte har tavshedspligt om alle oplysninger om patienter.
rule-2-2 = Tavshedspligten dækker også, at en person er eller har været patient på stedet.
rule-2-3 = De ansatte kan derfor ikke skrive på nettet, at de har mødt en navngiven person i venteværelset, eller lignende.

## 3. Privat informasjon er privat

rule-3-1 = Del ikke billeder eller video af andre, medmindre du har fået lov.
rule-3-2 = Norge har ytringsfrihed, men beskytter også privatlivet stærkt.
rule-3-3 = Den norske lov om ophavsret (Åndsverkloven) regulerer, hvem der har ret til at udgive blandt andet billeder, videoer og tekster.

## 4. Vær tydelig på rolle

rule-4-1 = Alle har ytringsfrihed og kan sige, hvad de vil, når de taler som privatpersoner.
rule-4-2 = Helseforetakene har regler for, hvem der kan udtale sig på deres vegne.
rule-4-3 = Når tonen er uformel, kan det til tider være svært at se, om en fagperson taler privat eller for sin arbejdsgiver.
rule-4-4 = Gør det tydeligt, hvilken rolle du har, når der kan opstå tvivl.
rule-4-5 = At behandle et menneske er noget andet end at være privat ven.
rule-4-6 = Helseforetaket anbefaler ikke, at du bliver ven på Facebook med folk, du kun kender gennem et patientforhold.

## 5. Vær en positiv ambassadør

rule-5-1 = Helseforetaket håber, at de ansatte vil være gode ambassadører, også på sociale medier.
rule-5-2 = Tal godt om din arbejdsplads, hvis du trives og finder dit job meningsfuldt og interessant.
rule-5-3 = Uenighed og kritik af interne forhold tages som regel bedst op med nærmeste leder. Tillidsrepræsentanten eller arbejdsmiljørepræsentanten er en anden mulighed.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Gå til slettmeg.no og fanen »Lover og rettigheter« for at se dine rettigheder, hvis du vil have noget fjernet fra nettet.

## 7. Veiledningen er lest og forstått

rule-7-1 = Vejledningen slutter med plads til sted, dato og den ansattes underskrift på, at den er læst og forstået.

## Stances

no-facebook-friends-from-treatment = Din organisation anbefaler ikke, at du bliver ven på Facebook med folk, du kun kender gennem et patientforhold.
    .limit = Den nævner ikke andre netværk eller pårørende og siger ikke, hvordan du siger nej.
no-trace-of-patients = Lad det ikke fremgå, at en person er eller har været patient: Det er også fortroligt.
    .limit = Den giver ét eksempel. Den siger ikke, hvilke andre detaljer der viser, hvem det er.
closed-is-public-too = Betragt det som offentligt, også når kun få ser det.
    .limit = Den siger ikke, hvad der egner sig til at blive skrevet, kun at du betragter det som offentligt.
criticism-goes-to-the-leader = Du har ytringsfrihed som privatperson. Kritik af interne forhold tager du som regel bedst op med din nærmeste leder.
    .limit = Den forbyder ikke kritik og siger ikke, hvornår kritik går for vidt.
no-patient-information-in-replies = Du har tavshedspligt om alle oplysninger om patienter, så hold dem ude af dit svar.
    .limit = Den siger ikke, hvordan du svarer på en klage, eller hvad du gør med detaljer, som andre har skrevet.
help-with-removing-your-own-post = Du kan få hjælp til at slette det, du ikke vil have på nettet: Se dine rettigheder.
    .limit = Den siger ikke, om du skal sige det til din leder, eller hvad du skal gøre først.
patient-information-has-to-come-down = Du har tavshedspligt om alle oplysninger om patienter: Skjul dem.
    .limit = Den fastslår tavshedspligten. At skjule det er omtankes læsning. Den siger ikke, hvordan du retter op på et brud.
permission-for-pictures-of-others = Billeder af andre deler man ikke uden at have fået lov: Spørg nu.
    .limit = Den siger ikke, hvad du gør, når et billede allerede er ude. At spørge nu er omtankes læsning.
picture-of-you-without-permission = Du kan få hjælp til at slette det, du ikke vil have på nettet. Ansatte bliver bedt om ikke at dele billeder af andre uden lov.
    .limit = Den siger ikke, om du skal tale med kollegaen eller din leder først.
help-with-removing-words-about-you = Du kan få hjælp til at slette det, du ikke vil have på nettet: Se dine rettigheder.
    .limit = Den siger ikke, om du skal sige det til din leder, eller hvad du skal gøre ved den, der har lagt det op.
