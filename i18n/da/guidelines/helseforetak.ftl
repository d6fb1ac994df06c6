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
rule-3-3 = Den norske lov om ophavsret (Åndsverkloven) har regler for, hvem der har ret til at udgive blandt andet billeder, videoer og tekster.

## 4. Vær tydelig på rolle

rule-4-1 = Alle har ytringsfrihed og kan sige, hvad de vil, når de taler som privatpersoner.
rule-4-2 = Helseforetakene har regler for, hvem der kan udtale sig på deres vegne.
rule-4-3 = Når tonen er uformel, kan det til tider være svært at se, om en fagperson taler privat eller for sin arbejdsgiver.
rule-4-4 = Gør det tydeligt, hvilken rolle du har, når der kan opstå tvivl.
rule-4-5 = At behandle et menneske er noget andet end at være privat ven.
rule-4-6 = Helseforetaket anbefaler ikke, at du bliver ven på Facebook med folk, du kun kender gennem et patientforhold.

## 5. Vær en positiv ambassadør

rule-5-1 = Helseforetaket håber, at de ansatte vil være gode ambassadører, også på sociale medier.
rule-5-2 = Tal godt om din arbejdsplads, hvis du trives og synes, at dit job er meningsfuldt og interessant.
rule-5-3 = Uenighed og kritik af interne forhold er som regel bedst at tage op med nærmeste leder. Tillidsrepræsentanten eller arbejdsmiljørepræsentanten er en anden mulighed.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Du kan læse om dine rettigheder på siden slettmeg.no, i menuen »Lover og rettigheter«, hvis du vil have noget fjernet fra nettet.

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
    .limit = Den siger ikke, hvordan du svarer, eller hvad du gør med detaljer, som andre har skrevet.
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
relatives-learn-nothing-on-social-media = Du har tavshedspligt om alle oplysninger om patienter, så fortæl ikke pårørende om patienten der.
    .limit = Den taler ikke om pårørende. At et svar til dem også er dækket, er omtankes læsning.
no-trace-of-patients-on-work-pages = Lad det ikke fremgå af siden, at en person er eller har været patient: Det er også fortroligt.
    .limit = Den giver ét eksempel. Den siger ikke, hvilke andre detaljer der viser, hvem det er.
tell-the-relative-no-more = Du har tavshedspligt om alle oplysninger om patienter: Fortæl ikke den pårørende mere der.
    .limit = Den fastslår tavshedspligten. At stoppe nu er omtankes læsning. Den siger ikke, hvordan du retter op på et brud.
criticism-and-free-speech = Husk, at alle har ytringsfrihed som privatperson.
    .limit = Den siger, hvor kritik som regel bedst tages op. Den siger ikke, hvordan du reagerer på den.
answer-with-a-clear-role = Vær tydelig om, hvilken rolle du skriver i, og betragt det, du skriver, som offentligt.
    .limit = Den siger, at der er regler for, hvem der taler på organisationens vegne, men ikke hvilke. Den taler ikke om at svare på en ansats opslag.
an-open-profile-is-public = Betragt alt, hvad du skriver, som offentligt: Enhver kan læse det.
    .limit = Den siger ikke, om en profil skal være åben eller lukket.
help-with-old-posts = Du kan få hjælp til at slette det, du ikke vil have på nettet: Se dine rettigheder.
    .limit = Den taler ikke om at søge job.
free-to-speak-but-in-public = Du har ytringsfrihed som privatperson, men det, du skriver, skal du betragte som offentligt.
    .limit = Den taler ikke om at lukke damp ud og siger ikke, hvad der egner sig til at blive skrevet.
be-clear-about-your-role = Gør det tydeligt, hvilken rolle du har, når der kan opstå tvivl.
    .limit = Den siger ikke, hvordan du viser det.
free-to-speak-privately-about-your-field = Du har ytringsfrihed som privatperson. Gør din rolle tydelig, når der kan opstå tvivl.
    .limit = Den siger ikke, hvad du gør, hvis andre alligevel tror, at du taler for helseforetaket.
show-that-you-speak-as-a-professional = Gør din rolle tydelig: Det kan være svært at se, om en fagperson taler privat eller for sin arbejdsgiver.
    .limit = Den siger ikke, om du skal sige det til nogen først.
be-a-positive-ambassador = Tal godt om din arbejdsplads, hvis du trives: Helseforetaket håber på gode ambassadører.
    .limit = Den beder dig ikke om at rose det, du ikke er glad for.
be-clear-when-you-speak-for-the-trust = Gør det tydeligt, at du taler for helseforetaket, når der kan opstå tvivl.
    .limit = Den siger, at der er regler for, hvem der udtaler sig på dets vegne, men ikke, hvad de går ud på.
there-are-rules-on-who-speaks = Find først ud af, hvem der taler for helseforetaket: Det er der regler for.
    .limit = Den siger ikke, hvad reglerne går ud på. At du finder ud af det først, er omtankes læsning.
no-patient-information-when-you-speak-for-work = Du har tavshedspligt om alle oplysninger om patienter, også om, at en person er eller har været patient.
    .limit = Den taler ikke om patienter, der siger ja til at blive nævnt.
strong-opinions-are-yours-to-state = Du kan sige, hvad du vil, som privatperson. Det, du skriver, skal du betragte som offentligt.
    .limit = Den siger ikke, hvad du gør, hvis din holdning og dit arbejde ikke passer godt sammen.
no-patient-information-to-the-press = Du har tavshedspligt om alle oplysninger om patienter, også over for pressen.
    .limit = Den handler om sociale medier. At det også gælder over for pressen, er omtankes læsning.
