about = Vejledning til ansatte og folkevalgte i en dansk kommune om at bruge sociale medier i arbejdet. Den siger intet om venneanmodninger eller krænkende beskeder.

## 0. Vejledning om arbejdsrelateret brug af sociale medier

rule-0-1 = Det er en klar hensigt hos både ledelsen og I-sikkerhedsudvalget, at mange slags kanaler er til rådighed.
rule-0-4 = Vejledningen handler om god skik, når sociale medier bruges som kanal i arbejdet.
rule-0-5 = Vejledningen er til både ansatte og folkevalgte i kommunen.
rule-0-8 = Der skal altid skelnes mellem at bruge sociale medier privat og at bruge dem i arbejdet.
rule-0-9 = Det er en selvfølge, at man har ytringsfrihed.
rule-0-10 = Det skal altid være klart, om du taler som privatperson eller som medarbejder i kommunen.

## 1. Arbejdsmæssig anvendelse af sociale medier

rule-1-1 = Nogle gange har du brug for sociale medier som kanal i dit daglige arbejde. Så skal du vurdere, om du bør bruge en arbejdsprofil eller din personlige profil.
rule-1-2 = Nogle medier, blandt andet Facebook, tillader ikke det, der kaldes falske profiler.
rule-1-3 = Bruger du sådan et medie i arbejdet, driver du i stedet en offentlig side fra din personlige profil. Så er arbejde og privatliv stadig klart adskilt.
rule-1-4 = Nærmeste leder skal godkende, at sociale medier bliver brugt som kanal. Det samme gælder valget af, om der skal være en arbejdsprofil.
rule-1-5 = Laver du en arbejdsprofil med din arbejdsmail, så brug ikke mailens adgangskode igen. Det er særdeles vigtigt at vælge en ny, som du ikke bruger andre steder i arbejdet.
rule-1-6 = En ny kode gør risikoen mindre for, at andre misbruger din arbejdsmail og dens adgangskode.
rule-1-7 = Når sociale medier bruges i arbejdet, må der aldrig indgå personoplysninger eller noget fortroligt, som kan være en risiko. Det gælder risiko for borgerne og kommunens omdømme og integritet.
rule-1-8 = Tavshedspligten gælder på sociale medier, som den gør alle andre steder i kommunen.
rule-1-9 = Taler du for kommunen på sociale medier, skal du sikre dig, at det er dens mål, ønsker og strategier, du formidler, og ikke dine egne.

## 2. Billeder og video på sociale medier

rule-2-1 = Billeder og video af folk, der kan genkendes, er også personoplysninger. De kræver ofte, at du får samtykke fra dem, der er med.
rule-2-2 = Du må gerne bruge billeder og video uden samtykke, hvis dit grundlag for at lægge dem ud er i orden.
rule-2-3 = Uden samtykke skal det, du viser, blandt andet tjene samfundets interesse. Du skal også altid vurdere, om folk i det med rimelighed kan føle sig udnyttet, udstillet eller krænket.
rule-2-4 = Fra et offentligt kommunalt arrangement må du som udgangspunkt vise folk, der kan genkendes, uden samtykke. Det kræver, at du bruger din sunde fornuft.
rule-2-5 = Protesterer nogen mod et billede eller en video, som er lagt ud, skal du være imødekommende. Du skal slette det, når de beder om det.
rule-2-6 = Du bør altid passe særligt på børn, unge og ældre.
rule-2-7 = Overvej altid, om du kan nå formålet uden folk, der direkte kan genkendes.

## 3. Privat anvendelse af sociale medier i arbejdstiden

rule-3-1 = Du har lov til at bruge sociale medier privat, mens du er på arbejde.
rule-3-2 = Som ved anden privat kontakt i arbejdstiden skal du tage hensyn til de opgaver, du har.
rule-3-3 = Den private brug i arbejdstiden må ikke ske på bekostning af dit almindelige arbejde. Den må blandt andet ikke tage arbejdstid fra dine opgaver.

## 4. Kommunikation fra borger til kommune via sociale medier

rule-4-1 = Beskedfunktionen skal fjernes fra alle kommunens sider på sociale medier. Så kan ingen sende personoplysninger eller andet fortroligt til en indbakke, og intet bliver gemt der.
rule-4-2 = Borgerne bliver i stedet vist hen til kommunens andre, sikre kanaler.
rule-4-3 = En klage fra en borger på en officiel kanal kan ikke afvises. Det kan for eksempel være en officiel profil på Facebook eller Twitter (nu X).
rule-4-4 = Får du som medarbejder sådan en klage, bør du prøve at opfordre borgeren til at sende den i en mail eller lignende. Så kan den registreres, journaliseres og behandles, som den skal.
rule-4-5 = Holder borgeren fast i, at klagen er afleveret rigtigt på det sociale medie, kan den ikke afvises.
rule-4-6 = Den, der modtager klagen, har ansvaret for, at den bliver registreret rigtigt.

