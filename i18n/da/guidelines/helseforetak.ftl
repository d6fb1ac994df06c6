about = Vejledning til ansatte i et norsk helseforetak, som dokumentet ikke nævner ved navn. Den siger intet om privat brug i arbejdstiden eller om drift af en officiel side.

## 1. Sosiale medier er offentlige

rule-1-1 = Tonen kan minde om en privat og fortrolig snak. Derfor glemmer man let, at det skrevne er offentligt.
rule-1-2 = Du kan begrænse, hvem der ser dine opslag og kommentarer. Du styrer stadig ikke, om nogen deler dem videre.
rule-1-3 = Du må derfor se alt, hvad du skriver på sociale medier, som offentligt. Enhver kan læse det.

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
rule-4-2 = Der er regler i helseforetakene for, hvem der kan udtale sig på stedets vegne.
rule-4-3 = Når tonen er uformel, kan det til tider være svært at se, om en fagperson taler privat eller for sin arbejdsgiver.
rule-4-4 = Gør din rolle klar, når andre kan komme i tvivl.
rule-4-5 = At behandle et menneske er noget andet end at være privat ven.
rule-4-6 = Helseforetaket anbefaler ikke, at du bliver ven på Facebook med folk, du kun kender gennem et patientforhold.

## 5. Vær en positiv ambassadør

rule-5-1 = Helseforetaket håber, at de ansatte vil være gode ambassadører, også på sociale medier.
rule-5-2 = Tal godt om din arbejdsplads, hvis du trives og finder dit job meningsfuldt og interessant.
rule-5-3 = Uenighed og kritik af interne forhold tages som regel bedst op med nærmeste leder. Tillidsrepræsentanten eller arbejdsmiljørepræsentanten er en anden mulighed.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Gå til slettmeg.no og fanen »Lover og rettigheter« for at se dine rettigheder, hvis du vil have noget væk fra nettet.

## 7. Veiledningen er lest og forstått

rule-7-1 = Vejledningen slutter med plads til sted, dato og den ansattes underskrift på, at den er læst og forstået.
