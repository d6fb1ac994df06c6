### The program’s own texts on the recommendation’s screen: its tabs, and saving a file.

sheet-steps = What to do
sheet-why = Why
sheet-changes = Other answers
sheet-others = Elsewhere
sheet-drafts = Drafts
sheet-save = Save
sheet-omtanke = omtanke’s own suggestion

sheet-about-changes = Other answers, and where they lead. Choose one to go to its question; nothing changes until you answer there.
sheet-no-changes = No other answer leads anywhere else.
sheet-about-others = The same situation under every guideline here.
sheet-about-drafts = Ready words to make your own. Enter copies the one in focus.
sheet-no-drafts = There are no drafts for this.
sheet-about-save = Choose a file format. You see the file before it is saved.

sheet-column-who = Organisation
sheet-column-verdict = Answer
sheet-column-relation = Compared with yours
sheet-own = your organisation
sheet-own-silent = your organisation: takes no stance
sheet-relation-agree = same answer and advice
sheet-relation-same-verdict = same answer, other advice
sheet-relation-stricter = stricter
sheet-relation-looser = less strict
sheet-relation-different = sees it in another way
sheet-relation-silent = takes no stance

sheet-copied = Sent to the clipboard. If it does not paste, save a file with s.
sheet-nothing-to-copy = Choose a draft first, with the arrows.
# $answers is the number of answers.
sheet-starts-over = Press n once more to forget { $answers ->
    [one] your answer
   *[other] your { $answers } answers
 } here.

sheet-do-tab = Next and previous tab
    .hint = next tab
sheet-do-tab-number = Tab by number
sheet-do-open = Open, or close again
    .hint = open
sheet-do-go = Go to the question
    .hint = go there
sheet-do-copy = Copy the draft
    .hint = copy
sheet-do-save = See the file before it is saved
    .hint = choose
sheet-do-sides = To your answers, and back to the options
sheet-do-to-save = Save or print

save-as-text = Plain text
    .about = For an email or a note.
save-as-markdown = Markdown
    .about = For a wiki, an intranet page or a text editor.
save-as-html = Web page
    .about = For a browser, and for printing from there.
save-as-json = Data
    .about = For other programs, in JSON.
save-as-pdf = PDF
    .about = For filing or sending. It looks the same everywhere, and a screen reader can read it.
save-drafts = The drafts alone
    .about = As plain text, to copy from.
    .file = drafts

save-folder = Folder: { $folder }
save-name = File: { $name }
save-taken = There is a file of that name already.
save-write = Save
# $name is the other name.
save-beside = Save beside it, as { $name }
save-replace = Replace the file that is there
save-rename = Write another name
save-leave = Back, without saving
save-preview = This is what it will hold:
save-naming = Another name, or the path to a folder with a name:
# $file is the path of the file.
save-saved = Saved: { $file }
save-no-folder = There is no such folder. Write another name.
save-denied = You do not have access to save there. Write another folder.
save-read-only = Nothing can be saved there: it can only be read. Write another folder.
save-full = There is no room left there. Write another folder, or make room first.
save-no-name = A file cannot have that name. Write another.
# $reason is what the system reports.
save-refused = It cannot be saved there ({ $reason }). Write another name or folder.
save-do-type = Write and edit the name
save-do-name = Use the name
    .hint = use it
save-do-keep-name = Keep the name it had
    .hint = keep the old one