## Stances

take-the-complaint-and-register-it = Klagen kan ikke afvises. Prøv at opfordre borgeren til at sende den i en mail, og sørg for, at den bliver registreret.
    .limit = Den siger ikke, hvor du registrerer den, eller hvad du gør med private detaljer, som borgeren har skrevet.
take-the-complaint-as-elected = Klagen kan ikke afvises. Den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Rådet om at bede om en mail gælder medarbejdere. Den siger ikke, hvordan en politiker registrerer en klage.
complaint-came-by-message = Klagen kan ikke afvises. Prøv at opfordre borgeren til at sende den i en mail, og sørg for, at den bliver registreret.
    .limit = Den taler ikke om klager i en indbakke, for der skal slet ikke være en beskedfunktion på siderne.
complaint-came-by-message-to-elected = Klagen kan ikke afvises. Den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Den taler ikke om klager i en indbakke. Rådet om at bede om en mail gælder medarbejdere.
the-complaint-stands = Klagen kan stadig ikke afvises, og den, der modtager den, har ansvaret for, at den bliver registreret.
    .limit = Den siger ikke, hvad du svarer borgeren.
messages-are-switched-off = Beskedfunktionen skal fjernes fra alle kommunens sider.
    .limit = Den siger ikke, hvad du gør med beskeder, der allerede er kommet.
no-personal-data-in-replies = Hold personoplysninger og fortrolige oplysninger, der kan være en risiko for borgeren og kommunen, ude af dit svar.
    .limit = Den taler om brug i arbejdet. At et svar fra din egen profil eller side hører med, er omtankes læsning.
personal-data-does-not-belong-on-work-pages = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme der: Skjul dem.
    .limit = Den siger, hvad der aldrig indgår, når medierne bliver brugt i arbejdet. At skjule det er omtankes læsning. Den siger ikke, hvem du skal sige det til.
delete-when-somebody-objects = Vær imødekommende over for indsigelsen, og slet billedet eller videoen, når du bliver bedt om det.
    .limit = Den siger ikke, hvor hurtigt det skal ske, eller hvem der bestemmer.
no-patient-data-in-answers-to-relatives = Hold personoplysninger og fortrolige oplysninger, der kan være en risiko for patienten og kommunen, ude af dit svar.
    .limit = Den taler om brug i arbejdet. At et svar til en pårørende hører med, er omtankes læsning.
no-patient-data-on-work-pages = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme på en side for arbejdet.
    .limit = Den siger ikke, hvilke detaljer der er nok til at vise, hvem det er.
private-use-takes-no-time-from-patients = Privat brug må ikke gå ud over dine opgaver, selv om den er tilladt i arbejdstiden.
    .limit = Den taler ikke om patienter. At tiden sammen med en patient er en opgave, er omtankes læsning.
private-use-on-duty-is-allowed-with-care = Privat brug er tilladt i arbejdstiden, så længe det ikke tager tid fra dine opgaver.
    .limit = Den taler ikke om patienter, eller om hvordan det ser ud for dem.
private-use-in-a-break-is-allowed = Det er tilladt at bruge sociale medier privat i arbejdstiden.
    .limit = Den taler ikke om pauser som sådan.
no-more-patient-data-to-the-relative = Skriv ikke mere til den pårørende, som kan være en risiko for patienten og kommunen.
    .limit = Den taler om brug i arbejdet. At et svar til en pårørende hører med, og at du stopper nu, er omtankes læsning.
answer-with-a-clear-role = Gør det klart, om du skriver privat eller som medarbejder, og overhold din tavshedspligt.
    .limit = Den taler ikke om at svare på en kollegas eller medarbejders opslag.
politician-answers-for-the-municipality = Skriver du på kommunens vegne, så er det dens mål og ikke dine egne, det gælder. Tavshedspligten gælder også her.
    .limit = Den taler ikke om at svare på en ansats opslag, eller om at skrive som folkevalgt.
criticism-and-free-speech = Husk, at ytringsfriheden er en selvfølge i din kommune.
    .limit = Den taler ikke om, hvordan du reagerer på kritik, eller hvornår kritik bliver illoyal.