rules-on-who-answers-the-press = Find først ud af, hvem der taler for helseforetaket: Det er der regler for.
    .limit = Den nævner ikke pressen og siger ikke, hvad reglerne går ud på. At du finder ud af det først, er omtankes læsning.
be-clear-to-the-press-about-your-role = Gør det tydeligt, hvilken rolle du har, når der kan opstå tvivl.
    .limit = Den handler om sociale medier. At det gælder over for pressen, er omtankes læsning.
free-to-answer-the-press-privately = Du har ytringsfrihed som privatperson. Gør din rolle tydelig, når der kan opstå tvivl.
    .limit = Den handler om sociale medier. At det gælder over for pressen, er omtankes læsning.
representatives-when-the-leader-is-no-way = Du har ytringsfrihed som privatperson. Ud over din leder er tillidsrepræsentanten eller arbejdsmiljørepræsentanten en mulighed.
    .limit = Dens første råd er nærmeste leder. At de andre er tilbage, når det ikke går, er omtankes læsning.
permission-before-pictures-of-others = Del ikke billeder af andre uden at have fået lov: Spørg først.
    .limit = Den siger ikke, hvem der giver lov. At det er dem på billedet, er omtankes læsning.
permission-before-others-appear-on-a-page = Del ikke billeder eller video af andre uden at have fået lov: Spørg først.
    .limit = Den nævner hverken officielle sider eller arrangementer. At det er dem på billedet, der giver lov, er omtankes læsning.
permission-is-given-for-a-page = Billeder af andre deler man ikke uden at have fået lov. Det har du fået her.
    .limit = Den siger ikke, hvordan man giver lov. At resten er op til dig, er omtankes læsning.
no-patients-in-page-pictures = Du har tavshedspligt om alle oplysninger om patienter, også at nogen er patient: Læg ikke billedet op.
    .limit = Den taler ikke om billeder af patienter eller om patienter, der siger ja. At et billede tæller, er omtankes læsning.
a-no-means-no-permission = Del ikke billeder af andre uden at have fået lov: Her har en sagt nej.
    .limit = Den siger ikke, hvad du gør i stedet.
take-picture-down-without-permission = Billeder af andre deler man ikke uden at have fået lov. Har du ikke det, så tag billedet ned.
    .limit = Den taler ikke om indsigelser. At tage billedet ned er omtankes læsning.
copyright-decides-who-may-publish = Den norske lov om ophavsret (Åndsverkloven) regulerer, hvem der har ret til at udgive det: Find ud af det først.
    .limit = Den peger kun på loven. At du finder ud af det og spørger først, er omtankes læsning.
copyright-and-a-yes-from-the-maker = Den norske lov om ophavsret (Åndsverkloven) regulerer, hvem der har ret til at udgive det. Du har et ja fra den, der har lavet det.
    .limit = Den peger kun på loven. Den siger ikke, om et ja fra den, der har lavet det, er nok.
permission-for-people-in-others-pictures = Del ikke billeder eller video af andre uden at have fået lov: Spørg først.
    .limit = Den siger ikke, hvem der giver lov. At det er dem på billedet, er omtankes læsning.
help-with-removing-what-stays-up = Du kan få hjælp til at slette det, du ikke vil have på nettet: Se dine rettigheder.
    .limit = Den siger ikke, hvem du skal spørge først.
be-clear-who-comments = Du har ytringsfrihed som privatperson. Gør din rolle klar, hvis der kan være tvivl om den.
    .limit = Den siger ikke, hvordan du gør det. Foretakenes regler om, hvem der udtaler sig for dem, står ikke i den.
help-with-removing-words-in-your-name = Du kan få hjælp til at fjerne det, du ikke vil have på nettet: Se dine rettigheder.
    .limit = Den taler ikke om ord i dit navn og siger ikke, hvem du går til på arbejdet. At rådet dækker dem, er omtankes læsning.

clear-role-when-you-answer = Vær tydelig om din rolle, hvor der kan være tvivl.
    .limit = Den siger ikke, om du skal svare fra din egen profil. Reglerne for, hvem der udtaler sig for organisationen, er ikke med.
all-that-you-write-is-public = Betragt det, du skriver, som offentligt: Du styrer ikke, om nogen giver det videre.
    .limit = Den siger ikke, hvem du skal lade se din profil.
clear-role-when-you-share = Du har frihed til at tale som privatperson. Vær tydelig om din rolle, hvor der kan være tvivl.
    .limit = Den taler ikke om at dele opslag. At der kan være tvivl her, er omtankes læsning.
sign-once-read-and-understood = Vejledningen slutter med din underskrift som tegn på, at du har læst og forstået den.
    .limit = Den siger ikke, om du skal skrive under, eller hvad der følger af det.
not-without-having-read-it = Underskriften står for, at du har læst og forstået: Læs den først.
    .limit = Den siger ikke, hvornår du får tid til at læse. At svaret er nej, er omtankes læsning.
not-yet-understood = Underskriften står for, at du har læst og forstået: Spørg først om det, der er uklart.
    .limit = Den siger ikke, hvem du skal spørge. At du spørger først, er omtankes læsning.
understood-is-not-agreed = Underskriften står for, at du har læst og forstået. Uenighed er som regel bedst at tage op med nærmeste leder.
    .limit = Den siger ikke, om du skal skrive under. At vejledningen er et internt forhold, er omtankes læsning.
staff-sign-that-they-understood = Vejledningen har plads til den ansattes underskrift som tegn på, at den er læst og forstået.
    .limit = Den siger ikke, hvem der beder om den eller gemmer den.
