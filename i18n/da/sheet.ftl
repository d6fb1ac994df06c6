### Programmets egne tekster på skærmen med anbefalingen: fanerne, og at gemme en fil.

sheet-steps = Gør sådan
sheet-why = Hvorfor
sheet-changes = Andre svar
sheet-others = Andre steder
sheet-drafts = Udkast
sheet-save = Gem
sheet-omtanke = omtankes eget forslag

sheet-about-changes = Andre svar, og hvor de fører hen. Vælg et for at gå til spørgsmålet. Intet ændres, før du svarer der.
sheet-no-changes = Intet andet svar fører andre steder hen.
sheet-about-others = Den samme situation efter hver retningslinje her.
sheet-about-drafts = Færdige ord, som du kan gøre til dine egne. Enter kopierer det markerede udkast.
sheet-no-drafts = Der er ingen udkast til det her.
sheet-about-save = Vælg et filformat. Du ser filen, før den bliver gemt.

sheet-column-who = Organisation
sheet-column-verdict = Svar
sheet-column-relation = I forhold til din
sheet-own = din organisation
sheet-own-silent = din organisation: tager ikke stilling
sheet-relation-agree = samme svar og råd
sheet-relation-same-verdict = samme svar, andre råd
sheet-relation-stricter = strengere
sheet-relation-looser = mindre streng
sheet-relation-different = ser anderledes på det
sheet-relation-silent = tager ikke stilling

sheet-copied = Sendt til udklipsholderen. Kan du ikke sætte ind, så gem en fil med s.
sheet-nothing-to-copy = Vælg først et udkast med pilene.
# $answers is the number of answers.
sheet-starts-over = Tryk på n igen for at glemme { $answers ->
    [one] dit svar
   *[other] dine { $answers } svar
 } her.

sheet-do-tab = Næste og forrige fane
    .hint = næste fane
sheet-do-tab-number = Fane efter nummer
sheet-do-open = Åbn eller luk igen
    .hint = åbn
sheet-do-go = Gå til spørgsmålet
    .hint = gå til
sheet-do-copy = Kopiér udkastet
    .hint = kopiér
sheet-do-save = Se filen, før den bliver gemt
    .hint = vælg
sheet-do-sides = Til dine svar og tilbage til mulighederne
sheet-do-to-save = Gem eller udskriv

save-as-text = Ren tekst
    .about = Til en mail eller et notat.
save-as-markdown = Markdown
    .about = Til en wiki, en side på intranettet eller et tekstprogram.
save-as-html = Webside
    .about = Til en browser og til at udskrive derfra.
save-as-json = Data
    .about = Til andre programmer, i JSON.
save-as-pdf = PDF
    .about = Til at arkivere eller sende. Den ser ens ud overalt, og en skærmlæser kan læse den op.
save-drafts = Kun udkastene
    .about = Som ren tekst, til at kopiere fra.
    .file = udkast

save-folder = Mappe: { $folder }
save-name = Fil: { $name }
save-taken = Der er allerede en fil med det navn.
save-write = Gem
# $name er det andet navn.
save-beside = Gem ved siden af, som { $name }
save-replace = Erstat filen, der ligger der
save-rename = Skriv et andet navn
save-leave = Tilbage uden at gemme
save-preview = Det her kommer den til at indeholde:
save-naming = Et andet navn, eller stien til en mappe med et navn:
# $file is the path of the file.
save-saved = Gemt: { $file }
save-no-folder = Der er ingen sådan mappe. Skriv et andet navn.
save-denied = Du har ikke adgang til at gemme der. Skriv en anden mappe.
save-read-only = Der kan ikke gemmes noget der, kun læses. Skriv en anden mappe.
save-full = Der er ikke mere plads der. Skriv en anden mappe, eller skaf plads først.
save-no-name = En fil kan ikke hedde sådan. Skriv et andet navn.
# $reason is what the system reports.
save-refused = Den kan ikke gemmes der ({ $reason }). Skriv et andet navn eller en anden mappe.
save-do-type = Skriv og ret navnet
save-do-name = Brug navnet
    .hint = brug det
save-do-keep-name = Behold det navn, den havde
    .hint = behold det gamle