your-role-shows-at-all-times = Det skal altid være klart, om du taler som privatperson eller som medarbejder.
    .limit = Den siger ikke, hvordan du viser det.
private-and-work-use-are-told-apart = Der skal altid skelnes mellem privat brug og brug i arbejdet.
    .limit = Den taler om at skelne mellem to slags brug. At en uklar rolle går imod det, er omtankes læsning.
speak-freely-and-show-your-role = Ytringsfrihed er en selvfølge, men det skal være klart, hvilken rolle du taler i.
    .limit = Den handler om brug i arbejdet og siger ikke, hvad du skriver som privatperson.
convey-what-the-municipality-wants = Sørg for, at det er kommunens mål, ønsker og strategier, du formidler, og ikke dine egne.
    .limit = Den siger ikke, hvem der taler for kommunen.
politician-conveys-what-the-municipality-wants = Taler du for kommunen, så sørg for, at det er dens mål, ønsker og strategier, du formidler, og ikke dine egne.
    .limit = Den siger ikke, hvem der taler for kommunen. At det også gælder politikere, er omtankes læsning.
approval-before-you-speak-for-the-municipality = Få brugen af sociale medier godkendt hos din nærmeste leder, og formidl så det, kommunen vil.
    .limit = Det er kanalen, der skal godkendes. At et enkelt opslag for kommunen er sådan en brug, er omtankes læsning.
no-personal-data-when-you-speak-for-work = Hold personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne og kommunen, ude af det.
    .limit = Den siger ikke, hvilke detaljer der viser, hvem det er.
confidentiality-binds-politicians-too = Tavshedspligten gælder på sociale medier som alle andre steder i kommunens arbejde.
    .limit = Den nævner ikke det, politikere ved fra lukkede sager. At tavshedspligten dækker det, er omtankes læsning.
no-views-of-your-own-from-a-work-profile = Når du taler for kommunen, skal du sikre dig, at du formidler det, den vil, og ikke dine egne holdninger.
    .limit = Den taler ikke om det rabiate. At en side, du står for i dit arbejde, taler for kommunen, er omtankes læsning.
confidentiality-holds-with-the-press = Du har tavshedspligt her, ligesom alle andre steder i kommunens arbejde.
    .limit = Den handler om sociale medier. At et svar til pressen også hører under pligten, er omtankes læsning.
show-the-press-in-which-role-you-speak = Ytringsfrihed er en selvfølge, men det skal være klart, hvilken rolle du taler i.
    .limit = Den handler om sociale medier i arbejdet. At det gælder over for pressen, er omtankes læsning.
page-pictures-without-recognisable-people = Her klarer du dig uden genkendelige personer, som kommunen beder dig overveje. Hold også fortrolige ting ude.
    .limit = Den taler ikke om, hvad baggrunden viser. At ordene om tavshedspligt gælder billeder, er omtankes læsning.
page-pictures-from-public-events = Fra et offentligt kommunalt arrangement må du som udgangspunkt vise folk uden at spørge, hvis du bruger din sunde fornuft.
    .limit = Den siger ikke, hvad der tæller som offentligt. At de andre betingelser også gælder dér, er omtankes læsning.
page-pictures-without-consent = Du må bruge det uden samtykke, hvis dit grundlag er i orden. Ellers kræver det ofte samtykke.
    .limit = Den nævner to betingelser som eksempler. Den siger ikke, hvad grundlaget ellers er, eller hvordan man giver samtykke.
page-pictures-that-may-expose = Uden samtykke skal du altid vurdere, om nogen med rimelighed kan føle sig udstillet. Det kan de her: Læg det ikke op.
    .limit = Den kræver en vurdering. At svaret så er nej, er omtankes læsning. Den siger ikke, om et samtykke ændrer det.
page-pictures-with-consent = Du har det samtykke, som billeder af genkendelige personer ofte kræver. Overvej alligevel, om de behøver at være med.
    .limit = Den siger ikke, hvordan man giver samtykke, eller hvor længe det gælder.
confidential-things-stay-out-of-page-pictures = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme på en side: Læg ikke billedet op.
    .limit = Den nævner ikke patienter og siger ikke, hvad der gælder, når personen siger ja. At den dækker det her billede, er omtankes læsning.
special-protection-in-page-pictures = Pas særligt på børn, unge og ældre.
    .limit = Den siger ikke, hvad det vil sige at passe særligt på, eller hvem der giver samtykke for et barn.
