### The program’s own texts about what is kept between runs.

## Why something cannot be kept or read

session-no-home = This system has no place for it.
session-not-a-folder = A file lies where omtanke’s folder should be.
session-link = Omtanke’s folder is a link to another place.
session-not-own = Omtanke’s folder belongs to someone else.
session-full = The disk is full.
session-read-only = The disk can be read, but not written to.
session-denied = You do not have access to omtanke’s folder.
session-disk = There is an error on the disk.
session-in-use = The session is open in another window.
session-forgotten = The session was erased from another window.
session-missing = There is no such session.
session-newer = A newer version of omtanke wrote the session.
session-damaged = The session is damaged and cannot be read.
session-other-pack = It was begun with another pack. Start omtanke with that pack to go on.
session-no-scenario = The situation it is about is not there any more, or cannot be opened.

## What is said of it

# $reason is a sentence.
session-not-remembered = Your answers are not remembered. { $reason }
# $reason is a sentence.
session-cannot-resume = You cannot go on with it. { $reason }
session-not-from-here = What you answer here is not remembered.
session-torn = The last answer was not stored whole. It is asked again.
session-part-damaged = Part of the session was damaged. What is missing is asked again.
# $questions is one or more questions, each in quotation marks.
session-gone = The content has changed. Your answer to { $questions } is not there any more.
# $verdict is an answer such as “Yes” or “Ask first”.
session-otherwise = On { $day } the answer was “{ $verdict }”.

## The command line

cli-about-resume = Go on with a session that was interrupted: the newest, or the one with a number.
    .examples =
        omtanke resume
        omtanke resume 3
        omtanke resume --list
cli-about-history = Show the sessions kept on this computer, with the answer, the day and the version of the pack.
    .examples =
        omtanke history
        omtanke history --format json
cli-about-forget = Erase one session, or all that omtanke has kept on this computer.
    .examples =
        omtanke forget 3
        omtanke forget --all
cli-value-session = NUMBER
cli-arg-session = The number of the session, as “omtanke history” shows it
cli-arg-list = Only show which sessions you can go on with
cli-arg-all = Erase all sessions, and your choice of language, organisation and role
cli-arg-no-history = Keep your answers only while omtanke runs, and erase them when you leave
cli-arg-private = Keep nothing
cli-history-empty = No sessions are kept.
cli-history-unreadable = Cannot be read
# $answered is the number of questions that are answered.
cli-history-unfinished = { $answered ->
    [one] Not finished, one answer given
   *[other] Not finished, { $answered } answers given
 }
# $verdict is an answer such as “Yes” or “Ask first”, or what cli-history-unfinished says.
cli-history-line = { $verdict } · { $day } · pack version { $version }
cli-forgot-one = Session { $number } is erased.
cli-forgot-all = { $sessions ->
    [0] No sessions were kept.
    [one] One session is erased.
   *[other] { $sessions } sessions are erased.
 }
cli-forgot-settings = Your choice of language, organisation and role is no longer kept.
cli-forgot-torn = What was cut off damaged sessions is erased too.
cli-error-session-number = “{ $number }” is not the number of a session.
cli-error-session-which = Write the number of the session you want to erase, or “--all” to erase everything.
cli-error-nothing-to-resume = There is no session to go on with.
cli-error-session-other-pack = Session { $number } was begun with the pack “{ $pack }”. Name the folder of that pack after “--pack”.
cli-error-session-no-scenario = Session { $number } is about “{ $scenario }”. That scenario is no longer there.
# $reason is a sentence.
cli-error-session = That cannot be done with session { $number }. { $reason }
# $reason is a sentence.
cli-error-sessions = What omtanke has kept cannot be read or erased. { $reason }
cli-hint-history = “omtanke history” shows what is kept.
# $reason is a sentence.
session-not-erased = Your answers could not be erased. { $reason } Try “omtanke forget --all”.

## Plain lines

line-unfinished = You have a session that is not finished. “omtanke resume” goes on with it.
line-kept = Your answers are kept on this computer for 30 days. “omtanke resume { $number }” goes on, and “omtanke forget { $number }” erases them.
line-kept-answer = The session is kept on this computer for 30 days. “omtanke history” shows it, and “omtanke forget { $number }” erases it.
line-not-remembered = Your answers are not kept.
