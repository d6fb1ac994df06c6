about = Guide for staff of a Norwegian health trust that the document does not name. It says nothing about private use in working hours or about running an official page.

## 1. Sosiale medier er offentlige

rule-1-1 = The tone may be like that of a private, confidential talk. It is easy to forget that what is written is public.
rule-1-2 = You can limit who sees your posts and comments. You still have no control over whether somebody passes them on.
rule-1-3 = Everything you write on social media must be regarded as public, open for anyone to read.

## 2. Vi har taushetsplikt overfor pasienter

rule-2-1 = All information about patients falls under the staff’s duty of confidentiality.
rule-2-2 = The duty also covers the fact that somebody is, or has been, a patient there.
rule-2-3 = Staff therefore cannot post things like having met a named person in the waiting room.

## 3. Privat informasjon er privat

rule-3-1 = Do not share pictures or videos of other people unless you have permission.
rule-3-2 = Norway has freedom of expression, but also strong protection of privacy.
rule-3-3 = The Copyright Act (Åndsverkloven) regulates who has the right to publish such things as pictures, videos and texts.

## 4. Vær tydelig på rolle

rule-4-1 = Everyone has freedom of expression and can say what they like as a private person.
rule-4-2 = The health trusts have rules on who can speak on the trust’s behalf.
rule-4-3 = When the tone is informal, it can at times be hard to tell whether a professional speaks privately or for the employer.
rule-4-4 = Be clear about your role where there may be doubt.
rule-4-5 = Treating a person is not the same as being a private friend.
rule-4-6 = The trust does not recommend becoming Facebook friends with people you know only through a patient relationship.

## 5. Vær en positiv ambassadør

rule-5-1 = The trust hopes that its staff will be positive ambassadors, on social media too.
rule-5-2 = Speak well of your workplace, if you are happy there and find your job meaningful and interesting.
rule-5-3 = Disagreement and criticism of internal matters are as a rule best raised with your nearest leader. The union or safety representative is another possibility.

## 6. Du kan få hjelp til å slette innhold du ikke vil ha på nett

rule-6-1 = Go to slettmeg.no and the tab “Lover og rettigheter” to see your rights, if you want something removed from the net.

## 7. Veiledningen er lest og forstått

rule-7-1 = The guide ends with room for place, date and the employee’s signature, as a sign that it is read and understood.

## Stances

no-facebook-friends-from-treatment = Your organisation does not recommend being Facebook friends with people you know only through a patient relationship.
    .limit = It does not name other networks or relatives, and does not say how to decline.
no-trace-of-patients = Do not let it show that somebody is or was a patient: that is confidential too.
    .limit = It gives one example. It does not say which other details show who somebody is.
closed-is-public-too = Treat it as public, also when only a few people see it.
    .limit = It does not say what is fit to write, only that you regard it as public.
criticism-goes-to-the-leader = You are free to speak as a private person. Criticism of internal matters is as a rule best raised with your nearest leader.
    .limit = It does not forbid criticism, and does not say where it goes too far.
no-patient-information-in-replies = All information about patients is confidential, so keep it out of your reply.
    .limit = It does not say how to answer a complaint, or what to do with details that others have written.
help-with-removing-your-own-post = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not say whether to tell your leader, or what to do first.
patient-information-has-to-come-down = All information about patients is confidential: take it out of view.
    .limit = It states the duty of confidentiality. Taking the post out of view is how omtanke reads that. It does not say how to repair a breach.
permission-for-pictures-of-others = Pictures of others are not for sharing without permission: ask for it now.
    .limit = It does not say what to do when a picture is already out. Asking now is how omtanke reads it.
picture-of-you-without-permission = You can get help to remove what you do not want online. Staff are advised not to share pictures of others without permission.
    .limit = It does not say whether to speak with the colleague or your leader first.
help-with-removing-words-about-you = You can get help to remove what you do not want online: look up your rights.
    .limit = It does not say whether to tell your leader, or what to do about the one who posted.
