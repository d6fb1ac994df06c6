about = Veiledning for ansatte i et helseforetak som dokumentet ikke nevner ved navn. Den sier ingenting om privat bruk i arbeidstiden eller om drift av en offisiell side.

## 1. Sosiale medier er offentlige

rule-1-1 = Tonen kan ligne en privat og fortrolig prat. Da glemmer man lett at det man skriver, er offentlig.
rule-1-2 = Du kan styre hvem som får se det du legger ut. Likevel har du ikke styring med om noen deler det videre.
rule-1-3 = Alt du skriver i sosiale medier, må du se på som offentlig. Alle kan lese det.

## 2. Vi har taushetsplikt overfor pasienter

rule-2-1 = De ansatte har taushetsplikt om alle opplysninger om pasienter.
rule-2-2 = Plikten gjelder også det at en person er eller har vært pasient der.
rule-2-3 = De ansatte kan derfor ikke skrive på nettet at de har møtt en navngitt person på venterommet, eller lignende.

## 3. Privat informasjon er privat

rule-3-1 = La være å dele bilder eller video av andre når du ikke har fått lov.
rule-3-2 = Norge har ytringsfrihet, men også et sterkt personvern.
rule-3-3 = Åndsverkloven har regler for hvem som har rett til å legge ut blant annet bilder, videoer og tekster.

## 4. Vær tydelig på rolle

rule-4-1 = Ytringsfriheten gjelder for alle. Som privatperson kan du si det du vil.
rule-4-2 = Helseforetakene har regler for hvem som får uttale seg for foretaket.
rule-4-3 = Er tonen uformell, er det ikke alltid lett å se om en fagperson snakker privat eller for arbeidsgiveren.
rule-4-4 = Vis tydelig hvilken rolle du har, når andre kan bli i tvil.
rule-4-5 = Å behandle en pasient er noe annet enn å være en privat venn.
rule-4-6 = Foretaket anbefaler ikke at du blir venn på Facebook med folk du bare kjenner fra et pasientforhold.

## 5. Vær en positiv ambassadør

rule-5-1 = Foretaket håper at de ansatte vil være gode ambassadører, også i sosiale medier.
rule-5-2 = Snakk godt om arbeidsplassen din hvis du trives og opplever jobben som meningsfylt og interessant.
rule-5-3 = Er du uenig i noe internt eller vil kritisere det, er nærmeste leder som regel den beste å gå til. Tillitsvalgt eller verneombud er en annen mulighet.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Gå til slettmeg.no og fanen «Lover og rettigheter» for å se rettighetene dine hvis du vil ha noe fjernet fra nettet.

## 7. Veiledningen er lest og forstått

rule-7-1 = Veiledningen slutter med plass til sted, dato og underskrift fra den ansatte, som viser at den er lest og forstått.

## Stances

no-facebook-friends-from-treatment = Organisasjonen din anbefaler ikke at du blir venn på Facebook med folk du bare kjenner fra et pasientforhold.
    .limit = Den nevner ikke andre nettverk eller pårørende, og den sier ikke hvordan du takker nei.
no-trace-of-patients = Ikke la det komme fram at en person er eller har vært pasient. Også det er taushetsbelagt.
    .limit = Den sier ikke hvilke andre opplysninger som viser hvem noen er. Den gir bare ett eksempel.
closed-is-public-too = Se på det som offentlig, også når bare noen få får se det.
    .limit = Den sier ikke hva som egner seg å skrive, bare at du må se på det som offentlig.
criticism-goes-to-the-leader = Som privatperson kan du si det du vil. Med kritikk av noe internt er nærmeste leder som regel den beste å gå til.
    .limit = Den forbyr ikke kritikk, og den sier ikke når kritikk går for langt.
no-patient-information-in-replies = Du har taushetsplikt om alle opplysninger om pasienter. Hold dem derfor utenfor svaret ditt.
    .limit = Den sier ikke hvordan du svarer på en klage, eller hva du gjør med opplysninger som andre har skrevet.
help-with-removing-your-own-post = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den sier ikke om du skal si fra til lederen din, eller hva du gjør først.
patient-information-has-to-come-down = Du har taushetsplikt om alle opplysninger om pasienter. Skjul det du har lagt ut.
    .limit = Den sier ikke hvordan du retter opp et brudd på taushetsplikten. At innlegget blir skjult, er omtankes tolkning.
permission-for-pictures-of-others = Du bør ha fått lov før du deler bilder av andre. Spør om lov nå.
    .limit = Den sier ikke hva du gjør når et bilde allerede ligger ute. At du spør nå, er omtankes tolkning.
picture-of-you-without-permission = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Ansatte bør ikke dele bilder av andre uten at de har fått lov.
    .limit = Den sier ikke om du skal snakke med kollegaen eller lederen din først.
help-with-removing-words-about-you = Det finnes hjelp til å fjerne det du ikke vil ha på nettet. Se hvilke rettigheter du har.
    .limit = Den sier ikke om du skal si fra til lederen din, eller hva du gjør overfor den som la det ut.