anyones-objection-to-a-page-picture = Vær imødekommende over for indsigelsen, og slet billedet eller videoen, hvis du bliver bedt om det.
    .limit = Den siger ikke, hvis indsigelse den mener. At det gælder alles, er omtankes læsning.
basis-for-others-pictures-on-work-page = Find først ud af, om dit grundlag for at lægge det op er i orden. Ellers kræver det ofte samtykke.
    .limit = Den taler ikke om billeder, som andre har taget. At det bliver afklaret først, er omtankes læsning.
your-objection-to-a-page-picture = Sig, at du gør indsigelse: Den, der har lagt billedet ud, skal være imødekommende og slette det, når du beder om det.
    .limit = Den taler til den, der lægger billedet ud. At den også gælder din indsigelse som ansat eller politiker, er omtankes læsning.
your-leader-approves-the-work-profile = Spørg din nærmeste leder først: Lederen godkender både brugen af kanalen og valget om en arbejdsprofil.
    .limit = Den siger ikke, hvad lederen ser på, eller hvem der godkender det for en leder.
your-leader-approves-the-channel = Spørg din nærmeste leder først: Lederen godkender, at sociale medier bliver brugt som kanal.
    .limit = Den siger ikke, hvornår din personlige profil er det rigtige valg, kun at du vurderer det.
approved-work-profile = Din leder har godkendt det: Vælg en ny adgangskode, hvis profilen bruger din arbejdsmail, og udelad personoplysninger, der kan være en risiko.
    .limit = Den siger ikke, om en arbejdsprofil i dit eget navn er en falsk profil.
approved-personal-profile = Din leder har godkendt det: Skeln altid mellem privat brug og brug i arbejdet.
    .limit = Den siger ikke, hvordan du gør det på medier, hvor du ikke har en side.
no-old-password-for-the-work-profile = Vælg en ny adgangskode, og genbrug ikke den fra din arbejdsmail eller fra andre steder i arbejdet.
    .limit = Den siger ikke, hvor tit du skifter den, og taler ikke om koder, du bruger privat.
no-false-profiles = Medier som Facebook tillader ikke falske profiler: Styr i stedet en offentlig side fra din personlige profil.
    .limit = Den siger ikke, hvad der er en falsk profil. At svaret er nej, er omtankes læsning.
work-profile-of-a-politician = Vurder, hvilken profil du bruger, vælg en ny adgangskode, hvis profilen bruger din arbejdsmail, og udelad personoplysninger, der kan være en risiko.
    .limit = Den siger ikke, hvem der godkender det for folkevalgte. At brug i hvervet er brug i arbejdet, er omtankes læsning.
personal-profile-of-a-politician = Skeln mellem privat brug og brug i arbejdet, og vurder, om din personlige profil er den rigtige.
    .limit = Den siger ikke, hvem der godkender det for folkevalgte. At brug i hvervet er brug i arbejdet, er omtankes læsning.
your-leader-approves-the-page = Spørg din nærmeste leder først: Lederen godkender, at sociale medier bliver brugt som kanal.
    .limit = Den siger ikke, hvem der godkender det for en leder. At en side er en kanal, er omtankes læsning.
run-the-page-from-your-own-profile = Styr siden fra din personlige profil, hvor falske profiler ikke er tilladt, og skeln mellem privat brug og arbejde.
    .limit = Den siger ikke, hvem der ellers har adgang, eller hvad der sker, når du stopper.
run-the-page-from-your-own-profile-as-elected = Styr siden fra din personlige profil, hvor falske profiler ikke er tilladt, og skeln mellem privat brug og arbejde.
    .limit = Den beder om nærmeste leders godkendelse. Den siger ikke, hvem der godkender det for folkevalgte.
show-who-comments = Gør det altid klart, om du taler som privatperson eller for kommunen.
    .limit = Den siger ikke, om du bør kommentere, eller hvordan du viser, hvem der taler.
no-citizens-data-on-pages = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme i det, du lægger op i arbejdet.
    .limit = Den siger ikke, hvilke detaljer der viser, hvem det er.
the-municipalitys-aims-and-not-your-own = Når du taler for kommunen, er det dens mål, ønsker og strategier, du giver videre, og ikke dine egne.
    .limit = Den siger ikke, hvor dine egne meninger hører hjemme. At et opslag på siden taler for kommunen, er omtankes læsning.
posting-for-the-municipality = Giv kommunens mål videre, og udelad personoplysninger, der kan være en risiko.
    .limit = Den siger ikke, hvem der ser et opslag, før det kommer ud.
the-inbox-is-not-for-personal-data = Fjern beskedfunktionen, og henvis borgeren til de sikre kanaler.
    .limit = Den siger, hvordan man holder den slags ude. At gøre det samme, når det er kommet, er omtankes læsning.
personal-data-stays-out-of-your-answer = Hold personoplysninger, der kan være en risiko for borgeren, ude af dit svar.
    .limit = Den taler om brug i arbejdet. At et svar til en borger hører med, er omtankes læsning.
a-public-page-from-your-personal-profile = Styr en offentlig side fra din personlige profil, hvor falske profiler ikke er tilladt, og skeln mellem privat brug og arbejde.
    .limit = Den siger ikke, hvem der godkender det for folkevalgte. At brug i hvervet er brug i arbejdet, er omtankes læsning.
no-citizens-cases-on-your-page = Personoplysninger og fortrolige oplysninger, der kan være en risiko for borgerne, hører aldrig hjemme i det, du lægger op i hvervet.
    .limit = Den siger ikke, hvad der gælder, når borgeren siger ja. At brug i hvervet er brug i arbejdet, er omtankes læsning.
approved-channel-for-talk-about-a-child = Skal et socialt medie være kanal til snak om skolen eller et barn, skal din nærmeste leder godkende det først.
    .limit = Den nævner ikke elever eller forældre. At det her er brug i dit daglige arbejde, er omtankes læsning.
your-leader-approves-the-start = Spørg din nærmeste leder først: Lederen godkender, at sociale medier bliver brugt som kanal.
    .limit = Den siger ikke, hvem der godkender det for en leder. At en enheds start tæller som den slags brug, er omtankes læsning.
a-broad-range-of-channels = Kommunen ønsker mange slags kanaler. Hold oplysninger, der kan gøre skade, ude af den her.
    .limit = Den siger ikke, hvilke kanaler der passer til en enhed. At oplysningerne er en betingelse, er omtankes læsning.
start-with-the-municipalitys-aims = Det er godkendt: Giv kommunens mål videre, og hold personoplysninger, der kan gøre skade, ude.
    .limit = Den siger ikke, hvordan en enhed planlægger en start, eller hvor meget tid det tager.
answer-criticism-for-the-municipality = Svar med kommunens mål, ønsker og strategier, og hold personoplysninger, der kan gøre skade, ude.
    .limit = Den siger ikke, om I skal svare på kritik. Klager har deres egne passager. At et svar på kanalen er på kommunens vegne, er omtankes læsning.

private-use-is-allowed = Privat brug i arbejdstiden er tilladt, når det ikke går ud over dit arbejde.
    .limit = Den siger ikke, hvor meget tid der er for meget.
private-use-does-not-cost-work = Privat brug er tilladt, men må ikke gå ud over dit arbejde.
    .limit = Den siger ikke, hvor meget tid der er for meget, eller hvad der sker, hvis brugen går ud over arbejdet.
people-you-look-after-are-the-task = Privat brug må ikke tage arbejdstid fra dine opgaver.
    .limit = Den taler ikke om dem, du tager dig af. At det er en opgave at være hos dem, er omtankes læsning.
a-ban-goes-against-what-is-allowed = Et forbud passer ikke: Privat brug i arbejdstiden er tilladt, når den ikke går ud over arbejdet.
    .limit = Den siger ikke, om en arbejdsplads har sine egne regler. At svaret på et forbud er nej, er omtankes læsning.

answering-for-work-is-approved-first = Spørg din nærmeste leder først: Lederen godkender, at sociale medier bliver brugt som kanal.
    .limit = Den taler ikke om spørgsmål til en privat profil. At et svar tæller som den slags brug, er omtankes læsning.
answering-as-elected-member = Skeln mellem privat brug og brug i arbejdet, og vurder, hvilken profil du bruger.
    .limit = Den siger ikke, hvem der godkender det for folkevalgte. At svar i hvervet er brug i arbejdet, er omtankes læsning.
clear-whether-you-share-as-employee = Gør det altid klart, om du taler som privatperson eller som medarbejder.
    .limit = Den taler ikke om at dele opslag. At det at dele er at udtale sig, er omtankes læsning.
no-private-posts-from-work = Skeln altid mellem privat brug af sociale medier og brug i arbejdet.
    .limit = Den siger ikke, hvad der er privat. At svaret er nej, er omtankes læsning.
written-for-elected-members-too = Vejledningen om brug i arbejdet er til både folkevalgte og ansatte.
    .limit = Den taler ikke om at skrive under. At det er den, du bliver bedt om at skrive under på, er omtankes læsning.
